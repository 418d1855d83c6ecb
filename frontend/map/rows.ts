import { textOf } from "../shared/dom.ts";

/** What the table says about an area. */
export interface Row {
  code: string;
  name: string;
  value: string;
  class: string;
  href: string | null;
  element: HTMLTableRowElement;
}

export function readRows(table: HTMLTableElement): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const element of table.querySelectorAll<HTMLTableRowElement>("tr[data-area]")) {
    const code = element.dataset["area"] ?? "";
    const [name, ...values] = [...element.cells];
    const value = values.find((cell) => cell.classList.contains("z-numeric")) ?? values[0];
    rows.set(code, {
      code,
      name: textOf(name),
      value: textOf(value),
      class: element.dataset["class"] ?? "missing",
      href: element.dataset["href"] ?? element.querySelector("a")?.getAttribute("href") ?? null,
      element,
    });
  }
  return rows;
}
