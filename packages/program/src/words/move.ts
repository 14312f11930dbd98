import type { Locale } from "../model.ts";
import {
  cancelReasons,
  type CancelReason,
  type MoveCause,
  type MoveDirection,
  type MoveStatus,
} from "../moves/state.ts";
import { dateText } from "./format.ts";
import { moveWords } from "./move-phrases.ts";

/** A move as it is told to people. */
export type ToldMove = {
  readonly status: MoveStatus;
  readonly direction: MoveDirection;
  readonly cause: MoveCause;
  readonly fromTier: string | null;
  readonly toTier: string | null;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly outcome: string | null;
};

type Tiers = { from: string; to: string; decided: string; effective: string };

function cameBy({ cause, direction }: ToldMove, { from, to, decided }: Tiers, locale: Locale): string {
  const say = moveWords[locale];
  switch (cause) {
    case "start":
      return say.started(to, decided);
    case "evaluation":
      return direction === "up" ? say.promotion(decided, to) : say.demotion(decided, from);
    case "exception":
      return direction === "up" ? say.exception(decided, to) : say.exceptionOver(decided, from);
    case "appeal":
      return say.appeal(decided, to);
    case "version":
      if (direction === "in") return say.started(to, decided);
      return direction === "same" ? say.renamed(decided, from, to) : say.gone(decided, from, to);
    case "membership":
      return say.left(decided);
  }
}

const isCancelReason = (text: string): text is CancelReason => cancelReasons.some((reason) => reason === text);

function cameOf(move: ToldMove, { from, to, effective }: Tiers, locale: Locale): string[] {
  const say = moveWords[locale];
  const { status, direction, outcome } = move;
  if (status === "proposed") return [say.waits(to)];
  if (status === "scheduled") return [say.comes(to, effective), ...(direction === "down" ? [say.unless(from)] : [])];
  if (status === "declined") return [say.declined(outcome ?? "")];
  if (status === "cancelled") return outcome !== null && isCancelReason(outcome) ? [say.cancelled[outcome]] : [];
  const isLater = move.effectiveOn !== move.decidedOn;
  return [...(isLater ? [say.took(to, effective)] : []), ...(outcome === null ? [] : [say.said(outcome)])];
}

/** A move in sentences: what it follows from, and what became of it. */
export function moveSays(move: ToldMove, locale: Locale): string[] {
  const name = (tier: string | null): string => tier ?? moveWords[locale].noTier;
  const day = (on: string) => dateText(locale, Temporal.PlainDate.from(on));
  const tiers = {
    from: name(move.fromTier),
    to: name(move.toTier),
    decided: day(move.decidedOn),
    effective: day(move.effectiveOn),
  };
  return [cameBy(move, tiers, locale), ...cameOf(move, tiers, locale)];
}
