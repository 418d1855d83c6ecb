/** Leads keyboard and screen reader to the summary of errors, when the form has come back with one. */
export function showErrors(): void {
  const summary = document.getElementById("fehler");
  if (summary !== null) {
    summary.tabIndex = -1;
    summary.focus();
  }
}
