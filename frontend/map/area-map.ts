import { svg } from "../shared/dom.ts";
import { boundsOf, fetchAreas, polygonsOf, type Area } from "./areas.ts";

const SIZE = 320;
const MARGIN = 8;

/** Web Mercator, in units that only matter relative to each other. */
function project([longitude = 0, latitude = 0]: number[]): [number, number] {
  const radians = (latitude * Math.PI) / 180;
  return [(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + radians / 2))];
}

/** A small drawing that shows where an area lies among its neighbours. */
class AreaMap extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (this.querySelector("svg") !== null) {
      return;
    }
    try {
      const areas = await fetchAreas(this.dataset["areas"] ?? "");
      this.append(this.draw(areas.features));
    } catch (error) {
      // What stands beside the map says where the area is; the map is an addition.
      console.warn("The map of the area is left out:", error);
    }
  }

  private draw(areas: Area[]): SVGSVGElement {
    const bounds = boundsOf(areas);
    const [left, top] = project([bounds[0], bounds[3]]);
    const [right, bottom] = project([bounds[2], bounds[1]]);
    const scale = (SIZE - 2 * MARGIN) / Math.max(right - left, bottom - top);
    const width = (right - left) * scale + 2 * MARGIN;
    const height = (bottom - top) * scale + 2 * MARGIN;
    const place = (position: number[]): string => {
      const [x, y] = project(position);
      return `${((x - left) * scale + MARGIN).toFixed(1)} ${((y - top) * scale + MARGIN).toFixed(1)}`;
    };

    const drawing = svg("svg", {
      class: "z-area-map",
      viewBox: `0 0 ${width.toFixed(0)} ${height.toFixed(0)}`,
      role: "img",
      "aria-label": this.dataset["label"] ?? "",
    });
    const highlighted = this.dataset["highlight"];
    const inOrder = [...areas].sort(
      (one, other) => Number(one.properties.code === highlighted) - Number(other.properties.code === highlighted),
    );
    for (const area of inOrder) {
      const outline = polygonsOf(area)
        .flat()
        .map((ring) => `M${ring.map(place).join("L")}Z`)
        .join("");
      const path = svg("path", {
        d: outline,
        class: `z-area-map__area${area.properties.code === highlighted ? " z-area-map__area--here" : ""}`,
      });
      const title = svg("title");
      title.textContent = area.properties.name;
      path.append(title);
      drawing.append(path);
    }
    return drawing;
  }
}

customElements.define("z-area-map", AreaMap);
