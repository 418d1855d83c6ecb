import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

export interface AreaProperties {
  code: string;
  name: string;
  level: string;
  parent: string | null;
}

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;
export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaProperties>;

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

const fetched = new Map<string, Promise<Areas>>();

/** Boundaries from this application; asked for once, however many maps stand on the page. */
export function fetchAreas(url: string): Promise<Areas> {
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) {
    return Promise.reject(new Error(`Boundaries come from this site only, not from ${address.origin}`));
  }
  let areas = fetched.get(address.href);
  if (areas === undefined) {
    areas = fetch(address, { headers: { Accept: "application/geo+json, application/json" } }).then((answer) => {
      if (!answer.ok) {
        throw new Error(`${address.pathname} answered ${answer.status}`);
      }
      return answer.json() as Promise<Areas>;
    });
    fetched.set(address.href, areas);
  }
  return areas;
}

export function polygonsOf(area: Area): Position[][][] {
  return area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
}

export function boundsOf(areas: Area[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas) {
    for (const ring of polygonsOf(area).flat()) {
      for (const [x = 0, y = 0] of ring) {
        bounds[0] = Math.min(bounds[0], x);
        bounds[1] = Math.min(bounds[1], y);
        bounds[2] = Math.max(bounds[2], x);
        bounds[3] = Math.max(bounds[3], y);
      }
    }
  }
  return bounds;
}
