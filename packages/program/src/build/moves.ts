import {
  parseSchedule,
  parseSpan,
  parseWindow,
  scheduleForms,
  spanForms,
  windowForms,
  type Span,
} from "@fairway/kernel";
import type { Rule } from "@fairway/rules";
import { noteIssues } from "../document/issues.ts";
import {
  appealForm,
  demoteForm,
  effectForms,
  grandfatherForm,
  movesForm,
  promoteForm,
  type WrittenMoves,
} from "../document/moves.ts";
import type { Path } from "../document/source.ts";
import type { Direction, Effect, Grandfather, MovePolicy, Schedule } from "../model.ts";
import type { Checker } from "./checker.ts";

type Written = Exclude<WrittenMoves["promote"], undefined>;
type Parts = { readonly check: Checker; readonly requirement: (path: Path, text: string | boolean) => Rule | null };

const daily: Schedule = { kind: "daily" };

function schedule(check: Checker, path: Path, written: string | string[] | undefined, otherwise: Schedule): Schedule {
  if (written === undefined) return otherwise;
  const read = parseSchedule(written);
  if (read) return read;
  check.add(path, `“${String(written)}” is no day on which something is looked at.`, `Use one of: ${scheduleForms}.`);
  return otherwise;
}

function span(check: Checker, path: Path, written: string | undefined): Span | null {
  if (written === undefined) return null;
  const read = parseSpan(written);
  if (!read) check.add(path, `“${written}” is no length of time.`, `Use one such as ${spanForms}.`);
  return read;
}

const after = /^(.+?) after (?:the )?(decision|quarter end|fiscal quarter end|month end)$/;

function effect(check: Checker, path: Path, written: string | undefined): Effect {
  const text = written?.trim().replace(/\s+/g, " ").toLowerCase() ?? "at once";
  if (text === "at once") return { kind: "at once" };
  const [, length, from] = after.exec(text) ?? [];
  const read = parseSpan(length ?? "");
  if (read && (from === "decision" || from === "quarter end" || from === "fiscal quarter end" || from === "month end"))
    return { kind: "after", span: read, from };
  check.add(path, `“${String(written)}” does not say when a decision takes effect.`, `Use one of: ${effectForms}.`);
  return { kind: "at once" };
}

function approvals(check: Checker, path: Path, written: string | number | undefined): 0 | 1 | 2 {
  if (written === undefined) return 0;
  const count = /^(0|1|2)(?: (?:person|people))?$/.exec(String(written).trim())?.[1];
  if (count === "0" || count === "1" || count === "2") return count === "0" ? 0 : count === "1" ? 1 : 2;
  check.add(path, `“${String(written)}” does not say how many people approve.`, "Write 1 person or 2 people.");
  return 0;
}

function direction(check: Checker, path: Path, written: Written | undefined, evaluate: Schedule): Direction {
  return {
    on: schedule(check, [...path, "on"], written?.on, evaluate),
    effect: effect(check, [...path, "takesEffect"], written?.takesEffect),
    steps: written?.steps ?? null,
    approvals: approvals(check, [...path, "approve"], written?.approve),
  };
}

function keepUntil(check: Checker, path: Path, written: string | undefined): MovePolicy["demote"]["keepUntil"] {
  if (written === undefined) return null;
  const text = written.trim().replace(/^end of (the |calendar )/, "end of ");
  if (text === "end of year" || text === "end of fiscal year") return text;
  check.add(path, `“${written}” does not say until when a tier is kept.`, "Write end of fiscal year or end of year.");
  return null;
}

const isDate = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

function day(check: Checker, path: Path, written: string): string {
  if (!isDate(written)) check.add(path, `“${written}” is not a day.`, "Write it as 2013-03-04.");
  return written;
}

function grandfather(
  parts: Parts,
  path: Path,
  written: Exclude<WrittenMoves["grandfather"], undefined>[number],
): Grandfather {
  const { check, requirement } = parts;
  const heldOn = written.heldOn === undefined ? null : day(check, [...path, "heldOn"], written.heldOn);
  const keptFor = parseSpan(written.keepUntil);
  const until = keptFor ?? written.keepUntil;
  const place: Path = [...path, "keepUntil"];
  if (typeof until === "string" && !isDate(until))
    check.add(
      place,
      `“${until}” is neither a day nor a length of time.`,
      `Write a day such as 2013-08-02, or ${spanForms}.`,
    );
  else if (typeof until === "string" && heldOn !== null && isDate(heldOn) && until < heldOn)
    check.add(place, `${until} lies before ${heldOn}.`, "Name a later day.");
  const who = written.for === undefined ? null : requirement([...path, "for"], written.for);
  return { heldOn, keepUntil: until, for: who };
}

const endsOnTheDay = new Set(["trailing", "rolling", "since", "lifetime"]);

function anyDayOf(check: Checker, path: Path, written: string | undefined): MovePolicy["anyDayOf"] {
  if (written === undefined) return null;
  const [, text] = /^(?:on )?any day of (.+)$/.exec(written.trim()) ?? [];
  const window = text === undefined ? null : parseWindow(text);
  if (!window) {
    check.add(path, `“${written}” names no window.`, `Write any day of and a window: ${windowForms}.`);
    return null;
  }
  if (endsOnTheDay.has(window.kind)) return window;
  check.add(
    path,
    `“${written}” does not reach the day that is looked at.`,
    "Use one that does, such as any day of 6 calendar months.",
  );
  return null;
}

const shapes: Record<string, readonly string[]> = {
  "": Object.keys(movesForm.shape),
  promote: Object.keys(promoteForm.shape),
  demote: Object.keys(demoteForm.shape),
  grandfather: Object.keys(grandfatherForm.shape),
  appeal: Object.keys(appealForm.shape),
};

/** The movement policy of a track. `requirement` reads a condition over metrics and the partner. */
export function buildMoves(
  check: Checker,
  path: Path,
  written: Readonly<Record<string, unknown>> | undefined,
  requirement: Parts["requirement"],
): MovePolicy | null {
  if (written === undefined) return null;
  const read = movesForm.safeParse(written);
  if (!read.success) {
    noteIssues(check, path, read.error.issues, ([first = ""]) => shapes[String(first)] ?? []);
    return null;
  }
  const moves = read.data;
  const evaluate = schedule(check, [...path, "evaluate"], moves.evaluate, daily);
  const demotePath: Path = [...path, "demote"];
  const { demote, appeal } = moves;
  return {
    promote: direction(check, [...path, "promote"], moves.promote, evaluate),
    demote: {
      ...direction(check, demotePath, demote, evaluate),
      grace: span(check, [...demotePath, "grace"], demote?.grace),
      notice: span(check, [...demotePath, "notice"], demote?.notice),
      keepUntil: keepUntil(check, [...demotePath, "keepUntil"], demote?.keepUntil),
    },
    anyDayOf: anyDayOf(check, [...path, "qualified"], moves.qualified),
    grandfather: (moves.grandfather ?? []).map((g, i) =>
      grandfather({ check, requirement }, [...path, "grandfather", i], g),
    ),
    appeal: appealOf(check, [...path, "appeal"], appeal),
  };
}

function appealOf(check: Checker, path: Path, written: WrittenMoves["appeal"]): MovePolicy["appeal"] {
  if (!written) return null;
  const within = span(check, [...path, "within"], written.within);
  const decideWithin = span(check, [...path, "decideWithin"], written.decideWithin);
  return within && decideWithin && { within, decideWithin };
}
