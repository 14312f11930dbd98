import type { Rule } from "@fairway/rules";
import type { Locale, Metric, Program } from "../model.ts";
import { dateText, listText } from "./format.ts";
import { nameOf } from "./names.ts";

/** What has to be said beside figures as they were known on a past day. */
export type Hindsight = {
  readonly asOf: Temporal.PlainDate;
  readonly timeZone: string;
  /** The version whose rules are used, and the day from which it applied. */
  readonly version: { readonly number: number; readonly effectiveOn: Temporal.PlainDate | null };
  /** How many facts arrived later, and how many were taken back later. */
  readonly late: number;
  readonly reversed: number;
  /** What rules read about the partner itself and was changed after the day, with the day of the newest change. */
  readonly changed: readonly { readonly path: string; readonly on: Temporal.PlainDate }[];
};

function rulesOf(metric: Metric): (Rule | null)[] {
  if (metric.kind === "fact")
    return [metric.value, metric.where, ...metric.rate.flatMap((line) => [line.when, line.is])];
  return metric.formula.op === "rule" || metric.formula.op === "lookup" ? [metric.formula.rule] : [];
}

/** What the rules that decide about tiers, badges and metrics read of the partner itself: `partner.region`, … */
export function partnerPaths(program: Program): string[] {
  const rules = [
    ...program.metrics.flatMap(rulesOf),
    ...program.tracks.flatMap((track) => [track.for, ...track.tiers.map((tier) => tier.rule)]),
    ...program.badges.flatMap((badge) => [badge.for, badge.needs]),
  ];
  const paths = rules.flatMap((rule) => rule?.uses ?? []).filter((path) => path.startsWith("partner."));
  return [...new Set(paths)].toSorted();
}

type Sentences = {
  known: (day: string, zone: string) => string;
  replayed: (version: number, from: string | null) => string;
  nothing: string;
  late: (count: number) => string;
  reversed: (count: number) => string;
  attribute: (name: string, on: string) => string;
};

const sentences: Record<Locale, Sentences> = {
  en: {
    known: (day, zone) =>
      `Counted is what had arrived by the end of ${day} (${zone}) and had not been taken back by then.`,
    replayed: (version, from) =>
      `No version of the program applied yet on that day. The rules of version ${version}${from === null ? "" : `, in effect since ${from},`} are used.`,
    nothing: "Nothing about that time has become known since: these are today's figures, too.",
    late: (count) => (count === 1 ? "1 record arrived later" : `${count} records arrived later`),
    reversed: (count) => (count === 1 ? "1 was taken back later" : `${count} were taken back later`),
    attribute: (name, on) =>
      `“${name}” of the partner was changed on ${on}. Earlier values are not kept, so today's is used here.`,
  },
  de: {
    known: (day, zone) =>
      `Es zählt, was bis zum Ende des ${day} (${zone}) eingegangen und bis dahin nicht zurückgenommen war.`,
    replayed: (version, from) =>
      `An diesem Tag galt noch keine Version des Programms. Angewandt werden die Regeln von Version ${version}${from === null ? "" : `, gültig seit ${from}`}.`,
    nothing: "Seitdem ist über diese Zeit nichts mehr bekannt geworden: Es sind auch die heutigen Zahlen.",
    late: (count) => (count === 1 ? "1 Datensatz ging später ein" : `${count} Datensätze gingen später ein`),
    reversed: (count) => (count === 1 ? "1 wurde später zurückgenommen" : `${count} wurden später zurückgenommen`),
    attribute: (name, on) =>
      `„${name}“ wurde beim Partner am ${on} geändert. Frühere Werte werden nicht aufbewahrt, daher gilt hier der heutige.`,
  },
};

/** Says which facts count, what became known since, and where today's value of an attribute had to be used. */
export function hindsightSays(program: Program, hindsight: Hindsight, locale: Locale): string[] {
  const words = sentences[locale];
  const { asOf, version, late, reversed } = hindsight;
  const isReplayed = version.effectiveOn !== null && Temporal.PlainDate.compare(asOf, version.effectiveOn) < 0;
  const news = [...(late > 0 ? [words.late(late)] : []), ...(reversed > 0 ? [words.reversed(reversed)] : [])];
  return [
    ...(isReplayed
      ? [words.replayed(version.number, version.effectiveOn && dateText(locale, version.effectiveOn))]
      : []),
    words.known(dateText(locale, asOf), hindsight.timeZone),
    news.length === 0 ? words.nothing : `${listText(locale, news, "conjunction")}.`,
    ...hindsight.changed.map(({ path, on }) =>
      words.attribute(nameOf(program, path, locale).name, dateText(locale, on)),
    ),
  ];
}
