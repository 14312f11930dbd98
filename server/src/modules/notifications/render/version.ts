import type { NoticeBlock } from "@fairway/contract";
import { labelIn } from "@fairway/program";
import type { Locale } from "../../../platform/index.ts";
import type { BenefitStep } from "../../plans/index.ts";
import { changesAnything } from "../compare.ts";
import type { Held, Rendered, TrackChange, VersionContent, WithdrawalContent } from "../types.ts";
import type { RenderFor } from "./render.ts";
import { words, type Words } from "./words.ts";

const tierOf = (w: Words, held: Held | null): string => (held === null ? w.notIn : (held.tier ?? w.noTier));

/** One sentence on one track. */
function sentence(w: Words, track: TrackChange, label: string, effectiveOn: string): string {
  const { today, then, direction, movesOn, announced, beforehand, awaits } = track;
  const date = w.date(movesOn ?? effectiveOn);
  const [from, to] = [tierOf(w, today), tierOf(w, then)];
  if (beforehand) {
    const when = awaits ? w.version.onApproval : w.version.fromDay(date);
    return w.version.movedAfter(label, from, tierOf(w, beforehand.to), w.date(beforehand.on), to, when);
  }
  if (awaits) return w.version.awaited(label, from, to);
  if (announced) return w.version.announced(label, from, to, date);
  if (then === null) return w.version.left(label, date);
  if (today === null) return w.version.entered(label, to, date);
  if (direction === "same" && from === to) return w.version.same(label, to);
  return w.version.moved(label, from, to, date);
}

/** One sentence on one step of a benefit. */
function benefitSentence(w: Words, step: BenefitStep, locale: Locale) {
  const { from, to, direction, on, later } = step;
  const [label, date] = [labelIn(step.label, locale), w.date(on)];
  if (direction === "in") return w.version.benefitBegins(label, to[locale], date);
  if (direction === "out") return w.version.benefitEnds(label, date);
  return later
    ? w.version.benefitLater(label, from[locale], to[locale], date)
    : w.version.benefit(label, from[locale], to[locale], date);
}

const benefitTable = (w: Words, steps: readonly BenefitStep[], locale: Locale): NoticeBlock => ({
  kind: "table",
  head: w.version.benefitHead,
  rows: steps.map(({ label, from, to, on }) => [labelIn(label, locale), from[locale], to[locale], w.date(on)]),
});

/** Tracks that concern the partner today or then. */
const concerning = (tracks: readonly TrackChange[]) =>
  tracks.filter(({ today, then }) => today !== null || then !== null);

/** From when a tier is held: its own day, or else that of the version; nothing where none changes. */
function startOf(w: Words, { today, then, direction, movesOn, awaits }: TrackChange, effectiveOn: string): string {
  if (awaits) return w.version.onApproval;
  return direction === "same" && today?.tier === then?.tier ? "–" : w.date(movesOn ?? effectiveOn);
}

/** A row for each step: what was told before, and what the version brings. */
function rowsOf(w: Words, track: TrackChange, label: string, effectiveOn: string): string[][] {
  const { today, then, beforehand } = track;
  const own = (from: Held | null) => [label, tierOf(w, from), tierOf(w, then), startOf(w, track, effectiveOn)];
  if (!beforehand) return [own(today)];
  return [[label, tierOf(w, today), tierOf(w, beforehand.to), w.date(beforehand.on)], own(beforehand.to)];
}

function trackTable(
  w: Words,
  tracks: readonly TrackChange[],
  label: (t: TrackChange) => string,
  effectiveOn: string,
): NoticeBlock {
  const isProtected = tracks.some((track) => track.protectedUntil !== null);
  const head = [...w.version.head, ...(isProtected ? [w.version.protectedUntil] : [])];
  const rows = tracks.flatMap((track) => {
    const kept = track.protectedUntil === null ? "–" : w.date(track.protectedUntil);
    return rowsOf(w, track, label(track), effectiveOn).map((row, i) =>
      isProtected ? [...row, i === 0 ? kept : "–"] : row,
    );
  });
  return { kind: "table", head, rows };
}

function missingBlock(w: Words, track: TrackChange, label: string, locale: RenderFor["locale"]): NoticeBlock[] {
  const items = track.missing[locale];
  if (track.towards === null || items.length === 0) return [];
  const keeps = track.direction === "down" && track.towards === track.today?.tier;
  const title = keeps ? w.toKeep(track.towards, label) : w.toReach(track.towards, label);
  return [{ kind: "missing", title, items, note: w.figuresOf(null) }];
}

const mostRules = 40;

/** What changes in the rules, for who holds its tier as well as for who does not. */
function rulesBlocks(w: Words, rules: readonly string[]): NoticeBlock[] {
  if (rules.length === 0) return [];
  const more = rules.length - mostRules;
  const items = [...rules.slice(0, mostRules), ...(more > 0 ? [w.version.moreRules(more)] : [])];
  return [
    { kind: "heading", text: w.version.rules },
    { kind: "list", items: items.map((text) => [{ text }]) },
  ];
}

const sameTitle = (w: Words, { tracks, program }: VersionContent, date: string): string =>
  tracks.some(({ announced }) => announced)
    ? w.version.nothingElseTitle(program, date)
    : w.version.unchangedTitle(program, date);

/** Personal: today, from the day on, what closes the gap, until when protected, how to appeal. */
export function renderVersion(content: VersionContent, { locale, vendor }: RenderFor): Rendered {
  const w = words[locale];
  const date = w.date(content.effectiveOn);
  const tracks = concerning(content.tracks);
  const label = (track: TrackChange) => labelIn(track.label, locale);
  const { benefits, effectiveOn } = content;
  const says = [
    ...tracks.map((track) => sentence(w, track, label(track), effectiveOn)),
    ...benefits.map((step) => benefitSentence(w, step, locale)),
  ];
  const appealable = tracks.find((track) => track.appealWithin !== null && !track.announced);
  const isTold = tracks.some(
    ({ announced, beforehand, direction }) => beforehand || (announced && direction === "down"),
  );
  const isSame = !changesAnything(content);
  return {
    title: isSame ? sameTitle(w, content, date) : w.version.title(date),
    summary: says.join(" "),
    blocks: [
      { kind: "paragraph", text: [{ text: w.version.intro(vendor, content.program, content.number, date) }] },
      ...(tracks.length > 0 ? [trackTable(w, tracks, label, effectiveOn)] : []),
      ...(benefits.length > 0 ? [benefitTable(w, benefits, locale)] : []),
      ...tracks.flatMap((track): NoticeBlock[] => {
        if (track.protectedUntil === null || track.today?.tier == null) return [];
        const text = w.version.protection(label(track), track.today.tier, w.date(track.protectedUntil));
        return [{ kind: "paragraph", text: [{ text }] }];
      }),
      ...tracks.flatMap((track) => missingBlock(w, track, label(track), locale)),
      ...rulesBlocks(w, content.rules[locale]),
      ...(content.reason === null
        ? []
        : [{ kind: "paragraph", text: [{ text: w.version.why(content.reason) }] } satisfies NoticeBlock]),
      ...(isTold ? [{ kind: "paragraph", text: [{ text: w.version.toldBefore }] } satisfies NoticeBlock] : []),
      ...(appealable?.appealWithin == null
        ? []
        : [
            {
              kind: "paragraph",
              text: [{ text: w.version.appeal(w.span(appealable.appealWithin)) }],
            } satisfies NoticeBlock,
          ]),
    ],
  };
}

/** That an announced version will not come. */
export function renderWithdrawal(content: WithdrawalContent, { locale, vendor }: RenderFor): Rendered {
  const w = words[locale];
  const date = content.effectiveOn === null ? null : w.date(content.effectiveOn);
  return {
    title: w.withdrawn.title(content.program),
    summary: w.withdrawn.summary,
    blocks: [
      { kind: "paragraph", text: [{ text: w.withdrawn.body(vendor, content.program, content.number, date) }] },
      ...(content.reason === null
        ? []
        : [{ kind: "paragraph", text: [{ text: w.version.why(content.reason) }] } satisfies NoticeBlock]),
    ],
  };
}
