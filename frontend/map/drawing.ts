import "./vendor.css";
import { Map as MapLibre, setWorkerUrl, type ExpressionSpecification, type MapGeoJSONFeature } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { word } from "../shared/words.ts";
import { boundsOf, type Area } from "./areas.ts";
import { NameTags } from "./name-tags.ts";
import { paintOf, tile, type Paint } from "./paint.ts";

setWorkerUrl(workerUrl);

interface Acts {
  over(code: string | undefined): void;
  chosen(code: string): void;
  moved(): void;
}

/** The areas drawn by MapLibre: filled by class, without any background map and without any request beyond the boundaries. */
export class Drawing {
  readonly ready: Promise<void>;
  private readonly map: MapLibre;
  private readonly names: NameTags;
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private readonly repaint = () => this.paint();
  private marked: string | undefined;

  constructor(
    private readonly ground: HTMLElement,
    private readonly areas: Area[],
    classOf: (code: string) => string,
    acts: Acts,
  ) {
    this.map = new MapLibre({
      container: ground,
      style: { version: 8, sources: {}, layers: [] },
      bounds: boundsOf(areas),
      fitBoundsOptions: { padding: 24 },
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: true,
      // Kept, so that the map is on the paper when the page is printed.
      canvasContextAttributes: { preserveDrawingBuffer: true },
      fadeDuration: 0,
      locale: {
        "CooperativeGesturesHandler.WindowsHelpText": word("mapScroll"),
        "CooperativeGesturesHandler.MacHelpText": word("mapScroll"),
        "CooperativeGesturesHandler.MobileHelpText": word("mapTouch"),
      },
    });
    this.map.touchZoomRotate.disableRotation();
    // The list box over the map takes the focus; the canvas itself has nothing to say.
    this.map.getCanvas().tabIndex = -1;
    this.names = new NameTags(ground, areas, classOf, (point) => this.map.project(point));
    this.ready = new Promise((resolve, reject) => {
      this.map.once("load", () => {
        this.draw(classOf);
        this.listen(acts);
        resolve();
      });
      this.map.once("error", ({ error }) => reject(error));
    });
  }

  mark(code: string | undefined): void {
    for (const [area, marked] of [[this.marked, false], [code, true]] as const) {
      if (area !== undefined) {
        this.map.setFeatureState({ source: "areas", id: area }, { marked });
      }
    }
    this.marked = code;
  }

  /** Where a place lies on the map, in pixels. */
  place(point: [number, number]): { x: number; y: number; width: number } {
    const { x, y } = this.map.project(point);
    return { x, y, width: this.ground.clientWidth };
  }

  zoom(by: number): void {
    this.map.zoomTo(this.map.getZoom() + by, { animate: !calm() });
  }

  fit(animate: boolean): void {
    this.map.fitBounds(boundsOf(this.areas), { padding: 24, animate: animate && !calm() });
  }

  remove(): void {
    this.dark.removeEventListener("change", this.repaint);
    this.map.remove();
  }

  private draw(classOf: (code: string) => string): void {
    const features = this.areas.map((area) => ({
      ...area,
      properties: { code: area.properties.code, class: classOf(area.properties.code) },
    }));
    this.map.addSource("areas", {
      type: "geojson",
      data: { type: "FeatureCollection", features },
      promoteId: "code",
      tolerance: 0.2,
    });
    this.map.addLayer({ id: "ground", type: "background" });
    this.map.addLayer({ id: "classes", type: "fill", source: "areas" });
    for (const kind of ["secret", "missing"] as const) {
      this.map.addLayer({ id: kind, type: "fill", source: "areas", filter: ["==", ["get", "class"], kind] });
    }
    this.map.addLayer({ id: "borders", type: "line", source: "areas", layout: { "line-join": "round" } });
    this.map.addLayer({ id: "mark", type: "line", source: "areas", layout: { "line-join": "round" } });
    this.paint();
    this.names.show();
  }

  private paint(): void {
    const paint = paintOf(this.ground);
    this.map.setPaintProperty("ground", "background-color", paint.ground);
    this.map.setPaintProperty("classes", "fill-color", fills(paint));
    this.map.setPaintProperty("classes", "fill-antialias", false);
    for (const kind of ["secret", "missing"] as const) {
      if (this.map.hasImage(kind)) {
        this.map.removeImage(kind);
      }
      this.map.addImage(kind, tile(kind, paint), { pixelRatio: 2 });
      this.map.setPaintProperty(kind, "fill-pattern", kind);
    }
    this.map.setPaintProperty("borders", "line-color", paint.line);
    this.map.setPaintProperty("borders", "line-width", 0.8);
    this.map.setPaintProperty("mark", "line-color", paint.mark);
    this.map.setPaintProperty("mark", "line-width", ["case", ["boolean", ["feature-state", "marked"], false], 3.5, 0]);
  }

  private listen(acts: Acts): void {
    const under = (features: MapGeoJSONFeature[] | undefined): string | undefined =>
      features?.[0]?.properties["code"] as string | undefined;
    this.map.on("mousemove", "classes", (event) => {
      this.map.getCanvas().style.cursor = "pointer";
      acts.over(under(event.features));
    });
    this.map.on("mouseleave", "classes", () => {
      this.map.getCanvas().style.cursor = "";
      acts.over(undefined);
    });
    this.map.on("click", "classes", (event) => {
      const code = under(event.features);
      if (code !== undefined) {
        acts.chosen(code);
      }
    });
    this.map.on("move", () => {
      this.names.show();
      acts.moved();
    });
    this.map.on("resize", () => this.fit(false));
    this.dark.addEventListener("change", this.repaint);
  }
}

function fills(paint: Paint): ExpressionSpecification {
  const pairs = paint.classes.flatMap((colour, index) => [String(index), colour]);
  return ["match", ["get", "class"], ...pairs, paint.none] as unknown as ExpressionSpecification;
}

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
