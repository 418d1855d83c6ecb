import * as Plot from "@observablehq/plot";
import { formatNumber, word } from "../shared/words.ts";
import { Chart, numberIn } from "./chart.ts";
import { spread, timeOf, type Point } from "./series.ts";

interface Target {
  time: number;
  value: number;
}

interface Label {
  text: string;
  time: number;
  value: number;
  colour: string;
}

const HEIGHT = 340;
const TOP = 28;
const BOTTOM = 32;
const LEFT = 46;
const LETTER = 7.6;

/**
 * Values over time, from rows with data-series, data-period, data-value and data-status. The series named in data-comparison is
 * dashed; data-target and data-target-year draw what a goal wants to reach.
 */
class Trend extends Chart {
  private points: Point[] = [];
  private series: string[] = [];
  private target: Target | undefined;

  protected override read(table: HTMLTableElement): boolean {
    this.points = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-period]")]
      .map((row) => ({
        series: row.dataset["series"] ?? "",
        period: row.dataset["period"] ?? "",
        time: timeOf(row.dataset["period"] ?? ""),
        value: numberIn(row, "value"),
        status: row.dataset["status"] ?? "final",
      }))
      .filter((point) => !Number.isNaN(point.time))
      .sort((one, other) => one.time - other.time);
    this.series = [...new Set(this.points.map((point) => point.series))];
    const time = numberIn(this, "targetYear");
    const value = numberIn(this, "target");
    this.target = Number.isNaN(time) || Number.isNaN(value) ? undefined : { time, value };
    return this.known().length > 1;
  }

  protected override options(width: number): Plot.PlotOptions {
    const known = this.known();
    const [low, high] = this.range();
    const times = [...known.map(({ time }) => time), ...(this.target ? [this.target.time] : [])];
    const labels = this.labels((high - low) / (HEIGHT - TOP - BOTTOM));
    return {
      height: HEIGHT,
      marginTop: TOP,
      marginBottom: BOTTOM,
      marginLeft: LEFT,
      marginRight: this.roomForLabels(labels, times, width),
      style: { fontSize: "15px" },
      x: { domain: [Math.min(...times), Math.max(...times)], insetRight: 6, label: null },
      y: { domain: [low, high], label: null },
      marks: [
        Plot.gridY({ stroke: "var(--z-line)", strokeOpacity: 1, ticks: 5 }),
        Plot.axisY({ ticks: 5, tickSize: 0, tickFormat: (value: number) => formatNumber(value), fill: "var(--z-muted)" }),
        Plot.axisX({
          ticks: ticks(times, width),
          tickFormat: (time: number) => String(Math.round(time)),
          fill: "var(--z-muted)",
          stroke: "var(--z-line-strong)",
        }),
        Plot.text([this.dataset["unit"] ?? ""], { frameAnchor: "top-left", dx: -LEFT, dy: -24, textAnchor: "start", fill: "var(--z-muted)" }),
        ...this.targetMarks(),
        ...this.series.flatMap((name) => this.lineOf(name)),
        Plot.text(labels, {
          x: "time",
          y: "value",
          text: "text",
          fill: (label: Label) => label.colour,
          textAnchor: "start",
          dx: 12,
          fontWeight: 500,
          stroke: "var(--z-ground)",
          strokeWidth: 3,
        }),
        Plot.tip(
          known,
          Plot.pointer({
            x: "time",
            y: "value",
            title: (point: Point) => `${point.series} ${point.period}\n${this.valued(point.value)}${provisional(point)}`,
            fill: "var(--z-raised)",
            stroke: "var(--z-line-strong)",
            fontSize: 15,
          }),
        ),
      ],
    };
  }

  private known(): Point[] {
    return this.points.filter(({ value }) => !Number.isNaN(value));
  }

  /** From zero, unless all values are far from it and close to each other. */
  private range(): [number, number] {
    const values = [...this.known().map(({ value }) => value), ...(this.target ? [this.target.value] : [])];
    const lowest = Math.min(...values);
    const highest = Math.max(...values);
    const air = (highest - lowest || Math.abs(highest) || 1) * 0.12;
    const low = lowest >= 0 && (lowest < highest / 2 || lowest - air < 0) ? 0 : lowest - air;
    return [low, highest + air];
  }

  private colour(name: string): string {
    return `var(--z-series-${this.series.indexOf(name) % 6})`;
  }

  private lineOf(name: string): Plot.Markish[] {
    const points = this.points.filter((point) => point.series === name);
    const compared = name === this.dataset["comparison"];
    const stroke = this.colour(name);
    return [
      Plot.line(points, {
        x: "time",
        y: "value",
        stroke,
        strokeWidth: compared ? 2 : 3,
        strokeDasharray: compared ? "6 5" : "none",
        strokeLinejoin: "round",
      }),
      Plot.dot(points, {
        x: "time",
        y: "value",
        r: compared ? 2.5 : 4,
        stroke,
        strokeWidth: 2,
        fill: (point: Point) => (point.status === "provisional" ? "var(--z-ground)" : stroke),
      }),
    ];
  }

  private targetMarks(): Plot.Markish[] {
    if (this.target === undefined) {
      return [];
    }
    const last = this.known().findLast(({ series }) => series === this.series[0]);
    const way = last ? [last, { time: this.target.time, value: this.target.value }] : [];
    return [
      Plot.ruleY([this.target.value], { stroke: "var(--z-accent)", strokeDasharray: "2 4", strokeWidth: 1.5 }),
      Plot.line(way, { x: "time", y: "value", stroke: "var(--z-accent)", strokeDasharray: "2 6", strokeWidth: 2 }),
      Plot.text([this.target], {
        x: "time",
        y: "value",
        text: (target: Target) =>
          word("chartTarget", { year: String(target.time), value: this.valued(target.value) }),
        textAnchor: "end",
        dx: 12,
        dy: last !== undefined && last.value > this.target.value ? 24 : -24,
        fill: "var(--z-text)",
        fontWeight: 600,
        stroke: "var(--z-ground)",
        strokeWidth: 4,
      }),
      Plot.dot([this.target], {
        x: "time",
        y: "value",
        r: 7,
        symbol: "diamond",
        fill: "var(--z-ground)",
        stroke: "var(--z-accent)",
        strokeWidth: 3,
      }),
    ];
  }

  /** One label at the end of every line, moved apart where lines end close to each other. */
  private labels(perPixel: number): Label[] {
    const labels = this.series.flatMap((name): Label[] => {
      const last = this.known().findLast(({ series }) => series === name);
      return last ? [{ text: name, time: last.time, value: last.value, colour: this.colour(name) }] : [];
    });
    const room = spread(labels.map(({ value }) => value), 20 * perPixel);
    return labels.map((label, index) => ({ ...label, value: room[index] ?? label.value }));
  }

  /** How far labels reach beyond the last year that is drawn. */
  private roomForLabels(labels: Label[], times: number[], width: number): number {
    const first = Math.min(...times);
    const years = Math.max(...times) - first || 1;
    const beyond = labels.map(({ text, time }) => {
      const end = LEFT + ((time - first) / years) * (width - LEFT - 24) + 12 + text.length * LETTER;
      return end - (width - 24);
    });
    return Math.min(width * 0.4, 24 + Math.max(0, ...beyond));
  }

  private valued(value: number): string {
    const unit = this.dataset["unit"];
    return unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);
  }
}

function provisional(point: Point): string {
  return point.status === "provisional" ? ` (${word("chartProvisional")})` : "";
}

/** Whole years, as many as fit. */
function ticks(times: number[], width: number): number[] {
  const first = Math.ceil(Math.min(...times));
  const last = Math.floor(Math.max(...times));
  const step = Math.max(1, Math.ceil((last - first) / Math.max(2, Math.floor(width / 90))));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) {
    years.unshift(year);
  }
  return years;
}

customElements.define("z-trend", Trend);
