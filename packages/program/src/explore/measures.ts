import type { Checker } from "../build/checker.ts";
import type { Context } from "../build/context.ts";
import { buildFactMetric } from "../build/fact-metric.ts";
import { readFigure } from "../build/figure.ts";
import { labelIn } from "../build/labels.ts";
import type { Aggregate } from "../document/schema.ts";
import { suggest } from "../document/suggest.ts";
import type { FactMetric, Field, Label, Locale, Metric, Program } from "../model.ts";
import { unitIn } from "../words/format.ts";

const words: Record<Aggregate, Label> = {
  count: { en: "Number of", de: "Anzahl" },
  sum: { en: "Sum of", de: "Summe" },
  average: { en: "Average of", de: "Durchschnitt" },
  median: { en: "Median of", de: "Median" },
  min: { en: "Lowest", de: "Kleinster Wert" },
  max: { en: "Highest", de: "Größter Wert" },
  distinct: { en: "Different", de: "Verschiedene" },
  latest: { en: "Latest", de: "Letzter Wert" },
};

const numeric = (field: Field): boolean => ["money", "decimal", "integer"].includes(field.type);

export const contextOf = (program: Program, check: Checker): Context => ({
  check,
  labels: program.labels,
  kinds: new Map(program.kinds.map((kind) => [kind.key, kind])),
  attributes: program.attributes,
});

const labelled = (aggregate: Aggregate, of: Label): Label => ({
  en: `${words[aggregate].en} ${of.en}`,
  de: `${words[aggregate].de ?? ""} ${of.de ?? of.en}`,
});

/** What `sum(sale.amount)` is called. */
function adHocLabel(program: Program, aggregate: Aggregate, of: string): Label {
  const [kindKey, fieldKey] = of.split(".");
  const kind = program.kinds.find((k) => k.key === kindKey);
  const field = kind?.fields.find((f) => f.key === fieldKey);
  return labelled(aggregate, field?.label ?? kind?.label ?? { en: of });
}

/** The metric that a measure names or describes; null, with a problem noted, where there is none. */
export function measureOf(program: Program, measure: string, check: Checker): Metric | null {
  const named = program.metrics.find((m) => m.key === measure);
  if (named) return named;
  const figure = readFigure(measure);
  if (!figure) {
    const known = program.metrics.map((m) => m.key);
    check.add(
      ["measure"],
      `There is no measure “${measure}”.`,
      `${suggest(measure, known)} Or write it like sum(kind.field).`,
    );
    return null;
  }
  const shape = { label: adHocLabel(program, figure.aggregate, figure.of), ...figure };
  return buildFactMetric(contextOf(program, check), measure, ["measure"], ["measure"], shape);
}

export type MeasureField = { key: string; label: string; group: string; unit: string; kind: string | null };
export type DimensionField = { key: string; label: string; group: string; kind: string | null };

const groups: Record<"metrics" | "partner" | "tier", Label> = {
  metrics: { en: "Metrics", de: "Kennzahlen" },
  partner: { en: "Partner", de: "Partner" },
  tier: { en: "Tier", de: "Stufe" },
};

const partnerFields: readonly [string, Label][] = [
  ["partner.region", { en: "Region", de: "Region" }],
  ["partner.country", { en: "Country", de: "Land" }],
  ["partner.status", { en: "Status", de: "Status" }],
  ["partner.name", { en: "Partner", de: "Partner" }],
];

const metricKind = (metric: Metric): string | null =>
  metric.kind === "fact" && metric.by.length === 0 ? metric.factKind : null;

/** What can be measured: the program's metrics, and sums, averages and counts over its facts. */
function measureFields(program: Program, locale: Locale): MeasureField[] {
  const metrics = program.metrics
    .filter((m) => m.each === null && ["integer", "decimal", "money", "percent"].includes(m.type))
    .map((m) => ({
      key: m.key,
      label: labelIn(m.label, locale),
      group: labelIn(groups.metrics, locale),
      unit: unitIn(program, m.unit, locale) ?? m.type,
      kind: metricKind(m),
    }));
  const adHoc = program.kinds.flatMap((kind) => {
    const base = { group: labelIn(kind.label, locale), kind: kind.key };
    const over = (aggregate: Aggregate, field: Field) => ({
      ...base,
      key: `${aggregate}(${kind.key}.${field.key})`,
      label: labelIn(labelled(aggregate, field.label), locale),
      unit: aggregate === "distinct" ? "integer" : field.type,
    });
    return [
      { ...base, key: `count(${kind.key})`, label: labelIn(labelled("count", kind.label), locale), unit: "integer" },
      ...kind.fields.filter(numeric).flatMap((f) => [over("sum", f), over("average", f)]),
      ...kind.fields.filter((f) => f.type === "person" || f.type === "customer").map((f) => over("distinct", f)),
    ];
  });
  return [...metrics, ...adHoc];
}

export function dimensionFields(program: Program, locale: Locale): DimensionField[] {
  const partner = [
    ...partnerFields,
    ...program.attributes.map((a) => [`partner.attributes.${a.key}`, a.label] as const),
  ];
  const tiers = program.tracks.map((t) => ({
    key: `partner.tier.${t.key}`,
    label: `${labelIn(groups.tier, locale)}: ${labelIn(t.label, locale)}`,
    group: labelIn(groups.partner, locale),
    kind: null,
  }));
  const facts = program.kinds.flatMap((kind) =>
    kind.fields
      .filter((f) => !numeric(f) && f.type !== "date")
      .map((f) => ({
        key: `${kind.key}.${f.key}`,
        label: labelIn(f.label, locale),
        group: labelIn(kind.label, locale),
        kind: kind.key,
      })),
  );
  const partners = partner.map(([key, label]) => ({
    key,
    label: labelIn(label, locale),
    group: labelIn(groups.partner, locale),
    kind: null,
  }));
  return [...partners, ...tiers, ...facts];
}

/** Measures and dimensions that `explore` takes. */
export const exploreFields = (
  program: Program,
  locale: Locale,
): { measures: MeasureField[]; dimensions: DimensionField[] } => ({
  measures: measureFields(program, locale),
  dimensions: dimensionFields(program, locale),
});

export const isFactMeasure = (metric: Metric): metric is FactMetric => metric.kind === "fact" && metric.by.length === 0;
