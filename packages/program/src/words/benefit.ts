import type { Shown } from "@fairway/rules";
import { labelIn } from "../build/labels.ts";
import type { Benefit, Locale, Program, Segment, Track } from "../model.ts";
import { benefitWords } from "./benefit-words.ts";
import { typed, unitIn, valueText } from "./format.ts";
import type { PageEntry } from "./page.ts";
import { programFor, type Reader } from "./reader.ts";
import { requirementText, ruleText } from "./rule.ts";
import { spanText } from "./span.ts";

/** A word of the document as `labels` names it in the reader's language. */
const wordIn = ({ labels }: Pick<Program, "labels">, key: string, word: string, locale: Locale): string =>
  labels[locale]?.[key] ?? labels.en?.[key] ?? word;

/** What a benefit is worth, as a value of its type; null where there is nothing to say but that it is given. */
export function benefitWorth(
  program: Pick<Program, "currency" | "labels">,
  benefit: Benefit,
  worth: string | null,
  locale: Locale = "en",
): Shown | null {
  if (worth === null) return null;
  switch (benefit.kind) {
    case "cash":
      return typed(program, "money", null, worth);
    case "credits":
      return benefit.unit === program.currency
        ? typed(program, "money", null, worth)
        : typed(program, "decimal", unitIn(program, benefit.unit, locale), worth);
    case "discount":
      return typed(program, "percent", null, worth);
    case "leadPriority":
      return typed(program, "decimal", null, worth);
    default:
      return worth === "true"
        ? null
        : typed(program, "text", null, wordIn(program, `${benefit.key}.${worth}`, worth, locale));
  }
}

/** “30%”, “$5,000”, “weight 3”, “included”. */
export function worthText(program: Program, benefit: Benefit, worth: string | null, locale: Locale): string {
  const say = benefitWords[locale];
  const shown = benefitWorth(program, benefit, worth, locale);
  if (shown === null) return say.given;
  if (shown.type === "text") return String(shown.value);
  const text = valueText(locale, shown);
  return benefit.kind === "leadPriority" ? say.weight(text) : text;
}

/** The kind of a benefit in words. */
export const benefitKindText = (kind: Benefit["kind"], locale: Locale): string => benefitWords[locale].kinds[kind];

const trackOf = (program: Program, benefit: Benefit): Track | undefined =>
  program.tracks.find((track) => track.key === benefit.track);

function whoText(program: Program, benefit: Benefit, locale: Locale): string {
  const say = benefitWords[locale];
  const condition = benefit.for === null ? null : requirementText(program, benefit.for, locale);
  const track = trackOf(program, benefit);
  if (!track) return condition === null ? say.everybody : say.who(condition);
  const name = labelIn(track.label, locale);
  return condition === null ? say.withTier(name) : say.whoWithTier(condition, name);
}

function lastsText(benefit: Benefit, locale: Locale): string {
  const say = benefitWords[locale];
  if (benefit.valid === null) return say.asLong;
  return (benefit.given === "automatically" ? say.renewed : say.lasts)(spanText(locale, benefit.valid));
}

function costText(program: Program, benefit: Benefit, locale: Locale): string {
  const say = benefitWords[locale];
  if (benefit.cost === null) return say.costUnknown;
  if (benefit.costIsWorth) return benefit.given === "on request" ? say.costIsGiven : say.costIsWorth;
  const { source } = benefit.cost;
  if (/^\d+(\.\d+)?$/.test(source)) return say.cost(valueText(locale, typed(program, "money", null, source)));
  const formula = ruleText(program, benefit.cost, locale);
  return benefit.cost.tree.kind === "choice" ? `${say.costByTier}: ${formula}.` : say.cost(formula);
}

const metricsIn = (paths: readonly string[]): string[] =>
  paths.flatMap((p) => (p.startsWith("metric.") ? [p.slice("metric.".length)] : []));

/** A benefit on the page of the program, with every default. */
export function benefitEntry(program: Program, benefit: Benefit, locale: Locale, reader: Reader): PageEntry {
  const say = benefitWords[locale];
  const { worth } = benefit;
  const byTier = worth !== null && "byTier" in worth ? worth.byTier : null;
  const all = worth !== null && "all" in worth ? worth.all : null;
  const kind = say.kinds[benefit.kind];
  const tiers = trackOf(program, benefit)?.tiers.filter((tier) => byTier?.[tier.name] !== undefined) ?? [];
  return {
    key: benefit.key,
    label: labelIn(benefit.label, locale),
    says: [
      byTier ? `${kind}.` : say.is(kind, worthText(program, benefit, all, locale)),
      ...(benefit.note === null ? [] : [labelIn(benefit.note, locale)]),
      whoText(programFor(program, reader), benefit, locale),
      benefit.given === "automatically"
        ? say.automatically
        : say.onRequest(spanText(locale, benefit.decideWithin, true)),
      lastsText(benefit, locale),
      ...(reader === "vendor" ? [costText(program, benefit, locale)] : []),
    ],
    uses: metricsIn(benefit.for?.uses ?? []),
    ...(byTier
      ? {
          table: {
            head: [say.heads.tier, say.heads.worth],
            rows: tiers.map((tier) => [
              labelIn(tier.label, locale),
              worthText(program, benefit, byTier[tier.name] ?? null, locale),
            ]),
          },
        }
      : {}),
  };
}

/** A segment on the page of the program. */
export const segmentEntry = (program: Program, segment: Segment, locale: Locale): PageEntry => ({
  key: segment.key,
  label: labelIn(segment.label, locale),
  says: [
    benefitWords[locale].segment(requirementText(program, segment.rule, locale)),
    ...(segment.note ? [labelIn(segment.note, locale)] : []),
  ],
  uses: metricsIn(segment.rule.uses),
});

/** What the score of the ideal partner says, as an entry of the page; nothing where the document names none. */
export function idealEntries(program: Program, locale: Locale): PageEntry[] {
  const metric = program.metrics.find((m) => m.key === program.idealPartner);
  if (!metric) return [];
  const label = labelIn(metric.label, locale);
  return [{ key: metric.key, label, says: [benefitWords[locale].ideal(label)], uses: [metric.key] }];
}
