/** The colours of the page in the form the map's renderer understands. */
export interface Paint {
  classes: string[];
  none: string;
  hatch: string;
  ground: string;
  line: string;
  mark: string;
}

const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

/** Any CSS colour as rgb(); the page's colours are written in spaces the renderer does not know. */
function rgb(colour: string): string {
  if (pixel === null) {
    return colour;
  }
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

export function paintOf(probe: HTMLElement): Paint {
  const resolve = (name: string): string => {
    probe.style.color = `var(${name})`;
    const colour = rgb(getComputedStyle(probe).color);
    probe.style.color = "";
    return colour;
  };
  return {
    classes: [0, 1, 2, 3, 4].map((index) => resolve(`--z-class-${index}`)),
    none: resolve("--z-class-none"),
    hatch: resolve("--z-hatch"),
    ground: resolve("--z-ground"),
    line: resolve("--z-line-strong"),
    mark: resolve("--z-text"),
  };
}

/** A tile that repeats: lines for suppressed values, dots for missing ones, as in the legend. */
export function tile(kind: "secret" | "missing", paint: Paint): ImageData {
  const size = 16;
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext("2d");
  if (context === null) {
    return new ImageData(size, size);
  }
  context.fillStyle = paint.none;
  context.fillRect(0, 0, size, size);
  if (kind === "secret") {
    context.strokeStyle = paint.hatch;
    context.lineWidth = 3;
    for (let offset = -size; offset <= size; offset += size / 2) {
      context.beginPath();
      context.moveTo(offset - 2, size + 2);
      context.lineTo(offset + size + 2, -2);
      context.stroke();
    }
  } else {
    context.fillStyle = paint.hatch;
    for (const [x, y] of [[4, 4], [12, 12]] as const) {
      context.beginPath();
      context.arc(x, y, 1.8, 0, 2 * Math.PI);
      context.fill();
    }
  }
  return context.getImageData(0, 0, size, size);
}
