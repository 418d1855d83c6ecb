/** Closes open menus of the header by Escape and by a click beside them; opening needs no script. */
export function closeDropdowns(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>("details.z-dropdown[open]");

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      open().forEach((menu) => {
        menu.open = false;
        menu.querySelector("summary")?.focus();
      });
    }
  });
  document.addEventListener("click", (event) => {
    open().forEach((menu) => {
      if (!menu.contains(event.target as Node)) {
        menu.open = false;
      }
    });
  });
}
