import { labelIn } from "../build/labels.ts";
import type { Label, Locale, Program, ValueType } from "../model.ts";
import { fieldValueType, unitIn } from "./format.ts";

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

/** What a partner holds or belongs to, where conditions over measured partners name it. */
const holdings = {
  tierIn: { en: (track: string) => `tier in ${track}`, de: (track: string) => `Stufe in ${track}` },
  tier: { en: "tier", de: "Stufe" },
  badge: { en: (name: string) => `with the badge “${name}”`, de: (name: string) => `mit der Auszeichnung „${name}“` },
  segment: { en: (name: string) => `in the segment “${name}”`, de: (name: string) => `im Segment „${name}“` },
  agreement: {
    en: (name: string) => `with the agreement “${name}” accepted`,
    de: (name: string) => `mit angenommener Vereinbarung „${name}“`,
  },
  group: { en: "in a group that the vendor chooses", de: "in einer Gruppe, die der Anbieter wählt" },
};

/** What an agreement is called: as the vendor named it, or as the document names its key in `labels`. */
export function agreementName(program: Program, key: string, locale: Locale): string {
  const known = program.agreements?.find((each) => each.key === key);
  if (known) return labelIn(known.label, locale);
  return (
    program.labels[locale]?.[`agreement.${key}`] ?? program.labels.en?.[`agreement.${key}`] ?? key.replaceAll("_", " ")
  );
}

function holdingOf(program: Program, root: string, key: string, locale: Locale): string | null {
  if (root === "track") {
    const track = program.tracks.find((t) => t.key === key);
    if (!track) return null;
    const isOnly = program.tracks.length === 1;
    return isOnly ? holdings.tier[locale] : holdings.tierIn[locale](labelIn(track.label, locale));
  }
  if (root === "agreement") return holdings.agreement[locale](agreementName(program, key, locale));
  if (root !== "badge" && root !== "segment") return null;
  if (root === "segment" && program.segments.find((each) => each.key === key)?.hidden) return holdings.group[locale];
  const found = (root === "badge" ? program.badges : program.segments).find((each) => each.key === key);
  return found ? holdings[root][locale](labelIn(found.label, locale)) : null;
}

/** The words for a path such as `metric.points`, `partner.region` or `booking.arr`. */
export function nameOf(program: Program, path: string, locale: Locale): Named {
  const [root = "", ...rest] = path.split(".");
  const last = rest.at(-1) ?? root;
  const metric = root === "metric" ? program.metrics.find((m) => m.key === last) : undefined;
  if (metric)
    return { name: labelIn(metric.label, locale), type: metric.type, unit: unitIn(program, metric.unit, locale) };
  const holding = holdingOf(program, root, last, locale);
  if (holding !== null) return { name: holding, type: root === "track" ? "text" : "boolean", unit: null };
  const kind = program.kinds.find((k) => k.key === root);
  const fields = root === "partner" && rest[0] === "attributes" ? program.attributes : (kind?.fields ?? []);
  const field = fields.find((f) => f.key === last);
  if (field) return { name: labelIn(field.label, locale), type: fieldValueType(field), unit: null };
  const known = root === "partner" ? partner[last] : words[last];
  return known
    ? { name: labelIn(known, locale), type: known.type, unit: null }
    : { name: path, type: "text", unit: null };
}

/**
 * What a value is called, such as that of an enumeration: from `labels` under `booking.motion.sourced`, or
 * `motion.sourced` for every field of that name; else itself.
 */
export function valueName(program: Program, path: string, value: string, locale: Locale): string {
  if (path.startsWith("track.")) {
    const track = program.tracks.find((t) => t.key === path.slice("track.".length));
    const tier = track?.tiers.find((t) => t.name === value);
    return tier ? labelIn(tier.label, locale) : value;
  }
  const own = `${path.replace(".attributes.", ".")}.${value}`;
  const shared = own.slice(own.indexOf(".") + 1);
  for (const names of [program.labels[locale], program.labels.en]) {
    const name = names?.[own] ?? names?.[shared];
    if (name !== undefined) return name;
  }
  return value;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
