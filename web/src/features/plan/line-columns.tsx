import type { PlanDate, PlanLine } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Column } from "../../ui/data-table/index.ts";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "../../ui/icons.ts";
import classes from "./plan.module.css";
import { usePlaceName } from "./use-place-name.ts";
import { benefitsOf, placeKey } from "./use-plan.ts";

const signs = { up: IconArrowUp, down: IconArrowDown, in: IconPlus, out: IconX } as const;

/** Which way somebody goes, as a sign and in words. */
export function Way({ line }: { line: PlanLine }) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { direction, from, to } = line;
  const Sign = direction === "same" ? null : signs[direction];
  const isBenefit = line.subject === "benefit";
  const words =
    line.subject === "badge"
      ? t(direction === "up" ? "plan.lines.gained" : "plan.lines.lost")
      : direction === "same" && !isBenefit
        ? nameOf(placeKey(to))
        : `${nameOf(placeKey(from))} → ${nameOf(placeKey(to))}`;
  return (
    <span className={`${classes.way} ${classes[direction]}`}>
      {Sign ? <Sign size={14} aria-hidden /> : null}
      <span className="visually-hidden">
        {t(isBenefit ? `plan.lines.benefits.${direction}` : `plan.lines.directions.${direction}`)}
      </span>
      <span className={classes.wayWords}>{words}</span>
    </span>
  );
}

/** The reason that says most, and how many more there are. */
function Reason({ line }: { line: PlanLine }) {
  const all = line.direction === "same" && line.subject !== "benefit" ? (line.next?.missing ?? []) : line.reasons;
  const [first, ...more] = all;
  if (!first) return null;
  return (
    <span className={classes.reason} title={all.map((one) => one.says).join("; ")}>
      {first.says}
      {more.length ? <span className={classes.kindInline}>{` +${more.length}`}</span> : null}
    </span>
  );
}

function Marks({ line }: { line: PlanLine }) {
  const { t } = useTranslation();
  return (
    <span className={classes.marks}>
      {line.firstLoss ? <span className={`${classes.mark} ${classes.markBad}`}>{t("plan.lines.first")}</span> : null}
      {line.already ? (
        <span className={classes.mark} title={t("plan.lines.alreadyBody")}>
          {t("plan.lines.already")}
        </span>
      ) : null}
    </span>
  );
}

/** The columns of affected partners. */
export function useLineColumns(result: PlanDate): (open: (partnerId: string) => void) => Column<PlanLine>[] {
  const { t, i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 1 });
  const several = result.tracks.length + result.badges.length + benefitsOf(result).length > 1;
  return (open) => [
    {
      id: "partner",
      label: t("plan.lines.partner"),
      width: 200,
      cell: (line) => (
        <UnstyledButton className={classes.plain} onClick={() => open(line.partner.id)}>
          {line.partner.name}
        </UnstyledButton>
      ),
    },
    ...(several
      ? [{ id: "track", label: t("plan.lines.track"), width: 120, cell: (line: PlanLine) => line.label }]
      : []),
    { id: "move", label: t("plan.lines.move"), width: 190, cell: (line) => <Way line={line} /> },
    { id: "reason", label: t("plan.lines.reason"), width: 300, cell: (line) => <Reason line={line} /> },
    {
      id: "near",
      label: t("plan.lines.near"),
      width: 80,
      align: "end",
      // Of who rises nothing is missing; how far the tier above is says the opened line.
      cell: (line) => (line.near === null || line.direction === "up" ? "" : percent.format(Number(line.near))),
    },
    { id: "marks", label: t("plan.lines.marks"), width: 130, cell: (line) => <Marks line={line} /> },
    { id: "region", label: t("plan.lines.region"), width: 110, cell: (line) => line.partner.region ?? "" },
  ];
}
