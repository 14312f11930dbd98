import type { Segment } from "@fairway/client";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import type { Column } from "../../ui/data-table/index.ts";
import { Mark } from "../../ui/mark.tsx";
import classes from "./segments.module.css";
import { Trend } from "./trend.tsx";

/** The columns of the list of segments. */
export function columnsOf(t: TFunction, locale: string, vendor: string): Column<Segment>[] {
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return [
    {
      id: "name",
      label: t("segments.name"),
      width: 220,
      cell: (row) => (
        <Link to="/console/$vendor/segments/$segmentId" params={{ vendor, segmentId: row.id }}>
          {row.label}
        </Link>
      ),
    },
    {
      id: "members",
      label: t("segments.members"),
      width: 90,
      align: "end",
      cell: (row) => number.format(row.members),
    },
    {
      id: "share",
      label: t("segments.share"),
      width: 80,
      align: "end",
      cell: (row) => (row.of > 0 ? share.format(row.members / row.of) : ""),
    },
    { id: "trend", label: t("segments.trend"), width: 110, cell: (row) => <Trend trend={row.trend} /> },
    {
      id: "change",
      label: t("segments.change"),
      width: 100,
      cell: (row) => (
        <span className={classes.change} title={t("segments.changeSays", { joined: row.joined, left: row.left })}>
          <span aria-hidden>{`+${number.format(row.joined)} −${number.format(row.left)}`}</span>
          <span className="visually-hidden">{t("segments.changeSays", { joined: row.joined, left: row.left })}</span>
        </span>
      ),
    },
    {
      id: "rule",
      label: t("segments.rule"),
      width: 420,
      cell: (row) =>
        row.says === null ? <Mark tone="bad">{t("segments.broken")}</Mark> : <span title={row.says}>{row.says}</span>,
    },
    { id: "origin", label: t("segments.origin"), width: 160, cell: (row) => t(`segments.origins.${row.origin}`) },
  ];
}
