import type { Value } from "@fairway/contract";
import { metricValueOf, type Locale, type Metric, type Program } from "@fairway/program";

/** The headline metrics of a measurement, by key. */
export const headlineFigures = (
  program: Program,
  measured: Readonly<Record<string, unknown>>,
  locale: Locale,
): Record<string, Value> =>
  Object.fromEntries(
    program.metrics
      .filter((metric) => program.headline.includes(metric.key))
      .map((metric) => [metric.key, metricValueOf(program, metric, measured[metric.key], locale)]),
  );

const isAdditive = (metric: Metric): boolean =>
  metric.kind === "fact" &&
  metric.each === null &&
  metric.take === null &&
  (metric.aggregate === "sum" || metric.aggregate === "count");

/** The headline metrics whose sum over all partners means something. */
export const additiveHeadlines = (program: Program): string[] =>
  program.metrics.filter((m) => program.headline.includes(m.key) && isAdditive(m)).map((m) => m.key);
