import type { ExploreReply } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatValue } from "../../lib/format.ts";
import { Chart } from "../../ui/chart/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/use-words.ts";
import { AnswerTable } from "./answer-table.tsx";
import { listChart, pivotChart } from "./chart-data.ts";
import classes from "./explore.module.css";
import { periodName } from "./period-name.ts";
import { absent, columnOf, pivotOf, type Pivot } from "./pivot.ts";
import type { Question } from "./use-question.ts";

type Names = { row: (keys: string[]) => string; column: (key: string) => string };

function useNames(reply: ExploreReply, question: Question): Names {
  const { t, i18n } = useTranslation();
  const name = (key: string) => (key === absent ? t("explore.unknown") : key);
  const across = columnOf(reply);
  return {
    row: (keys) =>
      keys.length && keys[0] !== undefined && reply.dimensions.length
        ? keys.map(name).join(" · ")
        : reply.measure.label,
    column: (key) =>
      across === "period" && question.period ? periodName(key, question.period, i18n.language) : name(key),
  };
}

function useFinding(reply: ExploreReply, categories: readonly string[], totals: readonly number[]): string {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const best = totals.reduce((top, value, i) => (value > (totals[top] ?? 0) ? i : top), 0);
  const value = formatValue(
    {
      type: reply.measure.currency ? "money" : reply.total.type,
      value: String(totals[best] ?? 0),
      currency: reply.measure.currency ?? undefined,
      unit: reply.measure.unit,
    },
    locale,
    words,
  );
  const text = {
    top: categories[best] ?? "",
    measure: reply.measure.label,
    value: value.unit ? `${value.said} ${value.unit}` : value.said,
  };
  return t(columnOf(reply) === "period" ? "explore.findingPeriod" : "explore.finding", text);
}

function AnswerChart({ reply, pivot, names }: { reply: ExploreReply; pivot: Pivot; names: Names }) {
  const { t } = useTranslation();
  const across = columnOf(reply);
  const { categories, series } =
    across === null
      ? listChart(pivot, names.row, reply.measure.label)
      : pivotChart(pivot, { ...names, other: t("explore.other") }, reply.additive);
  const single = series.length === 1;
  const totals = categories.map((_, i) =>
    series.reduce((sum, s) => (reply.additive ? sum + (s.values[i] ?? 0) : Math.max(sum, s.values[i] ?? 0)), 0),
  );
  const title = useFinding(reply, categories, totals);
  const kind = single ? "bar" : reply.additive ? "stacked" : across === "period" ? "line" : "bar";
  const label = across === "period" ? t("explore.period") : (reply.dimensions.at(-1)?.label ?? reply.measure.label);
  if (categories.length < 2) return null;
  return (
    <Chart
      title={title}
      kind={kind}
      categories={categories}
      series={series}
      categoryLabel={label}
      percent={reply.total.type === "percent"}
      unit={reply.measure.currency ?? undefined}
      height={260}
    />
  );
}

/** The answer as a chart and the table that it is drawn from. */
export function Answer({ reply, question }: { reply: ExploreReply; question: Question }) {
  const { t } = useTranslation();
  const names = useNames(reply, question);
  const pivot = pivotOf(reply);
  if (!reply.rows.length) return <Empty title={t("explore.none")}>{t("explore.noneBody")}</Empty>;
  return (
    <div className={classes.answer}>
      <AnswerChart reply={reply} pivot={pivot} names={names} />
      {reply.truncated ? <p role="status">{t("explore.truncated")}</p> : null}
      <AnswerTable reply={reply} pivot={pivot} columnName={names.column} across={columnOf(reply) !== null} />
      {reply.additive ? null : <p className={classes.note}>{t("explore.notAdditive")}</p>}
    </div>
  );
}
