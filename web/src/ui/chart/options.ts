import type { EChartsCoreOption } from "echarts/core";
import { compact } from "../../lib/format.ts";
import { colourOf } from "./colours.ts";
import type { ChartProps, Series } from "./types.ts";

type Look = { scheme: "light" | "dark"; locale: string; width: number };

const inks = {
  light: { ink: "#18181b", soft: "#5b5b65", line: "#e7e7ea", surface: "#ffffff" },
  dark: { ink: "#ececef", soft: "#a8a9b1", line: "#2c2d33", surface: "#1d1e22" },
};

const font = { fontFamily: "Inter Variable, system-ui, sans-serif", fontSize: 12 };

/** The value of a mark in words. */
export function sayValue(props: ChartProps, series: Series | undefined, index: number, locale: string): string {
  const value = series?.values[index];
  const text = series?.texts?.[index];
  if (text !== undefined) return text;
  if (value === null || value === undefined) return "–";
  if (props.percent) return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : 2 }).format(
    value,
  );
  return props.unit ? `${number} ${props.unit}` : number;
}

function axisText(props: ChartProps, value: number, locale: string): string {
  if (props.levels) return props.levels[value + (props.levelOffset ?? 0)] ?? "";
  if (props.percent) return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);
  return compact(value, locale);
}

function seriesOption(props: ChartProps, series: Series, index: number, look: Look) {
  const colour = colourOf(series, index, look.scheme);
  const bar = props.kind === "bar" || props.kind === "stacked";
  const single = props.series.length === 1;
  return {
    name: series.name,
    type: bar ? "bar" : "line",
    data: [...series.values],
    itemStyle: {
      color: colour,
      borderRadius: props.kind === "bar" ? [2, 2, 0, 0] : 0,
      ...(props.kind === "stacked" ? { borderColor: inks[look.scheme].surface, borderWidth: 0.5 } : {}),
    },
    ...(bar
      ? {
          barMaxWidth: 44,
          barCategoryGap: "28%",
          ...(props.kind === "stacked" ? { stack: "all" } : {}),
        }
      : {
          lineStyle: { color: colour, width: 2 },
          symbol: "circle",
          symbolSize: 5,
          showSymbol: series.values.length <= 24,
          connectNulls: false,
          ...(props.kind === "step" ? { step: "end" } : {}),
          ...(single
            ? {}
            : {
                endLabel: { show: true, formatter: "{a}", color: colour, ...font },
                labelLayout: { moveOverlap: "shiftY" },
              }),
        }),
  };
}

type Hover = { seriesIndex: number; dataIndex: number; marker: string };
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function tooltip(props: ChartProps, look: Look) {
  const { ink, line, surface } = inks[look.scheme];
  return {
    trigger: "axis",
    backgroundColor: surface,
    borderColor: line,
    textStyle: { color: ink, ...font },
    axisPointer: { type: "line", lineStyle: { color: line } },
    formatter: (hovers: Hover[]) => {
      const index = hovers[0]?.dataIndex ?? 0;
      const rows = [...hovers]
        .reverse()
        .map(
          (h) =>
            `${h.marker} ${escape(props.series[h.seriesIndex]?.name ?? "")}: <b>${escape(sayValue(props, props.series[h.seriesIndex], index, look.locale))}</b>`,
        );
      return [escape(props.categories[index] ?? ""), ...rows].join("<br>");
    },
  };
}

/** ECharts options in the product's look: zero-based where lengths are compared, few lines, direct labels. */
export function chartOptions(props: ChartProps, look: Look): EChartsCoreOption {
  const { soft, line } = inks[look.scheme];
  const lines = props.kind === "line" || props.kind === "step";
  const labelled = lines && props.series.length > 1;
  return {
    animation: false,
    textStyle: font,
    grid: {
      left: 4,
      right: labelled ? Math.min(140, 24 + 7 * Math.max(...props.series.map((s) => s.name.length))) : 12,
      top: 12,
      bottom: 4,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    tooltip: tooltip(props, look),
    xAxis: {
      type: "category",
      data: [...props.categories],
      boundaryGap: !lines,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
      axisLabel: { color: soft, hideOverlap: true, margin: 12, ...font },
    },
    yAxis: {
      type: "value",
      ...(props.levels
        ? { min: -(props.levelOffset ?? 0), max: props.levels.length - 1 - (props.levelOffset ?? 0), interval: 1 }
        : { min: (v: { min: number }) => Math.min(0, v.min) }),
      splitNumber: 4,
      splitLine: { lineStyle: { color: line } },
      axisLabel: { color: soft, formatter: (value: number) => axisText(props, value, look.locale), ...font },
    },
    series: props.series.map((s, i) => seriesOption(props, s, i, look)),
  };
}
