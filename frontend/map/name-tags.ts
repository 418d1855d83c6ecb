import { element } from "../shared/dom.ts";
import { boundsOf, middleOf, type Area } from "./areas.ts";

interface Tag {
  element: HTMLElement;
  width: number;
  middle: [number, number];
  edges: [[number, number], [number, number]];
}

/** The names of the areas on the map, as far as they fit into their area. */
export class NameTags {
  private readonly tags: Tag[];

  constructor(
    ground: HTMLElement,
    areas: Area[],
    classOf: (code: string) => string,
    private readonly project: (point: [number, number]) => { x: number; y: number },
  ) {
    const layer = element("div", "z-map__names");
    ground.append(layer);
    this.tags = areas.map((area) => {
      const name = element("span", `z-map__name z-class-${classOf(area.properties.code)}`);
      name.textContent = area.properties.name;
      layer.append(name);
      const middle = middleOf(area);
      const [west, , east] = boundsOf([area]);
      return {
        element: name,
        width: name.offsetWidth,
        middle,
        edges: [[west, middle[1]], [east, middle[1]]],
      };
    });
  }

  show(): void {
    for (const tag of this.tags) {
      const room = this.project(tag.edges[1]).x - this.project(tag.edges[0]).x;
      const fits = room > tag.width + 8;
      tag.element.hidden = !fits;
      if (fits) {
        const { x, y } = this.project(tag.middle);
        tag.element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -50%)`;
      }
    }
  }
}
