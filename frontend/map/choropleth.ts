import { element, svg } from "../shared/dom.ts";
import { word } from "../shared/words.ts";
import { AreaList } from "./area-list.ts";
import { readRows, type Row } from "./rows.ts";
import { neighbour, readShapes, type Shape } from "./shapes.ts";
import { View } from "./view.ts";

/**
 * Life for a map that the server has drawn, over the table it wraps. Both stay as they are; what is under the pointer or has the focus is
 * marked in both, keys walk from area to area, and the map can be looked at more closely.
 */
class Choropleth extends HTMLElement {
  private rows = new Map<string, Row>();
  private shapes = new Map<string, Shape>();
  private view: View | undefined;
  private readonly tip = element("p", "z-map__tip", { "aria-hidden": "true" });
  private readonly outline = svg("path", { class: "z-map__mark" });
  private marked: string | undefined;

  connectedCallback(): void {
    const table = this.querySelector("table");
    const drawing = this.querySelector<SVGSVGElement>(".z-map__drawing");
    const frame = drawing?.parentElement;
    if (table === null || drawing === null || !frame || this.view !== undefined || frame.querySelector(".z-map__areas") !== null) {
      return;
    }
    this.rows = readRows(table, this.dataset["unit"] ?? "");
    this.shapes = readShapes(drawing, (code) => this.rows.has(code));
    this.view = new View(drawing, () => this.placeTip());
    // The list box over the drawing says what the drawing shows, and the tip what is under the pointer.
    drawing.setAttribute("aria-hidden", "true");
    drawing.querySelectorAll("title").forEach((title) => title.remove());
    drawing.append(this.outline);
    this.tip.hidden = true;
    frame.append(this.tip, this.buttons(this.view), this.list());
    this.followPointer(drawing);
    this.followTable();
  }

  private buttons(view: View): HTMLElement {
    const buttons = element("div", "z-map__buttons");
    const acts = [
      ["mapZoomIn", "+", () => view.zoom(0.6)],
      ["mapZoomOut", "−", () => view.zoom(1 / 0.6)],
      ["mapWhole", "⤢", () => view.whole()],
    ] as const;
    for (const [key, sign, act] of acts) {
      const button = element("button", "z-map__button", { type: "button", "aria-label": word(key), title: word(key) });
      button.textContent = sign;
      button.addEventListener("click", act);
      buttons.append(button);
    }
    return buttons;
  }

  private list(): HTMLElement {
    const rows = [...this.rows.values()].filter((row) => this.shapes.has(row.code));
    return new AreaList(`${this.dataset["label"] ?? ""}. ${word("mapKeys")}`, rows, {
      moved: (code, direction) => neighbour(code, this.shapes, direction),
      marked: (code) => {
        this.mark(code);
        const shape = this.shapes.get(code ?? "");
        if (shape) {
          this.view?.show(shape.x, shape.y);
        }
      },
      chosen: (code) => this.open(code),
    }).element;
  }

  private followPointer(drawing: SVGSVGElement): void {
    const under = (event: Event) => (event.target as Element).closest<SVGPathElement>("path[data-area]")?.dataset["area"];
    drawing.addEventListener("pointerover", (event) => this.mark(under(event)));
    drawing.addEventListener("pointerleave", () => this.mark(undefined));
    drawing.addEventListener("click", (event) => {
      const code = under(event);
      if (code !== undefined && !this.view?.dragged) {
        this.open(code);
      }
    });
  }

  private followTable(): void {
    for (const row of this.rows.values()) {
      row.element.addEventListener("pointerenter", () => this.mark(row.code));
      row.element.addEventListener("pointerleave", () => this.mark(undefined));
      row.element.addEventListener("focusin", () => this.mark(row.code));
      row.element.addEventListener("focusout", () => this.mark(undefined));
    }
  }

  private mark(code: string | undefined): void {
    if (code === this.marked) {
      return;
    }
    this.rows.get(this.marked ?? "")?.element.classList.remove("z-marked");
    this.rows.get(code ?? "")?.element.classList.add("z-marked");
    this.marked = code;
    this.outline.setAttribute("d", this.shapes.get(code ?? "")?.path.getAttribute("d") ?? "");
    this.placeTip();
  }

  /** Puts name and value over the marked area. */
  private placeTip(): void {
    const shape = this.shapes.get(this.marked ?? "");
    const row = this.rows.get(this.marked ?? "");
    this.tip.hidden = shape === undefined || row === undefined;
    if (shape !== undefined && row !== undefined && this.view !== undefined) {
      const name = element("strong", "");
      name.textContent = row.name;
      this.tip.replaceChildren(name, ` ${row.value}`);
      const { x, y, width } = this.view.place(shape.x, shape.y);
      const half = this.tip.offsetWidth / 2;
      this.tip.style.left = `${Math.max(half + 4, Math.min(width - half - 4, x))}px`;
      this.tip.style.top = `${Math.max(this.tip.offsetHeight + 14, y)}px`;
    }
  }

  private open(code: string): void {
    const link = this.rows.get(code)?.link;
    // By its link, so that a map in a frame opens the page outside of it.
    link?.click();
  }
}

customElements.define("z-choropleth", Choropleth);
