import { parseSpan, spanForms, type Span } from "@fairway/kernel";
import type { Rule } from "@fairway/rules";
import { benefitForm, benefitForms, worthForm, type BenefitForm, type WorthForm } from "../document/benefit-forms.ts";
import { noteIssues } from "../document/issues.ts";
import type { DocumentShape } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { Benefit, BenefitKind } from "../model.ts";
import { conditionIn, expressionIn, type ConditionScope } from "./condition.ts";
import type { Context } from "./context.ts";
import { labelOf, textOf } from "./labels.ts";
import { readMoney, readWorth, type Written } from "./worth.ts";

type Word = keyof typeof benefitForms;
type Parts = {
  readonly context: Context;
  readonly scope: ConditionScope;
  readonly declared: readonly string[];
  readonly currency: string;
};

type ScopeTrack = ConditionScope["tracks"][number];

const isWord = (word: string): word is Word => word in benefitForms;
const kindOf = (word: Word): BenefitKind => (word === "weight" ? "leadPriority" : word);

/** The one word that says what a benefit is; null, with a problem noted, where there is none or more than one. */
function wordOf({ context }: Parts, path: Path, written: Readonly<Record<string, unknown>>): Word | null {
  const found = Object.keys(written).filter(isWord);
  const [word] = found;
  if (word && found.length === 1) return word;
  const [message, remedy] = word
    ? [`A benefit is one thing, and this says ${found.join(" and ")}.`, "Make two benefits of it."]
    : ["This does not say what is given.", suggest(Object.keys(written)[0] ?? "", Object.keys(benefitForms))];
  context.check.add(path, message, remedy, "key");
  return null;
}

/** The track that has these tiers; null, with a problem noted, where it is not certain. */
function trackOf(parts: Parts, path: Path, named: string | undefined, tiers: readonly string[]): ScopeTrack | null {
  const { check } = parts.context;
  const { tracks } = parts.scope;
  if (named !== undefined) {
    const track = tracks.find((t) => t.key === named);
    if (track) return track;
    const known = tracks.map((t) => t.key);
    check.add([...path, "track"], `There is no track named “${named}”.`, suggest(named, known));
    return null;
  }
  const holding = tracks.filter((track) => tiers.every((name) => track.tiers.some((tier) => tier.name === name)));
  const [track, ...others] = holding;
  if (track && others.length === 0) return track;
  if (track) {
    const names = holding.map((t) => t.key).join(" and ");
    check.add(path, `These are tiers of ${names}.`, `Say which is meant: track: ${track.key}.`, "key");
    return null;
  }
  const all = tracks.flatMap((t) => t.tiers.map((tier) => tier.name));
  const unknown = tiers.find((name) => !all.includes(name));
  const [message, remedy] = unknown
    ? [`There is no tier named “${unknown}”.`, suggest(unknown, [...new Set(all)])]
    : ["No track has all these tiers.", "Make a benefit for each track."];
  check.add(path, message, remedy, "key");
  return null;
}

type Worth = Pick<Benefit, "worth" | "unit"> & { readonly track: string | null };
const none: Worth = { worth: null, unit: null, track: null };

function readOne(parts: Parts, path: Path, kind: BenefitKind, written: Written) {
  const read = readWorth(kind, written, parts.currency);
  if ("value" in read) return read;
  parts.context.check.add(path, read.message, read.remedy);
  return null;
}

function worthByTier(
  parts: Parts,
  path: Path,
  word: Word,
  written: Readonly<Record<string, Written>>,
  named: string | undefined,
): Worth {
  const at = [...path, word];
  const track = trackOf(parts, path, named, Object.keys(written));
  const lines = Object.entries(written).flatMap(([tier, value]) => {
    if (track && !track.tiers.some((t) => t.name === tier)) {
      const names = track.tiers.map((t) => t.name);
      parts.context.check.add([...at, tier], `${track.key} has no tier named “${tier}”.`, suggest(tier, names), "key");
    }
    const read = readOne(parts, [...at, tier], kindOf(word), value);
    return read ? [{ tier, ...read }] : [];
  });
  const units = [...new Set(lines.map((line) => line.unit))];
  if (units.length > 1)
    parts.context.check.add(at, "The tiers are counted in different units.", "Use one unit for all of them.");
  // What is opened without a word of its own is worth its being there.
  const byTier = Object.fromEntries(lines.map((line) => [line.tier, line.value ?? "true"]));
  return track ? { worth: { byTier }, unit: units[0] ?? null, track: track.key } : none;
}

function worthOf(parts: Parts, path: Path, word: Word, written: WorthForm, named: string | undefined): Worth {
  if (typeof written === "object") return worthByTier(parts, path, word, written, named);
  const read = readOne(parts, [...path, word], kindOf(word), written);
  if (named !== undefined)
    parts.context.check.add([...path, "track"], "It is worth the same in every tier.", "Leave the track out.");
  return read === null || read.value === null ? none : { worth: { all: read.value }, unit: read.unit, track: null };
}

function spanOf({ context }: Parts, path: Path, text: string | undefined): Span | null {
  if (text === undefined) return null;
  const span = parseSpan(text);
  if (!span || span.count === 0)
    context.check.add(path, `“${text}” is not a length of time.`, `Use one such as ${spanForms}.`);
  return span;
}

/** `Gold → 100` as an expression over the tier held. */
const byTierText = (track: string, lines: readonly (readonly [string, string])[]): string =>
  lines.reduceRight((rest, [tier, amount]) => `track.${track} == ${JSON.stringify(tier)} ? ${amount} : ${rest}`, "0");

function moneyAt(parts: Parts, path: Path, written: string | number): string {
  const read = readMoney(written, parts.currency);
  if (typeof read === "string") return read;
  parts.context.check.add(path, read.message, read.remedy);
  return "0";
}

/** What stands as `cost`, as an expression; null where nothing stands there. */
function costText(parts: Parts, path: Path, written: BenefitForm["cost"], worth: Worth): string | null {
  if (written === undefined) {
    if (worth.worth === null || worth.unit !== parts.currency) return null;
    return "all" in worth.worth ? worth.worth.all : byTierText(worth.track ?? "", Object.entries(worth.worth.byTier));
  }
  if (typeof written === "object") {
    const track = trackOf(parts, path, worth.track ?? undefined, Object.keys(written));
    const lines = Object.entries(written).map(
      ([tier, amount]) => [tier, moneyAt(parts, [...path, tier], amount)] as const,
    );
    return track && byTierText(track.key, lines);
  }
  return /^[\d.]+( [A-Z]{3})?$/.test(String(written)) ? moneyAt(parts, path, String(written)) : String(written);
}

function costOf(parts: Parts, path: Path, written: BenefitForm["cost"], worth: Worth): Rule | null {
  const { check } = parts.context;
  const text = costText(parts, path, written, worth);
  if (text === null) return null;
  const rule = expressionIn(check, path, text, parts.scope, parts.declared);
  if (!rule || rule.type.kind === "decimal" || rule.type.kind === "int") return rule;
  check.add(
    path,
    `A cost is an amount, and this is ${rule.type.kind}.`,
    "Write an amount, or a calculation of metrics.",
  );
  return null;
}

function buildBenefit(parts: Parts, key: string, written: Readonly<Record<string, unknown>>): Benefit[] {
  const { context, scope, declared } = parts;
  const path: Path = ["benefits", key];
  const word = wordOf(parts, path, written);
  if (!word) return [];
  const form = benefitForms[word];
  const read = form.safeParse(written);
  if (!read.success) {
    noteIssues(context.check, path, read.error.issues, Object.keys(form.shape));
    return [];
  }
  const about = benefitForm.parse(written);
  const worth = worthOf(parts, path, word, worthForm.parse(written[word]), about.track);
  const members = about.for === undefined ? null : about.for;
  return [
    {
      key,
      label: labelOf(key, about.label, context.labels),
      note: textOf(about.note),
      kind: kindOf(word),
      for: members === null ? null : conditionIn(context.check, [...path, "for"], members, scope, declared),
      ...worth,
      given: about.given ?? "automatically",
      decideWithin: spanOf(parts, [...path, "decideWithin"], about.decideWithin) ?? { count: 5, unit: "business day" },
      valid: spanOf(parts, [...path, "valid"], about.valid),
      cost: costOf(parts, [...path, "cost"], about.cost, worth),
      costIsWorth: about.cost === undefined && worth.unit === parts.currency && worth.worth !== null,
    },
  ];
}

/** Benefits, each with what it is, who may have it and what it is worth. */
export const buildBenefits = (
  context: Context,
  written: DocumentShape["benefits"],
  scope: ConditionScope,
  { declared, currency }: { declared: readonly string[]; currency: string },
): Benefit[] =>
  Object.entries(written).flatMap(([key, entry]) => buildBenefit({ context, scope, declared, currency }, key, entry));
