import {
  useGetProgram,
  useGetStandingSummary,
  useGetStandingTrend,
  type GetStandingSummaryReply,
  type ProgramSummary,
  type Value,
} from "@fairway/client";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Figure } from "../../ui/figure.tsx";
import { useVendor } from "../session/room.tsx";
import { changeOf, dateBefore } from "./change.ts";
import classes from "./overview.module.css";

type Summary = GetStandingSummaryReply;
type Metric = ProgramSummary["metrics"][number];

/** The summary at the measured date before the one on screen. */
function useBefore(program: ProgramSummary, asOf: string | null): Summary | undefined {
  const vendor = useVendor();
  const trend = useGetStandingTrend(vendor.id, program.id);
  const before = dateBefore(
    (trend.data?.points ?? []).map((p) => p.asOf),
    asOf,
  );
  const summary = useGetStandingSummary(vendor.id, program.id, before === null ? {} : { asOf: before }, {
    query: { enabled: before !== null },
  });
  return before === null ? undefined : summary.data;
}

/** What each metric counts, in words, from the program's page. */
function useSays(program: ProgramSummary): Record<string, string> {
  const vendor = useVendor();
  const page = useGetProgram(vendor.id, program.id).data?.page;
  return Object.fromEntries((page?.sections ?? []).flatMap((s) => s.entries.map((e) => [e.key, e.says[0] ?? ""])));
}

function Item({
  metric,
  value,
  says,
  before,
}: {
  metric: Metric;
  value: Value;
  says: string;
  before: Summary | undefined;
}) {
  const { t, i18n } = useTranslation();
  const vendor = useVendor();
  const navigate = useNavigate();
  const change = changeOf(value, before?.metrics[metric.key], i18n.language);
  const open = () =>
    void navigate({
      to: "/console/$vendor/explore",
      params: { vendor: vendor.slug },
      search: { measure: metric.key, by: ["partner.region"] },
    });
  return (
    <li>
      <span className={classes.label}>{metric.label}</span>
      <span className={classes.big}>
        <Figure value={value} label={metric.label} onUnfold={open} />
      </span>
      {change && before?.asOf ? (
        <span className={classes.change}>
          {t("overview.change", { change, date: formatDate(before.asOf, i18n.language) })}
        </span>
      ) : null}
      <span className={classes.says}>{says}</span>
    </li>
  );
}

/** Headline figures with what they count and how they changed since the measured date before. */
export function Headline({ program, summary }: { program: ProgramSummary; summary: Summary }) {
  const { t } = useTranslation();
  const before = useBefore(program, summary.asOf);
  const says = useSays(program);
  const shown = program.metrics.filter((m) => m.headline);
  if (!shown.length) return null;
  return (
    <ul className={classes.headline} aria-label={t("overview.headline")}>
      {shown.map((m) => {
        const value = summary.metrics[m.key];
        return value ? <Item key={m.key} metric={m} value={value} says={says[m.key] ?? ""} before={before} /> : null;
      })}
    </ul>
  );
}
