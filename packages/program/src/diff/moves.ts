import { labelIn } from "../build/labels.ts";
import type { Grandfather, Locale, MovePolicy, Program, Track } from "../model.ts";
import { dateText } from "../words/format.ts";
import { requirementText } from "../words/rule.ts";
import { spanText } from "../words/span.ts";
import { facetChanges, orElse, type Facet, type Subject } from "./facets.ts";
import type { ProgramChange } from "./model.ts";
import { effectName, scheduleName } from "./schedule-name.ts";
import { windowName } from "./window-name.ts";
import { diffWords } from "./words.ts";

type Side = { readonly program: Program; readonly policy: MovePolicy };

const words = {
  en: {
    anyDay: (window: string) => `when it was met on any day of: ${window}`,
    onTheDay: "when it is met on the day",
    endOfYear: "the end of the year",
    endOfFiscalYear: "the end of the fiscal year",
    takesEffect: "the day on which the version takes effect",
    keeps: (heldOn: string, until: string, who: string) =>
      `whoever held a tier on ${heldOn} keeps it until ${until}${who}`,
    forWhom: (rule: string) => `, where ${rule}`,
    none: "none",
    any: "any number",
  },
  de: {
    anyDay: (window: string) => `wenn sie an einem Tag erfüllt war in: ${window}`,
    onTheDay: "wenn sie am Tag selbst erfüllt ist",
    endOfYear: "zum Ende des Jahres",
    endOfFiscalYear: "zum Ende des Geschäftsjahres",
    takesEffect: "dem Tag, an dem die Version gilt",
    keeps: (heldOn: string, until: string, who: string) =>
      `wer am ${heldOn} eine Stufe hielt, behält sie bis ${until}${who}`,
    forWhom: (rule: string) => `, wenn gilt: ${rule}`,
    none: "keine",
    any: "beliebig viele",
  },
} as const;

function grandfatherText(program: Program, grandfather: Grandfather, locale: Locale): string {
  const say = words[locale];
  const day = (on: string) => dateText(locale, Temporal.PlainDate.from(on));
  const heldOn = grandfather.heldOn === null ? say.takesEffect : day(grandfather.heldOn);
  const until =
    typeof grandfather.keepUntil === "string"
      ? day(grandfather.keepUntil)
      : `+ ${spanText(locale, grandfather.keepUntil)}`;
  const who = grandfather.for ? say.forWhom(requirementText(program, grandfather.for, locale)) : "";
  return say.keeps(heldOn, until, who);
}

function facetsOf({ program, policy }: Side, locale: Locale): Facet[] {
  const say = words[locale];
  const { promote, demote, anyDayOf, grandfather, appeal } = policy;
  const span = (name: Facet["name"], value: MovePolicy["demote"]["grace"], after = false): Facet => ({
    name,
    value,
    text: value === null ? null : spanText(locale, value, after),
  });
  const steps = (value: number | null) => (value === null ? say.any : String(value));
  const kept = { "end of year": say.endOfYear, "end of fiscal year": say.endOfFiscalYear };
  return [
    { name: "promoteOn", value: promote.on, text: scheduleName(locale, promote.on) },
    { name: "promoteEffect", value: promote.effect, text: effectName(locale, promote.effect) },
    { name: "stepsUp", value: promote.steps, text: steps(promote.steps) },
    { name: "approvalsUp", value: promote.approvals, text: String(promote.approvals) },
    { name: "demoteOn", value: demote.on, text: scheduleName(locale, demote.on) },
    { name: "demoteEffect", value: demote.effect, text: effectName(locale, demote.effect) },
    span("grace", demote.grace),
    span("notice", demote.notice),
    { name: "steps", value: demote.steps, text: steps(demote.steps) },
    { name: "keepUntil", value: demote.keepUntil, text: demote.keepUntil === null ? null : kept[demote.keepUntil] },
    { name: "approvals", value: demote.approvals, text: String(demote.approvals) },
    {
      name: "qualified",
      value: anyDayOf,
      text: anyDayOf === null ? say.onTheDay : say.anyDay(windowName(locale, anyDayOf)),
    },
    {
      name: "grandfather",
      value: grandfather,
      text: grandfather.length === 0 ? null : grandfather.map((g) => grandfatherText(program, g, locale)).join("; "),
    },
    span("appealWithin", appeal?.within ?? null, true),
    span("appealDecided", appeal?.decideWithin ?? null, true),
  ];
}

const shortly = (policy: MovePolicy, locale: Locale): string => {
  const say = diffWords[locale].facets;
  const pieces = [
    `${say.promoteOn} ${scheduleName(locale, policy.promote.on)}`,
    `${say.demoteOn} ${scheduleName(locale, policy.demote.on)}`,
  ];
  return pieces.join(", ");
};

function ofTrack(was: Track & { program: Program }, is: Track & { program: Program }, locale: Locale): ProgramChange[] {
  const say = diffWords[locale];
  const what = labelIn(is.label, locale);
  const path = `tracks.${is.key}.moves`;
  const subject: Subject = { what, path, locale };
  if (was.moves === null && is.moves === null) return [];
  if (is.moves === null) return [{ path, kind: "removed", what, from: null, to: null, says: say.removed.moves(what) }];
  const now = { program: is.program, policy: is.moves };
  if (was.moves === null) {
    const to = shortly(is.moves, locale);
    return [{ path, kind: "added", what, from: null, to, says: say.added.moves(what, to) }];
  }
  const then = { program: was.program, policy: was.moves };
  return orElse(subject, facetChanges(subject, facetsOf(then, locale), facetsOf(now, locale)), was.moves, is.moves);
}

/** What differs in when and how the tiers held move. */
export const moveChanges = (before: Program, after: Program, locale: Locale): ProgramChange[] =>
  after.tracks.flatMap((is) => {
    const was = before.tracks.find((track) => track.key === is.key);
    return was ? ofTrack({ ...was, program: before }, { ...is, program: after }, locale) : [];
  });
