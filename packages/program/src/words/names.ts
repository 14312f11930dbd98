import { labelIn } from "../build/labels.ts";
import type { Label, Locale, Program, ValueType } from "../model.ts";
import { fieldValueType } from "./format.ts";

/** What a variable of a rule is called, and how its values are shown. */
type Named = { readonly name: string; readonly type: ValueType; readonly unit: string | null };

const partner: Record<string, Label & { type: ValueType }> = {
  types: { en: "partner types", de: "Partnerarten", type: "text" },
  region: { en: "region", de: "Region", type: "text" },
  country: { en: "country", de: "Land", type: "text" },
  joinedOn: { en: "joined on", de: "Beitritt", type: "date" },
  status: { en: "status", de: "Status", type: "text" },
};

const words: Record<string, Label & { type: ValueType }> = {
  asOf: { en: "the date", de: "Stichtag", type: "date" },
  rate: { en: "rate", de: "Satz", type: "decimal" },
  date: { en: "date", de: "Datum", type: "date" },
  source: { en: "source", de: "Quelle", type: "text" },
  reference: { en: "reference", de: "Referenz", type: "text" },
};

/** The words for a path such as `metric.points`, `partner.region` or `booking.arr`. */
export function nameOf(program: Program, path: string, locale: Locale): Named {
  const [root = "", ...rest] = path.split(".");
  const last = rest.at(-1) ?? root;
  const metric = root === "metric" ? program.metrics.find((m) => m.key === last) : undefined;
  if (metric) return { name: labelIn(metric.label, locale), type: metric.type, unit: metric.unit };
  const kind = program.kinds.find((k) => k.key === root);
  const fields = root === "partner" && rest[0] === "attributes" ? program.attributes : (kind?.fields ?? []);
  const field = fields.find((f) => f.key === last);
  if (field) return { name: labelIn(field.label, locale), type: fieldValueType(field), unit: null };
  const known = root === "partner" ? partner[last] : words[last];
  return known
    ? { name: labelIn(known, locale), type: known.type, unit: null }
    : { name: path, type: "text", unit: null };
}

/** What a value is called, such as that of an enumeration: from `labels` under `booking.motion.sourced`, else itself. */
export function valueName(program: Program, path: string, value: string, locale: Locale): string {
  const key = `${path.replace(".attributes.", ".")}.${value}`;
  return program.labels[locale]?.[key] ?? program.labels.en?.[key] ?? value;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
