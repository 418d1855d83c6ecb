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

/** Twice the signed area of a ring, and its centroid (shoelace formula). */
function momentOf(ring: Position[]): { size: number; x: number; y: number } {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let size = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax = 0, ay = 0] = ring[i] ?? [];
    const [bx = 0, by = 0] = ring[i + 1] ?? [];
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    size += cross;
    x += cross * (ax + bx - 2 * originX);
    y += cross * (ay + by - 2 * originY);
  }
  return size === 0
    ? { size: 0, x: originX, y: originY }
    : { size: Math.abs(size), x: originX + x / (3 * size), y: originY + y / (3 * size) };
}

/** The middle of the largest part of an area: where its name stands, and from where the arrow keys look for neighbours. */
export function middleOf(area: Area): [number, number] {
  const parts = polygonsOf(area).map((polygon) => momentOf(polygon[0] ?? []));
  const largest = parts.reduce((one, other) => (other.size > one.size ? other : one));
  return [largest.x, largest.y];
}

/** The area that lies next in a direction: near, and not too far to the side. */
export function neighbour(from: Area, areas: Area[], direction: "up" | "down" | "left" | "right"): Area | undefined {
  const [x, y] = middleOf(from);
  const stretch = Math.cos((y * Math.PI) / 180);
  let best: Area | undefined;
  let bestCost = Infinity;
  for (const candidate of areas) {
    const [cx, cy] = middleOf(candidate);
    const right = (cx - x) * stretch;
    const up = cy - y;
    const ahead = { up, down: -up, right, left: -right }[direction];
    const aside = direction === "up" || direction === "down" ? Math.abs(right) : Math.abs(up);
    const cost = ahead + 2 * aside;
    if (candidate !== from && ahead > 0 && aside <= 2 * ahead && cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
