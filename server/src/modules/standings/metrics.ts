import type { Value } from "@fairway/contract";
import type { Metric, Program } from "@fairway/program";

const typed = (program: Program, metric: Metric, value: Value["value"]): Value => ({
  type: value === null ? "unknown" : metric.type,
  value,
  ...(metric.type === "money" ? { currency: program.currency } : {}),
  ...(metric.unit === null || metric.unit === metric.type ? {} : { unit: metric.unit }),
});

/** A metric as it was measured, with what is needed to show it; one kept apart by a dimension is a list. */
export function metricFigure(program: Program, metric: Metric, measured: unknown): Value {
  if (typeof measured === "string" || typeof measured === "boolean") return typed(program, metric, measured);
  if (typeof measured === "number") return typed(program, metric, String(measured));
  if (typeof measured !== "object" || measured === null) return typed(program, metric, null);
  return { type: "list", value: Object.entries(measured).map(([key, figure]) => `${key}: ${String(figure)}`) };
}

/** The headline metrics of a measurement, by key. */
export const headlineFigures = (program: Program, measured: Readonly<Record<string, unknown>>): Record<string, Value> =>
  Object.fromEntries(
    program.metrics
      .filter((metric) => program.headline.includes(metric.key))
      .map((metric) => [metric.key, metricFigure(program, metric, measured[metric.key])]),
  );

const isAdditive = (metric: Metric): boolean =>
  metric.kind === "fact" &&
  metric.each === null &&
  metric.take === null &&
  (metric.aggregate === "sum" || metric.aggregate === "count");

/** The headline metrics whose sum over all partners means something. */
export const additiveHeadlines = (program: Program): string[] =>
  program.metrics.filter((m) => program.headline.includes(m.key) && isAdditive(m)).map((m) => m.key);
