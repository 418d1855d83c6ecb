import * as Plot from "@observablehq/plot";
import { formatNumber } from "../shared/words.ts";
import { Chart, numberIn } from "./chart.ts";

interface Bar {
  label: string;
  value: number;
  low: number;
  high: number;
  current: boolean;
}

const ROW = 30;

/**
 * Bars in the order of the table, from rows with data-label, data-value and, where a value has a range, data-low and data-high. Rows
 * with data-current stand out; data-average with data-average-label draws a line through all bars.
 */
class Ranking extends Chart {
  private bars: Bar[] = [];

  protected override read(table: HTMLTableElement): boolean {
    this.bars = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-label]")]
      .map((row) => ({
        label: row.dataset["label"] ?? "",
        value: numberIn(row, "value"),
        low: numberIn(row, "low"),
        high: numberIn(row, "high"),
        current: row.dataset["current"] !== undefined,
      }))
      .filter(({ value }) => !Number.isNaN(value));
    return this.bars.length > 0;
  }

  protected override options(width: number): Plot.PlotOptions {
    const longest = Math.max(...this.bars.map(({ label }) => label.length));
    const marginLeft = Math.min(width * 0.42, longest * 8 + 12);
    const average = numberIn(this, "average");
    const ranged = this.bars.filter(({ low, high }) => !Number.isNaN(low) && !Number.isNaN(high));
    const top = Math.max(0, ...this.bars.map(({ value, high }) => (Number.isNaN(high) ? value : Math.max(value, high))), average || 0);
    const bottom = Math.min(0, ...this.bars.map(({ value, low }) => (Number.isNaN(low) ? value : Math.min(value, low))));
    return {
      height: this.bars.length * ROW + 30,
      marginTop: 28,
      marginBottom: 2,
      marginLeft,
      marginRight: 64,
      style: { fontSize: "15px" },
      x: { domain: [bottom, top || 1], axis: null },
      y: { domain: this.bars.map(({ label }) => label), padding: 0.28, axis: null },
      marks: [
        ...[false, true].map((current) =>
          Plot.text(
            this.bars.filter((bar) => bar.current === current),
            {
              y: "label",
              text: "label",
              frameAnchor: "left",
              textAnchor: "end",
              dx: -8,
              lineWidth: (marginLeft - 10) / 15,
              textOverflow: "ellipsis",
              fill: "var(--z-text)",
              fontWeight: current ? 600 : 400,
            },
          ),
        ),
        Plot.barX(this.bars, {
          x: "value",
          y: "label",
          fill: (bar: Bar) => (bar.current ? "var(--z-series-1)" : "var(--z-class-3)"),
          rx2: 3,
        }),
        Plot.ruleX([0], { stroke: "var(--z-line-strong)" }),
        Plot.link(ranged, { x1: "low", x2: "high", y: "label", stroke: "var(--z-text)", strokeWidth: 2 }),
        Plot.tickX(ranged, { x: "low", y: "label", stroke: "var(--z-text)", insetTop: 5, insetBottom: 5, strokeWidth: 2 }),
        Plot.tickX(ranged, { x: "high", y: "label", stroke: "var(--z-text)", insetTop: 5, insetBottom: 5, strokeWidth: 2 }),
        ...this.averageMarks(average),
        Plot.text(this.bars, {
          x: (bar: Bar) => (Number.isNaN(bar.high) ? bar.value : Math.max(bar.high, bar.value)),
          y: "label",
          text: (bar: Bar) => formatNumber(bar.value),
          textAnchor: "start",
          dx: 8,
          fill: "var(--z-text)",
          fontWeight: 500,
          fontVariant: "tabular-nums",
          stroke: "var(--z-ground)",
          strokeWidth: 4,
        }),
      ],
    };
  }

  private averageMarks(average: number): Plot.Markish[] {
    if (Number.isNaN(average)) {
      return [];
    }
    return [
      Plot.ruleX([average], { stroke: "var(--z-text)", strokeWidth: 1.5, strokeDasharray: "5 4" }),
      Plot.text([this.dataset["averageLabel"] ?? ""], {
        x: () => average,
        frameAnchor: "top",
        dy: -20,
        fill: "var(--z-text)",
        fontWeight: 500,
      }),
    ];
  }
}

customElements.define("z-ranking", Ranking);
