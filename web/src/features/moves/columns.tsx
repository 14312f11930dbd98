import type { Move, ProgramSummary } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import type { TFunction } from "i18next";
import { formatDate } from "../../lib/format.ts";
import type { Column } from "../../ui/data-table/index.ts";
import { IconArrowDown, IconArrowUp } from "../../ui/icons.ts";
import classes from "./moves.module.css";

type Words = { t: TFunction; locale: string; program: ProgramSummary | undefined };

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

/** The day of the effect; of a proposal it follows from the approval. */
export const effectText = (move: Pick<Move, "status" | "effectiveOn">, t: TFunction, day: (on: string) => string) =>
  move.status === "proposed" ? t("moves.onApproval") : day(move.effectiveOn);

/** The columns of a list of moves; the first opens its reasons. */
export function columnsOf(
  { t, locale, program }: Words,
  which: "coming" | "recent",
  open: (id: string) => void,
): Column<Move>[] {
  const day = (on: string) => formatDate(on, locale);
  const several = (program?.tracks.length ?? 0) > 1;
  const track: Column<Move> = { id: "track", label: t("moves.track"), width: 110, cell: (move) => move.trackLabel };
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
  return [
    {
      id: "partner",
      label: t("moves.partner"),
      width: 228,
      cell: (move) => (
        <UnstyledButton className={classes.open} onClick={() => open(move.id)}>
          {move.partner.name}
        </UnstyledButton>
      ),
    },
    ...(several ? [track] : []),
    { id: "way", label: t("moves.move"), width: 200, cell: (move) => <Way move={move} t={t} /> },
    { id: "effective", label: t("moves.effectiveOn"), width: 132, cell: (move) => effectText(move, t, day) },
    { id: "decided", label: t("moves.decidedOn"), width: 132, cell: (move) => day(move.decidedOn) },
    status,
    ...(which === "recent" ? [cause] : []),
    { id: "region", label: t("moves.region"), width: 108, cell: (move) => move.partner.region ?? "" },
  ];
}
