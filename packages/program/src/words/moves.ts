import type { Direction, Effect, Grandfather, Locale, MovePolicy, Program, Schedule, Track } from "../model.ts";
import { dateText, dayOfYearText, listText } from "./format.ts";
import { dayOrdinal, movePhrases } from "./moves-phrases.ts";
import { ruleText } from "./rule.ts";
import { spanText } from "./span.ts";
import { windowText } from "./window.ts";

const languages: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

/** 1 January 2024 was a Monday. */
const weekdayText = (locale: Locale, weekday: number): string =>
  new Temporal.PlainDate(2024, 1, weekday).toLocaleString(languages[locale], { weekday: "long" });

/** The days of a schedule, in words that fit after “looked at”: “on the 15th of each month”. */
export function scheduleText(locale: Locale, schedule: Schedule): string {
  const say = movePhrases[locale];
  const ordinal = dayOrdinal[locale];
  switch (schedule.kind) {
    case "daily":
      return say.daily;
    case "weekly":
      return say.weekly(weekdayText(locale, schedule.weekday));
    case "monthly":
      return schedule.day === 31 ? say.lastOfMonth : say.monthly(ordinal(schedule.day));
    case "quarterly":
      return say.quarterly(schedule.day === null ? null : ordinal(schedule.day), schedule.fiscal);
    case "yearly":
      return say.yearly(
        listText(
          locale,
          schedule.on.map((day) => dayOfYearText(locale, day)),
          "conjunction",
        ),
      );
  }
}

const effectText = (locale: Locale, effect: Effect): string =>
  effect.kind === "at once"
    ? movePhrases[locale].effectAtOnce
    : movePhrases[locale].effectAfter[effect.from](spanText(locale, effect.span));

/** When, how far and with whose approval: the parts of a sentence about one direction. */
function directionText(locale: Locale, { effect, steps, approvals }: Direction): [string, string, string] {
  const say = movePhrases[locale];
  return [
    effectText(locale, effect),
    steps === null ? say.anySteps : say.steps(steps),
    approvals === 0 ? say.noApproval : say.approval(approvals),
  ];
}

function grandfatherText(program: Program, locale: Locale, { heldOn, keepUntil, for: who }: Grandfather): string {
  const say = movePhrases[locale];
  const day = (on: string) => dateText(locale, Temporal.PlainDate.from(on));
  const until =
    typeof keepUntil === "string" ? say.throughDay(day(keepUntil)) : say.throughSpan(spanText(locale, keepUntil));
  const where = who === null ? "" : say.where(ruleText(program, who, locale));
  return heldOn === null ? say.grandfatherNow(until, where) : say.grandfatherOn(day(heldOn), until, where);
}

const sameDays = (a: Schedule, b: Schedule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A demotion that would take effect at once takes effect when its notice is over. */
const noticed = ({ effect, notice, ...demote }: MovePolicy["demote"]): Direction => ({
  ...demote,
  effect: notice && effect.kind === "at once" ? { kind: "after", span: notice, from: "decision" } : effect,
});

function noticeSays({ effect, notice }: MovePolicy["demote"], locale: Locale): string[] {
  const say = movePhrases[locale];
  if (notice === null) return [say.noNotice];
  return effect.kind === "at once" ? [] : [say.notice(spanText(locale, notice))];
}

function policySays(program: Program, policy: MovePolicy, locale: Locale): string[] {
  const say = movePhrases[locale];
  const { promote, demote, anyDayOf, grandfather, appeal } = policy;
  const [up, down] = [scheduleText(locale, promote.on), scheduleText(locale, demote.on)];
  return [
    sameDays(promote.on, demote.on) ? say.looked(up) : say.lookedApart(up, down),
    anyDayOf === null ? say.metOnTheDay : say.metOnAnyDay(windowText(locale, anyDayOf)),
    say.promoted(...directionText(locale, promote)),
    say.demoted(...directionText(locale, noticed(demote))),
    demote.grace === null ? say.noGrace : say.grace(spanText(locale, demote.grace)),
    ...noticeSays(demote, locale),
    demote.keepUntil === null ? say.keptNot : say.kept[demote.keepUntil],
    say.lookedAgain,
    ...grandfather.map((g) => grandfatherText(program, locale, g)),
    appeal === null
      ? say.noAppeal
      : say.appeal(spanText(locale, appeal.within, true), spanText(locale, appeal.decideWithin, true)),
  ];
}

/** When the tiers of a track move, with every default: sentences for the program's page. */
export const movesSay = (program: Program, track: Track, locale: Locale): string[] =>
  track.moves === null ? [movePhrases[locale].atOnce] : policySays(program, track.moves, locale);
