import type { Field, MetricItem, Outline } from "../document/outline.ts";
import type { FieldKind, RuleField, RuleFields } from "./fields.ts";

/** Where a rule stands, which decides what it may speak of. */
export type RuleScope =
  | { readonly over: "facts"; readonly kind: string }
  /** A requirement of a tier, a badge or a track. */
  | { readonly over: "partners" }
  /** Benefits and segments also look at what a partner holds. */
  | { readonly over: "holders"; readonly segments: boolean };

/** What the builder's own fields are called, in the reader's language. */
export type FieldWords = {
  readonly types: string;
  readonly region: string;
  readonly country: string;
  readonly status: string;
  readonly joinedOn: string;
  readonly asOf: string;
  readonly date: string;
  readonly source: string;
  readonly reference: string;
  readonly tierIn: (track: string) => string;
  readonly accepted: (agreement: string) => string;
  readonly made: (what: NonNullable<MetricItem["made"]>, label: string) => string;
  readonly statuses: readonly string[];
};

const kindOf = (type: string): FieldKind => {
  if (["money", "decimal", "integer"].includes(type)) return "number";
  if (type === "date") return "date";
  return type === "boolean" ? "boolean" : "text";
};

const typed = (name: string, field: Field, group: RuleField["group"]): RuleField => ({
  name,
  label: field.label,
  kind: kindOf(field.type),
  values: field.values,
  group,
});

const plain = (
  name: string,
  label: string,
  kind: FieldKind,
  group: RuleField["group"],
  values: readonly string[] | null = null,
) => ({
  name,
  label,
  kind,
  values,
  group,
});

const partnerFields = (outline: Outline, words: FieldWords): RuleField[] => [
  plain("partner.types", words.types, "list", "partner"),
  plain("partner.region", words.region, "text", "partner"),
  plain("partner.country", words.country, "text", "partner"),
  plain("partner.status", words.status, "text", "partner", words.statuses),
  plain("partner.joinedOn", words.joinedOn, "date", "partner"),
  ...outline.attributes.map((field) => typed(`partner.attributes.${field.key}`, field, "partner")),
];

function factFields(outline: Outline, kindKey: string, words: FieldWords): RuleField[] {
  const kind = outline.kinds.find(({ key }) => key === kindKey);
  if (!kind) return [];
  return [
    ...kind.fields.map((field) => typed(`${kindKey}.${field.key}`, field, "fact")),
    plain(`${kindKey}.date`, words.date, "date", "fact"),
    plain(`${kindKey}.source`, words.source, "text", "fact"),
    plain(`${kindKey}.reference`, words.reference, "text", "fact"),
  ];
}

const holderFields = (outline: Outline, segments: boolean, words: FieldWords): RuleField[] => [
  ...outline.tracks.map(({ key, label, tiers }) =>
    plain(`track.${key}`, words.tierIn(label), "text", "standing", tiers),
  ),
  ...outline.badges.map(({ key, label }) => plain(`badge.${key}`, label, "boolean", "standing")),
  ...(segments ? outline.segments.map(({ key, label }) => plain(`segment.${key}`, label, "boolean", "standing")) : []),
  ...outline.agreements.map(({ key, label }) =>
    plain(`agreement.${key}`, words.accepted(label), "boolean", "standing"),
  ),
];

/** The names that a rule may use where it stands, by name. */
export function ruleFields(outline: Outline, scope: RuleScope, words: FieldWords): RuleFields {
  const own =
    scope.over === "facts"
      ? factFields(outline, scope.kind, words)
      : outline.metrics
          .filter(({ apart }) => !apart)
          .map(({ key, label, kind, percent, made }) => ({
            ...plain(`metric.${key}`, made ? words.made(made, label) : label, kind, made ? "made" : "metrics"),
            percent,
          }));
  const held = scope.over === "holders" ? holderFields(outline, scope.segments, words) : [];
  const all = [...own, ...held, ...partnerFields(outline, words), plain("asOf", words.asOf, "date", "other")];
  return new Map(all.map((field) => [field.name, field]));
}
