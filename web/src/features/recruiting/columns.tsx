import type { PartnerApplication } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDayOf } from "../../lib/format.ts";
import type { Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import { useVendor } from "../session/room.tsx";
import { Clock } from "./clock.tsx";
import { StatusMark } from "./status-mark.tsx";

const short = (text: string): string => String(Math.round(Number(text)));

/** The score at sight in a few figures: one where everything is known, a range where not. */
export const scoreText = ({ atLeast, atMost }: { atLeast: string; atMost: string }): string =>
  short(atLeast) === short(atMost) ? short(atLeast) : `${short(atLeast)}–${short(atMost)}`;

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
      width: 80,
      align: "end",
      cell: (row) => (row.score ? scoreText(row.score) : ""),
    },
    {
      id: "duplicates",
      label: t("recruiting.column.duplicates"),
      width: 120,
      cell: (row) =>
        row.duplicates > 0 ? <Mark tone="warn">{t("recruiting.possible", { count: row.duplicates })}</Mark> : "",
    },
    {
      id: "mine",
      label: t("recruiting.column.mine"),
      width: 84,
      cell: (row) => (row.waitsForMe ? <Mark tone="info">{t("recruiting.yours")}</Mark> : ""),
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
