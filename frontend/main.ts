import "./styles/main.css";
import { closeDropdowns } from "./frame/dropdowns.ts";
import { showErrors } from "./form/errors.ts";
import { guardForms } from "./form/guard.ts";

/** What a page may hold, and the code it needs; nothing is fetched for a page without it. */
const islands: Record<string, () => Promise<unknown>> = {
  "z-choropleth": () => import("./map/choropleth.ts"),
  "z-area-map": () => import("./map/area-map.ts"),
  "z-trend": () => import("./chart/trend.ts"),
};

const nearby = new IntersectionObserver(
  (entries) => {
    for (const entry of entries.filter((candidate) => candidate.isIntersecting)) {
      nearby.unobserve(entry.target);
      void islands[entry.target.localName]?.();
    }
  },
  { rootMargin: "600px" },
);

function enhance(root: ParentNode): void {
  root.querySelectorAll(Object.keys(islands).join()).forEach((island) => nearby.observe(island));
  guardForms(root);
}

async function loadHtmx(): Promise<void> {
  // htmx starts by itself when the page is loaded; fetched earlier, it would wait for an event that has already passed.
  if (document.readyState !== "complete") {
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  }
  await import("htmx.org");
}

closeDropdowns();
showErrors();
enhance(document);
if (document.querySelector("[hx-get], [hx-post], [hx-put], [hx-delete], [hx-boost]") !== null) {
  document.addEventListener("htmx:load", (event) => enhance(event.target as Element));
  void loadHtmx();
}
