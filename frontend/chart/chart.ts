import * as Plot from "@observablehq/plot";
import { element, onWidth } from "../shared/dom.ts";
import { word } from "../shared/words.ts";

/** What all charts share: they stand before their table, redraw with their width, and keep the table within reach. */
export abstract class Chart extends HTMLElement {
  private frame: HTMLElement | undefined;

  connectedCallback(): void {
    const table = this.querySelector("table");
    if (table === null || this.frame !== undefined || this.querySelector(".z-chart") !== null || !this.read(table)) {
      return;
    }
    this.frame = element("div", "z-chart");
    this.prepend(this.frame);
    this.fold(table);
    const frame = this.frame;
    onWidth(frame, (width) => frame.replaceChildren(this.drawn(width)));
  }

  /** Reads the rows; false when there is nothing to draw, so that the table stays as it is. */
  protected abstract read(table: HTMLTableElement): boolean;

  protected abstract options(width: number): Plot.PlotOptions;

  private drawn(width: number): Element {
    const drawing = Plot.plot({ ...this.options(width), width, className: "z-plot" });
    // The content security policy allows no style element; our own style sheet says the same.
    drawing.querySelectorAll("style").forEach((style) => style.remove());
    drawing.setAttribute("role", "img");
    drawing.setAttribute("aria-label", this.dataset["label"] ?? "");
    // The drawing is one picture with one name; its parts would only be noise beside the table.
    drawing.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
    return drawing;
  }

  private fold(table: HTMLTableElement): void {
    const details = element("details", "z-details");
    const summary = element("summary", "");
    summary.textContent = word("chartTable");
    table.before(details);
    details.append(summary, table);
  }
}

export function numberIn(row: HTMLElement, key: string): number {
  const text = row.dataset[key];
  return text === undefined || text.trim() === "" ? NaN : Number(text);
}
