import { labelIn } from "../build/labels.ts";
import type { Locale, Program } from "../model.ts";
import { dayOfYearText, listText } from "../words/format.ts";
import { nameOf } from "../words/names.ts";
import { facetChanges, nameChange, type Facet, type Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { diffWords } from "./words.ts";

function facetsOf(program: Program, locale: Locale): Facet[] {
  const metric = (key: string) => nameOf(program, `metric.${key}`, locale).name;
  return [
    { name: "about", value: program.about, text: program.about === null ? null : labelIn(program.about, locale) },
    { name: "currency", value: program.currency, text: program.currency },
    { name: "fiscalYear", value: program.fiscalYear, text: dayOfYearText(locale, program.fiscalYear) },
    { name: "timeZone", value: program.timeZone, text: program.timeZone },
    {
      name: "ideal",
      value: program.idealPartner,
      text: program.idealPartner === null ? null : metric(program.idealPartner),
    },
  ];
}

/** The order of the figures in lists, where the same figures stand in another one. */
function orderFacet(program: Program, other: Program, locale: Locale): Facet {
  const both = program.headline.filter((key) => other.headline.includes(key));
  const names = both.map((key) => nameOf(program, `metric.${key}`, locale).name);
  return { name: "headline", value: both, text: listText(locale, names, "conjunction") };
}

/** Names of values, such as those of an enumeration; names of things are told with the things. */
function valueNames(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const things = new Set(
    [before, after].flatMap((program) => [
      ...program.metrics.map((m) => m.key),
      ...program.kinds.flatMap((kind) => [kind.key, ...kind.fields.map((field) => `${kind.key}.${field.key}`)]),
      ...program.attributes.map((field) => `partner.${field.key}`),
      ...[...program.tracks, ...program.badges, ...program.benefits, ...program.segments, ...program.gates].map(
        (thing) => thing.key,
      ),
    ]),
  );
  const [was, is] = [before.labels[locale] ?? {}, after.labels[locale] ?? {}];
  return Object.keys({ ...was, ...is }).flatMap((key): ProgramChange[] => {
    const [from, to] = [was[key] ?? key.split(".").at(-1) ?? key, is[key] ?? key.split(".").at(-1) ?? key];
    if (things.has(key) || from === to || isOfThing(key, things, after) || !isInBoth(key, before, after)) return [];
    const says = diffWords[locale].called(from, to);
    return [{ path: `labels.${key}`, kind: "changed", what: to, from, to, says }];
  });
}

/** Whether what the value belongs to is in both documents: the names of something new come with it. */
function isInBoth(key: string, before: Program, after: Program): boolean {
  const [root = ""] = key.split(".");
  const has = (program: Program) => program.kinds.some((kind) => kind.key === root);
  return has(before) === has(after);
}

/** Whether a key names something inside a thing whose own changes are told there: a tier, a part of a score. */
function isOfThing(key: string, things: ReadonlySet<string>, program: Program): boolean {
  const [root = "", child] = key.split(".");
  if (child === undefined || !things.has(root)) return false;
  const track = program.tracks.find((t) => t.key === root);
  return track !== undefined || program.metrics.some((m) => m.key === root);
}

/** What differs in the head of the document. */
export function headChanges(before: Program, after: Program, locale: Locale): ProgramChange[] {
  const subject: Subject = { what: diffWords[locale].program, path: "", locale };
  const facets = (program: Program, other: Program) => [
    ...facetsOf(program, locale),
    orderFacet(program, other, locale),
  ];
  return [
    ...nameChange("program", before.name, after.name, locale),
    ...facetChanges(subject, facets(before, after), facets(after, before)),
    ...valueNames(before, after, locale),
  ];
}
