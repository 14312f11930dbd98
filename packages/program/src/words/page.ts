import { labelIn } from "../build/labels.ts";
import type { Rule } from "@fairway/rules";
import type { Badge, DerivedMetric, FactKind, Locale, Metric, Program, Track } from "../model.ts";
import { dayOfYearText, typed, valueText } from "./format.ts";
import { eachText, inputText, metricSays, shapeSays } from "./metric.ts";
import { benefitEntry, idealEntries, segmentEntry } from "./benefit.ts";
import { programFor, type Reader } from "./reader.ts";
import { benefitWords } from "./benefit-words.ts";
import { movesSay } from "./moves.ts";
import { capital, valueName } from "./names.ts";
import { phrases } from "./phrases.ts";
import { formulaText, membersText, requirementText, ruleText } from "./rule.ts";
import { windowText } from "./window.ts";

type PageTable = { head: string[]; rows: string[][] };
export type PageEntry = { key: string; label: string; says: string[]; table?: PageTable; uses: string[] };
export type PageSection = {
  id: string;
  title: string;
  kind: "facts" | "metrics" | "scores" | "tracks" | "badges" | "benefits" | "other";
  entries: PageEntry[];
};
export type ProgramPage = { title: string; intro: string[]; sections: PageSection[] };

function kindEntry(program: Program, kind: FactKind, locale: Locale): PageEntry {
  const say = phrases[locale];
  const rows = kind.fields.map((field) => {
    const values = field.values.map((value) => valueName(program, `${kind.key}.${field.key}`, value, locale));
    const type = field.type === "enum" ? say.oneOf(values.join(", ")) : say.types[field.type];
    return [capital(labelIn(field.label, locale)), field.optional ? `${type}, ${say.optional}` : type];
  });
  return {
    key: kind.key,
    label: labelIn(kind.label, locale),
    says: [],
    table: { head: [say.heads.field, say.heads.type], rows },
    uses: [],
  };
}

function metricTable(program: Program, metric: Metric, locale: Locale): PageTable | undefined {
  const say = phrases[locale];
  const figure = (value: string) => valueText(locale, typed(program, metric.type, null, value));
  if (metric.kind === "fact") {
    if (metric.rate.length === 0) return undefined;
    const rows = metric.rate.map((line) => [
      line.when ? ruleText(program, line.when, locale) : say.otherwise,
      ruleText(program, line.is, locale),
    ]);
    return { head: [say.heads.when, say.heads.rate], rows };
  }
  if (metric.formula.op === "lookup") {
    const [path = ""] = metric.formula.rule.uses;
    const otherwise = metric.formula.else === null ? [] : [[say.otherwise, figure(metric.formula.else)]];
    return {
      head: [say.heads.when, say.heads.counts],
      rows: [
        ...metric.formula.in.map(([key, is]) => [valueName(program, path, key, locale), figure(is)]),
        ...otherwise,
      ],
    };
  }
  if (metric.shape.bands.length === 0) return undefined;
  return {
    head: [say.heads.from, say.heads.counts],
    rows: metric.shape.bands.map((b) => [inputText(program, metric, b.from, locale), figure(b.is)]),
  };
}

function metricEntry(program: Program, metric: Metric, locale: Locale): PageEntry {
  const table = metricTable(program, metric, locale);
  const rate = metric.kind === "fact" && metric.rate.length > 0 ? [phrases[locale].rate] : [];
  const says = [
    metricSays(program, metric, locale, (window) => windowText(locale, window)),
    ...rate,
    ...(metric.note === null ? [] : [labelIn(metric.note, locale)]),
  ];
  return {
    key: metric.key,
    label: labelIn(metric.label, locale),
    says,
    uses: [...metric.from],
    ...(table ? { table } : {}),
  };
}

/** The metric that takes one figure of a score made for each value of a dimension: for readers the two are one. */
function takenOf(program: Program, score: DerivedMetric): { key: string; take: "max" | "min" | "average" } | null {
  for (const { key, ...metric } of program.metrics) {
    if (metric.kind !== "derived" || metric.formula.op !== "take" || metric.formula.of !== score.key) continue;
    const { take } = metric.formula;
    if (take === "max" || take === "min" || take === "average") return { key, take };
  }
  return null;
}

function scoreEntry(program: Program, score: DerivedMetric, locale: Locale): PageEntry {
  const say = phrases[locale];
  const number = (value: string) => valueText(locale, { type: "decimal", value });
  const parts = score.from.flatMap((key) => {
    const part = program.metrics.find((m) => m.key === key);
    return part?.kind === "derived" ? [part] : [];
  });
  const rows = parts.map((part) => {
    const of =
      part.formula.op === "rule" ? formulaText(program, part.formula.rule, locale) : labelIn(part.label, locale);
    const from = say.heads.from.toLowerCase();
    const bands = part.shape.bands.map((b) => `${from} ${inputText(program, part, b.from, locale)}: ${number(b.is)}`);
    return [
      labelIn(part.label, locale),
      number(part.shape.cap ?? ""),
      `${capital(of)}: ${bands.length > 0 ? bands.join(", ") : shapeSays(program, part, locale).join(", ")}`,
    ];
  });
  const { part, worth, earned } = say.heads;
  const taken = takenOf(program, score);
  const says = [
    say.score(number(score.shape.cap ?? "")),
    ...(taken ? [say.scoreFor[taken.take](eachText(program, score.key, locale))] : []),
    ...(score.note === null ? [] : [labelIn(score.note, locale)]),
  ];
  return {
    key: taken?.key ?? score.key,
    label: labelIn(score.label, locale),
    says,
    table: { head: [part, worth, earned], rows },
    uses: parts.flatMap((p) => p.from),
  };
}

const metricsIn = (paths: readonly string[]): string[] =>
  paths.flatMap((p) => (p.startsWith("metric.") ? [p.slice("metric.".length)] : []));

const isAlways = ({ tree }: Rule): boolean => tree.kind === "literal" && tree.value === true;

function trackEntry(program: Program, track: Track, locale: Locale): PageEntry {
  const say = phrases[locale];
  const rows = track.tiers.map((tier) => [
    labelIn(tier.label, locale),
    isAlways(tier.rule)
      ? say[track.tiers.length > 1 ? "everybodyElse" : "everybodyInIt"]
      : capital(requirementText(program, tier.rule, locale)),
  ]);
  const members = track.for ? membersText(program, track.for, locale) : say.everyoneIn;
  const uses = [...new Set(track.tiers.flatMap((tier) => metricsIn(tier.rule.uses)))];
  return {
    key: track.key,
    label: labelIn(track.label, locale),
    says: [members, ...movesSay(program, track, locale)],
    table: { head: [say.heads.tier, say.heads.needs], rows },
    uses,
  };
}

const badgeEntry = (program: Program, badge: Badge, locale: Locale): PageEntry => ({
  key: badge.key,
  label: labelIn(badge.label, locale),
  says: [`${capital(requirementText(program, badge.needs, locale))}.`],
  uses: metricsIn(badge.needs.uses),
});

function benefitSections(program: Program, locale: Locale, reader: Reader): PageSection[] {
  const titles = benefitWords[locale].sections;
  const isVendor = reader === "vendor";
  return [
    {
      id: "benefits",
      kind: "benefits",
      title: titles.benefits,
      entries: program.benefits.map((b) => benefitEntry(program, b, locale, reader)),
    },
    {
      id: "segments",
      kind: "other",
      title: titles.segments,
      entries: isVendor ? program.segments.map((s) => segmentEntry(program, s, locale)) : [],
    },
    { id: "idealPartner", kind: "other", title: titles.ideal, entries: isVendor ? idealEntries(program, locale) : [] },
  ];
}

/** What an entry uses, as far as the page tells of it: what a score or a ratio makes for itself stands for the whole. */
function usesOf(program: Program, entry: PageEntry, listed: ReadonlySet<string>): string[] {
  const shown = (key: string): string | undefined => {
    if (listed.has(key)) return key;
    const wholes = program.metrics.filter((m) => !m.helper && key.startsWith(`${m.key}_`) && listed.has(m.key));
    return wholes.toSorted((a, b) => b.key.length - a.key.length)[0]?.key;
  };
  const uses = new Set(entry.uses.flatMap((key) => shown(key) ?? []));
  uses.delete(entry.key);
  return [...uses];
}

/**
 * The program as a page for people, in the reader's language. Everybody reads the same promise; the vendor's own people
 * also read what benefits cost, the segments and the ideal partner.
 */
export function programPage(whole: Program, locale: Locale, reader: Reader = "everybody"): ProgramPage {
  const program = programFor(whole, reader);
  const { sections, intro, implicit } = phrases[locale];
  const isScore = (m: Metric): m is DerivedMetric =>
    m.kind === "derived" && m.role === "score" && m.formula.op === "sum";
  const scores = program.metrics.filter(isScore);
  const scored = new Set(scores.map((score) => takenOf(program, score)?.key ?? score.key));
  const plain = program.metrics.filter((m) => !m.helper && !scored.has(m.key));
  const all: PageSection[] = [
    {
      id: "tracks",
      kind: "tracks",
      title: sections.tracks,
      entries: program.tracks.map((t) => trackEntry(program, t, locale)),
    },
    {
      id: "badges",
      kind: "badges",
      title: sections.badges,
      entries: program.badges.map((b) => badgeEntry(program, b, locale)),
    },
    ...benefitSections(program, locale, reader),
    {
      id: "scores",
      kind: "scores",
      title: sections.scores,
      entries: scores.map((m) => scoreEntry(program, m, locale)),
    },
    {
      id: "metrics",
      kind: "metrics",
      title: sections.metrics,
      entries: plain.map((m) => metricEntry(program, m, locale)),
    },
    {
      id: "facts",
      kind: "facts",
      title: sections.facts,
      entries: program.kinds.map((k) => ({ ...kindEntry(program, k, locale), says: [implicit] })),
    },
  ];
  const listed = new Set(all.flatMap((section) => section.entries.map((entry) => entry.key)));
  const linked = (entry: PageEntry): PageEntry => ({ ...entry, uses: usesOf(program, entry, listed) });
  return {
    title: program.name,
    intro: [
      ...(program.about === null ? [] : [labelIn(program.about, locale)]),
      ...intro(program.currency, dayOfYearText(locale, program.fiscalYear), program.timeZone),
    ],
    sections: all
      .filter((section) => section.entries.length > 0)
      .map((section) => ({ ...section, entries: section.entries.map(linked) })),
  };
}
