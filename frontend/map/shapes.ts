/** An area of a drawing. */
export interface Shape {
  code: string;
  path: SVGPathElement;
  /** Where its sign stands, in units of the drawing. */
  x: number;
  y: number;
}

/** The areas of a drawing that are asked for, from paths with data-area and data-at. */
export function readShapes(drawing: SVGSVGElement, wanted: (code: string) => boolean): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const path of drawing.querySelectorAll<SVGPathElement>("path[data-area]")) {
    const code = path.dataset["area"] ?? "";
    const [x = 0, y = 0] = (path.dataset["at"] ?? "").split(" ").map(Number);
    if (wanted(code)) {
      shapes.set(code, { code, path, x, y });
    }
  }
  return shapes;
}

/** The area that lies next in a direction: near, and not too far to the side. */
export function neighbour(
  code: string,
  shapes: Map<string, Shape>,
  direction: "up" | "down" | "left" | "right",
): string | undefined {
  const from = shapes.get(code);
  let best: string | undefined;
  let bestCost = Infinity;
  for (const candidate of from ? shapes.values() : []) {
    const right = candidate.x - (from?.x ?? 0);
    const down = candidate.y - (from?.y ?? 0);
    const ahead = { up: -down, down, right, left: -right }[direction];
    const aside = direction === "up" || direction === "down" ? Math.abs(right) : Math.abs(down);
    const cost = ahead + 2 * aside;
    if (candidate !== from && ahead > 0 && aside <= 2 * ahead && cost < bestCost) {
      best = candidate.code;
      bestCost = cost;
    }
  }
  return best;
}
