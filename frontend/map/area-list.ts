import { element } from "../shared/dom.ts";
import type { Row } from "./rows.ts";

type Direction = "up" | "down" | "left" | "right";

const directions: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

interface Acts {
  moved(code: string, direction: Direction): string | undefined;
  marked(code: string | undefined): void;
  chosen(code: string): void;
}

/**
 * The areas of a map as a list box over the map: one stop for the Tab key, arrow keys walk to the neighbouring area, Enter opens it.
 * Screen readers speak the options by themselves.
 */
export class AreaList {
  readonly element: HTMLElement;
  private readonly options = new Map<string, HTMLElement>();
  private current: string | undefined;

  constructor(
    label: string,
    rows: Row[],
    private readonly acts: Acts,
  ) {
    this.element = element("ul", "z-map__areas", { role: "listbox", tabindex: "0", "aria-label": label });
    rows.forEach((row, index) => {
      const option = element("li", "kern-sr-only", { role: "option", "aria-selected": "false" });
      option.id = `${row.code}-${index}-${Math.random().toString(36).slice(2, 8)}`;
      option.textContent = `${row.name}: ${row.value}`;
      option.addEventListener("click", () => acts.chosen(row.code));
      this.options.set(row.code, option);
      this.element.append(option);
    });
    this.element.addEventListener("focus", () => this.go(this.current ?? rows[0]?.code));
    this.element.addEventListener("blur", () => acts.marked(undefined));
    this.element.addEventListener("keydown", (event) => this.press(event));
  }

  private press(event: KeyboardEvent): void {
    if (this.current === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const codes = [...this.options.keys()];
    const direction = directions[event.key];
    if (direction !== undefined) {
      this.go(this.acts.moved(this.current, direction));
    } else if (event.key === "Home") {
      this.go(codes[0]);
    } else if (event.key === "End") {
      this.go(codes.at(-1));
    } else if (event.key === "Enter" || event.key === " ") {
      this.acts.chosen(this.current);
    } else if (event.key.length === 1) {
      this.go(this.startingWith(event.key));
    } else {
      return;
    }
    event.preventDefault();
  }

  private startingWith(letter: string): string | undefined {
    const all = [...this.options];
    const at = all.findIndex(([code]) => code === this.current);
    return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(([, option]) =>
      (option.textContent ?? "").toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
    )?.[0];
  }

  private go(code: string | undefined): void {
    const option = this.options.get(code ?? "");
    if (code === undefined || option === undefined) {
      return;
    }
    this.options.get(this.current ?? "")?.setAttribute("aria-selected", "false");
    option.setAttribute("aria-selected", "true");
    this.element.setAttribute("aria-activedescendant", option.id);
    this.current = code;
    this.acts.marked(code);
  }
}
