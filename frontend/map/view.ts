const CLOSEST = 12;

/** Which part of a drawing is seen. It is moved by dragging once it is not the whole any more. */
export class View {
  /** Whether the pointer has moved the drawing since it was pressed; then a click is none. */
  dragged = false;
  private readonly width: number;
  private readonly height: number;
  private x = 0;
  private y = 0;
  private part = 1;

  constructor(
    private readonly drawing: SVGSVGElement,
    private readonly moved: () => void,
  ) {
    const { width, height } = drawing.viewBox.baseVal;
    this.width = width;
    this.height = height;
    drawing.addEventListener("pointerdown", (event) => this.press(event));
    new ResizeObserver(moved).observe(drawing);
  }

  /** Shows a smaller (below 1) or larger part around the same middle. */
  zoom(by: number): void {
    const part = Math.max(1 / CLOSEST, Math.min(1, this.part * by));
    const x = this.x + ((this.part - part) * this.width) / 2;
    const y = this.y + ((this.part - part) * this.height) / 2;
    this.part = part;
    this.go(x, y);
  }

  whole(): void {
    this.part = 1;
    this.go(0, 0);
  }

  /** Sees to it that a place of the drawing is in sight. */
  show(x: number, y: number): void {
    const [width, height] = [this.width * this.part, this.height * this.part];
    if (x < this.x || x > this.x + width || y < this.y || y > this.y + height) {
      this.go(x - width / 2, y - height / 2);
    }
  }

  /** Where a place of the drawing lies in the frame around it, in pixels. */
  place(x: number, y: number): { x: number; y: number; width: number } {
    const frame = this.drawing.parentElement?.getBoundingClientRect();
    const matrix = this.drawing.getScreenCTM();
    if (!frame || matrix === null) {
      return { x: 0, y: 0, width: 0 };
    }
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return { x: point.x - frame.left, y: point.y - frame.top, width: frame.width };
  }

  private go(x: number, y: number): void {
    this.x = Math.max(0, Math.min(this.width * (1 - this.part), x));
    this.y = Math.max(0, Math.min(this.height * (1 - this.part), y));
    const box = [this.x, this.y, this.width * this.part, this.height * this.part];
    this.drawing.setAttribute("viewBox", box.map((number) => number.toFixed(1)).join(" "));
    this.drawing.classList.toggle("z-map__drawing--part", this.part < 1);
    this.moved();
  }

  private press(event: PointerEvent): void {
    this.dragged = false;
    if (this.part === 1 || event.button !== 0) {
      return;
    }
    const scale = this.drawing.getScreenCTM()?.a ?? 1;
    const [x, y] = [this.x, this.y];
    const follow = (move: PointerEvent) => {
      const [right, down] = [move.clientX - event.clientX, move.clientY - event.clientY];
      this.dragged ||= Math.abs(right) + Math.abs(down) > 5;
      if (this.dragged) {
        this.go(x - right / scale, y - down / scale);
      }
    };
    const release = new AbortController();
    window.addEventListener("pointermove", follow, { signal: release.signal });
    for (const end of ["pointerup", "pointercancel"] as const) {
      window.addEventListener(end, () => release.abort(), { signal: release.signal });
    }
  }
}
