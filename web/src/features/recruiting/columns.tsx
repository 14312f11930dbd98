import type { PartnerApplication } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import type { Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import { useVendor } from "../session/room.tsx";
import { Clock } from "./clock.tsx";
import classes from "./recruiting.module.css";
import { StatusMark } from "./status-mark.tsx";

const short = (text: string): string => String(Math.round(Number(text)));

/** The score at sight in a few figures: one where everything is known, a range where not. */
export const scoreText = ({ atLeast, atMost }: { atLeast: string; atMost: string }): string =>
  short(atLeast) === short(atMost) ? short(atLeast) : `${short(atLeast)}–${short(atMost)}`;

function ScoreCell({ score }: { score: NonNullable<PartnerApplication["score"]> }) {
  const { t } = useTranslation();
  return (
    <>
      {scoreText(score)}
      <span className={classes.under}>{t("recruiting.known", { known: score.known, parts: score.parts })}</span>
    </>
  );
}

/** Whose turn it is to approve, or who objects. */
function Turn({ of }: { of: Pick<PartnerApplication, "waitsForMe" | "waitsFor" | "objections"> }) {
  const { t } = useTranslation();
  if (of.objections.length > 0)
    return <Mark tone="bad">{t("recruiting.objects", { names: of.objections.join(", ") })}</Mark>;
  if (of.waitsForMe) return <Mark tone="info">{t("recruiting.yours")}</Mark>;
  return of.waitsFor.length > 0 ? t("recruiting.waitsFor", { names: of.waitsFor.join(", ") }) : "";
}

/** How likely it is that the applicant is known already: one word and one colour wherever it is said. */
export function LikelihoodMark({
  likelihood,
  count = 1,
}: {
  likelihood: "likely" | "possible" | "unlikely";
  count?: number;
}) {
  const { t } = useTranslation();
  const says = t(`recruiting.duplicates.${likelihood}`);
  return <Mark tone={likelihood === "likely" ? "bad" : "warn"}>{count > 1 ? `${says} (${count})` : says}</Mark>;
}

/** The columns of the list of applications. */
export function useColumns(): Column<PartnerApplication>[] {
  const { t, i18n } = useTranslation();
  const { slug: vendor, timeZone } = useVendor();
  const countries = new Intl.DisplayNames(i18n.language, { type: "region", fallback: "code" });
  return [
    {
      id: "company",
      label: t("recruiting.column.company"),
      width: 210,
      cell: (row) => (
        <Link to="/console/$vendor/recruiting/$applicationId" params={{ vendor, applicationId: row.id }}>
          {row.company || t("recruiting.erased")}
        </Link>
      ),
    },
    {
      id: "status",
      label: t("recruiting.column.status"),
      width: 160,
      cell: (row) => <StatusMark status={row.status} />,
    },
    { id: "due", label: t("recruiting.column.due"), width: 210, cell: (row) => <Clock of={row} /> },
    {
      id: "score",
      label: t("recruiting.column.score"),
      width: 130,
      align: "end",
      cell: (row) => (row.score ? <ScoreCell score={row.score} /> : ""),
    },
    {
      id: "duplicates",
      label: t("recruiting.column.duplicates"),
      width: 170,
      cell: (row) => (row.likelihood ? <LikelihoodMark likelihood={row.likelihood} count={row.duplicates} /> : ""),
    },
    {
      id: "mine",
      label: t("recruiting.column.mine"),
      width: 190,
      cell: (row) => <Turn of={row} />,
    },
    {
      id: "country",
      label: t("recruiting.column.country"),
      width: 130,
      cell: (row) => (row.country ? (countries.of(row.country) ?? row.country) : ""),
    },
    {
      id: "received",
      label: t("recruiting.column.received"),
      width: 108,
      cell: (row) => formatDayOf(row.submittedAt ?? row.createdAt, i18n.language, timeZone),
    },
  ];
}
