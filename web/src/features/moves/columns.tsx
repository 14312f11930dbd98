import type { Move, ProgramSummary } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { formatDate, valueText } from "../../lib/format.ts";
import type { Column } from "../../ui/data-table/index.ts";
import { IconArrowDown, IconArrowUp } from "../../ui/icons.ts";
import classes from "./moves.module.css";

type Words = {
  t: TFunction;
  locale: string;
  program: ProgramSummary | undefined;
  words: Parameters<typeof valueText>[2];
  /** Who acknowledged the notice of a move; empty where none was told. */
  acknowledged: (move: Move) => string;
};

const named = (tier: string | null, t: TFunction): string => tier ?? t("tier.none");

/** From where to where, with the direction as a sign and in words. */
export function Way({ move, t }: { move: Pick<Move, "direction" | "fromTier" | "toTier">; t: TFunction }) {
  const isUp = move.direction === "up";
  const Sign = isUp ? IconArrowUp : IconArrowDown;
  return (
    <span className={classes.way}>
      <span className={isUp ? classes.up : classes.down}>
        <Sign size={15} aria-hidden />
        <span className="visually-hidden">{t(isUp ? "moves.ways.up" : "moves.ways.down")}</span>
      </span>
      {t("moves.fromTo", { from: named(move.fromTier, t), to: named(move.toTier, t) })}
    </span>
  );
}

export const isOff = ({ status }: Pick<Move, "status">): boolean => status === "cancelled" || status === "declined";

/** The day of the effect; of a proposal it follows from the approval. */
export const effectText = (move: Pick<Move, "status" | "effectiveOn">, t: TFunction, day: (on: string) => string) =>
  move.status === "proposed" ? t("moves.onApproval") : day(move.effectiveOn);

/** Of what did not come about, the day is one that would have been. */
const effectCell = (move: Move, t: TFunction, day: (on: string) => string): string =>
  isOff(move) ? t("moves.notOn", { date: day(move.effectiveOn) }) : effectText(move, t, day);

/** What was missed and by how much, or met, in one line. */
const whyText = ({ why }: Move, { locale, words }: Words): string =>
  why.map(({ says, gap }) => (gap ? `${says} (−${valueText(gap, locale, words)})` : says)).join("; ");

/** The columns of a list of moves; the first opens its reasons. */
export function columnsOf(all: Words, which: "coming" | "recent"): Column<Move>[] {
  const { t, locale, program, acknowledged } = all;
  const day = (on: string) => formatDate(on, locale);
  const several = (program?.tracks.length ?? 0) > 1;
  const track: Column<Move> = { id: "track", label: t("moves.track"), width: 90, cell: (move) => move.trackLabel };
  const status: Column<Move> = {
    id: "status",
    label: t("moves.status"),
    width: 150,
    cell: (move) => t(`moves.statuses.${move.status}`),
  };
  const cause: Column<Move> = {
    id: "cause",
    label: t("moves.cause"),
    width: 108,
    cell: (move) => t(`moves.causes.${move.cause}`),
  };
  const told: Column<Move> = { id: "acknowledged", label: t("moves.acknowledged"), width: 120, cell: acknowledged };
  return [
    {
      id: "partner",
      label: t("moves.partner"),
      width: 210,
      cell: (move) => (
        <Link
          to="."
          search={(before) => ({ ...before, move: move.id })}
          replace
          resetScroll={false}
          className={classes.open}
        >
          {move.partner.name}
        </Link>
      ),
    },
    ...(several ? [track] : []),
    { id: "way", label: t("moves.move"), width: 180, cell: (move) => <Way move={move} t={t} /> },
    { id: "effective", label: t("moves.effectiveOn"), width: 160, cell: (move) => effectCell(move, t, day) },
    {
      id: "why",
      label: t("moves.why"),
      width: 240,
      cell: (move) => <span title={whyText(move, all)}>{whyText(move, all)}</span>,
    },
    ...(which === "coming" ? [told] : []),
    status,
    {
      id: "decided",
      label: t("moves.decidedOn"),
      width: 150,
      cell: (move) =>
        move.status === "proposed" || move.status === "declined"
          ? t("moves.found", { date: day(move.decidedOn) })
          : day(move.decidedOn),
    },
    ...(which === "recent" ? [cause] : []),
    { id: "region", label: t("moves.region"), width: 108, cell: (move) => move.partner.region ?? "" },
  ];
}
