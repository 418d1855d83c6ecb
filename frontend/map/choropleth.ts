import { element } from "../shared/dom.ts";
import { word } from "../shared/words.ts";
import { fetchAreas, middleOf, neighbour, type Area } from "./areas.ts";
import { AreaList } from "./area-list.ts";
import { Drawing } from "./drawing.ts";
import { readRows, type Row } from "./rows.ts";

/**
 * A map of classes over the table it wraps. The table stays as it is; the map shows the same rows, and both point at each
 * other: what is under the pointer or has the focus is marked in both.
 */
class Choropleth extends HTMLElement {
  private rows = new Map<string, Row>();
  private areas: Area[] = [];
  private drawing: Drawing | undefined;
  private list: AreaList | undefined;
  private readonly tip = element("p", "z-map__tip", { "aria-hidden": "true" });
  private marked: string | undefined;

  async connectedCallback(): Promise<void> {
    const table = this.querySelector("table");
    if (table === null || this.drawing !== undefined || this.querySelector(".z-map") !== null) {
      return;
    }
    this.rows = readRows(table);
    const frame = element("div", "z-map");
    const ground = element("div", "z-map__ground", { "aria-hidden": "true" });
    frame.append(ground);
    this.prepend(frame);
    try {
      const collection = await fetchAreas(this.dataset["areas"] ?? "");
      this.areas = collection.features.filter((area) => this.rows.has(area.properties.code));
      this.drawing = new Drawing(ground, this.areas, (code) => this.rows.get(code)?.class ?? "missing", {
        over: (code) => this.mark(code),
        chosen: (code) => this.open(code),
        moved: () => this.placeTip(),
      });
      await this.drawing.ready;
    } catch (error) {
      // Without boundaries or without WebGL the table says everything.
      console.warn("The map is left out:", error);
      frame.remove();
      return;
    }
    this.tip.hidden = true;
    frame.append(this.tip, this.buttons());
    this.listAreas(frame);
    this.followTable();
    this.classList.add("z-choropleth--drawn");
  }

  disconnectedCallback(): void {
    this.drawing?.remove();
  }

  private buttons(): HTMLElement {
    const buttons = element("div", "z-map__buttons");
    const acts = [
      ["mapZoomIn", "+", () => this.drawing?.zoom(1)],
      ["mapZoomOut", "−", () => this.drawing?.zoom(-1)],
      ["mapWhole", "⤢", () => this.drawing?.fit(true)],
    ] as const;
    for (const [key, sign, act] of acts) {
      const button = element("button", "z-map__button", { type: "button", "aria-label": word(key), title: word(key) });
      button.textContent = sign;
      button.addEventListener("click", act);
      buttons.append(button);
    }
    return buttons;
  }

  private listAreas(frame: HTMLElement): void {
    const rows = this.areas.map((area) => this.rows.get(area.properties.code)).filter((row) => row !== undefined);
    this.list = new AreaList(`${this.dataset["label"] ?? ""}. ${word("mapKeys")}`, rows, {
      moved: (code, direction) => {
        const from = this.areas.find((area) => area.properties.code === code);
        return from && neighbour(from, this.areas, direction)?.properties.code;
      },
      marked: (code) => this.mark(code),
      chosen: (code) => this.open(code),
    });
    frame.append(this.list.element);
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
    const mark = (one: string | undefined, on: boolean) => {
      if (one !== undefined) {
        this.rows.get(one)?.element.classList.toggle("z-marked", on);
      }
    };
    mark(this.marked, false);
    mark(code, true);
    this.marked = code;
    this.drawing?.mark(code);
    this.placeTip();
  }

  /** Puts name and value over the marked area. */
  private placeTip(): void {
    const area = this.areas.find((candidate) => candidate.properties.code === this.marked);
    const row = this.rows.get(this.marked ?? "");
    this.tip.hidden = area === undefined || row === undefined;
    if (area !== undefined && row !== undefined && this.drawing !== undefined) {
      const name = element("strong", "");
      name.textContent = row.name;
      this.tip.replaceChildren(name, ` ${row.value}`);
      const { x, y, width } = this.drawing.place(middleOf(area));
      const half = this.tip.offsetWidth / 2;
      this.tip.style.left = `${Math.max(half + 4, Math.min(width - half - 4, x))}px`;
      this.tip.style.top = `${Math.max(this.tip.offsetHeight + 14, y)}px`;
    }
  }

  private open(code: string): void {
    const href = this.rows.get(code)?.href;
    if (href) {
      location.assign(href);
    }
  }
}

customElements.define("z-choropleth", Choropleth);
