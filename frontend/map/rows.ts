import { textOf } from "../shared/dom.ts";

/** What the table says about an area. */
export interface Row {
  code: string;
  name: string;
  value: string;
  link: HTMLAnchorElement | null;
  element: HTMLTableRowElement;
}

/** The rows with data-area: the first cell has the name, the one with the colour (else the first number) the value. */
export function readRows(table: HTMLTableElement, unit: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const element of table.querySelectorAll<HTMLTableRowElement>("tr[data-area]")) {
    const code = element.dataset["area"] ?? "";
    const [name, ...values] = [...element.cells];
    const value =
      values.find((cell) => cell.querySelector(".z-swatch") !== null) ??
      values.find((cell) => cell.classList.contains("z-numeric"));
    const known = /^\d+$/.test(element.dataset["class"] ?? "");
    rows.set(code, {
      code,
      name: textOf(name),
      value: known ? `${textOf(value)} ${unit}`.trim() : textOf(value),
      link: element.querySelector("a"),
      element,
    });
  }
  return rows;
}
