/** The words islands show, in the language of the page: the layout writes them from the message bundle. */
export function word(key: string, values: Record<string, string> = {}): string {
  const words = document.getElementById("z-words")?.dataset[key] ?? "";
  return words.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? "");
}

export function language(): string {
  return document.documentElement.lang || "de";
}

export function formatNumber(value: number, digits = 1): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits }).format(value);
}
