import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { fieldTypes, type Outline } from "../document/outline.ts";
import { placeAt, type Place } from "./place.ts";
import { keysAt, valuesAt, type Form } from "./schema.ts";

/** Everything that completion and hints draw on. */
export type Sources = { readonly schema: Form; readonly outline: Outline };

const windows = [
  "12 months",
  "90 days",
  "month",
  "quarter",
  "year",
  "fiscal quarter",
  "fiscal year",
  "last full quarter",
  "last 4 full fiscal quarters",
  "6 calendar months",
  "lifetime",
];
const rules = ["where", "for", "needs", "when", "is", "of", "rule", "lookup", "cost"];
const overFacts = ["sum", "average", "median", "min", "max", "distinct", "latest"];
const functions = ["abs", "max", "min", "round", "floor", "ceil", "date", "size", "has"];

const plain = (label: string, detail?: string): Completion => ({
  label,
  type: "constant",
  ...(detail ? { detail } : {}),
});
const named = (label: string, detail: string): Completion => ({ label, type: "variable", detail });

/** Every name that a rule somewhere in the document may use. */
export function ruleNames({ outline }: Sources): Completion[] {
  return [
    ...outline.metrics.map(({ key, label }) => named(`metric.${key}`, label)),
    ...outline.kinds.flatMap(({ key, fields }) => [
      ...fields.map((f) => named(`${key}.${f.key}`, f.label)),
      named(`${key}.date`, ""),
    ]),
    ...["types", "region", "country", "joinedOn", "status"].map((name) => named(`partner.${name}`, "")),
    ...outline.attributes.map(({ key, label }) => named(`partner.attributes.${key}`, label)),
    ...outline.tracks.map(({ key, label }) => named(`track.${key}`, label)),
    ...outline.badges.map(({ key, label }) => named(`badge.${key}`, label)),
    ...outline.segments.map(({ key, label }) => named(`segment.${key}`, label)),
    ...outline.agreements.map(({ key, label }) => named(`agreement.${key}`, label)),
    named("asOf", ""),
    ...functions.map((name): Completion => ({ label: name, type: "function", apply: `${name}(` })),
  ];
}

const isRule = ({ path, key }: Place): boolean =>
  rules.includes(key ?? "") || path.at(-1) === "tiers" || ["badges", "segments", "gates"].includes(path.at(-1) ?? "");

/** What may be written as a value. */
export function valuesFor(place: Place, sources: Sources): Completion[] {
  const { outline, schema } = sources;
  const key = place.key ?? "";
  const [section] = place.path;
  const listed = valuesAt(schema, [...place.path, key]).map((value) => plain(value));
  if (key === "over") return windows.map((window) => plain(window));
  if (key === "count") return outline.kinds.map(({ key: kind, label }) => named(kind, label));
  if (overFacts.includes(key) || key === "by" || key === "ratio")
    return outline.kinds.flatMap((kind) => kind.fields.map((field) => named(`${kind.key}.${field.key}`, field.label)));
  if (["headline", "highest", "lowest", "idealPartner"].includes(key))
    return [...listed, ...outline.metrics.map((metric) => named(metric.key, metric.label))];
  if (
    (section === "facts" && place.path.length > 1) ||
    (section === "partner" && place.path.length === 1) ||
    key === "type"
  )
    return fieldTypes.flatMap((type) => [plain(type), plain(`optional ${type}`)]);
  if (key === "track") return outline.tracks.map(({ key: track, label }) => named(track, label));
  return isRule(place) ? [...listed, plain("true"), ...ruleNames(sources)] : listed;
}

/** Offers keys from the schema, and values and names from the document. */
export const completeWith =
  (sources: () => Sources) =>
  (context: CompletionContext): CompletionResult | null => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(/[\w.]+/);
    if (!word && !context.explicit) return null;
    const from = word?.from ?? context.pos;
    const place = placeAt(text, from);
    const now = sources();
    if (place.key !== null) return { from, options: valuesFor(place, now), validFor: /^[\w. ]*$/ };
    const options = keysAt(now.schema, place.path).map(({ name, about }): Completion => ({
      label: name,
      type: "property",
      apply: `${name}: `,
      ...(about ? { info: about } : {}),
    }));
    return options.length > 0 ? { from, options, validFor: /^\w*$/ } : null;
  };
