import type { Plan, PlanDate } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { endOfLastQuarter, yearsBefore } from "../../lib/dates.ts";
import { formatDate } from "../../lib/format.ts";
import { Chart } from "../../ui/chart/index.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { Empty } from "../../ui/states/index.ts";
import { useVendor } from "../session/room.tsx";
import { PastTable } from "./past-table.tsx";
import { useBasis, useHeadline } from "./plan-head.ts";
import classes from "./plan.module.css";
import { Result } from "./result.tsx";
import { PlanState, usePlanActions } from "./state.tsx";
import { underWay, usePlanSearch } from "./use-plan.ts";

const steps = ["month", "quarter", "year"] as const;
type Step = (typeof steps)[number];
type Series = { from: string; to: string; every: Step };

function Ask({ start, set, series }: { start: () => void; set: (change: Partial<Series>) => void; series: Series }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { pending } = usePlanActions();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start();
  };
  const day = (key: "from" | "to") => (
    <TextInput
      type="date"
      label={t(`plan.past.${key}`)}
      value={series[key]}
      max={vendor.today}
      required
      withAsterisk={false}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <form className={classes.ask} onSubmit={submit}>
      {day("from")}
      {day("to")}
      <Select
        label={t("plan.past.every")}
        allowDeselect={false}
        data={steps.map((step) => ({ value: step, label: t(`plan.past.${step}`) }))}
        value={series.every}
        onChange={(every) => set({ every: steps.find((step) => step === every) ?? "quarter" })}
      />
      <Button type="submit" loading={pending}>
        {t("plan.past.go")}
      </Button>
    </form>
  );
}

function useFinding(): (results: readonly PlanDate[]) => string {
  const { t, i18n } = useTranslation();
  return (results) => {
    const most = (key: "down" | "up") => results.toSorted((a, b) => b[key] - a[key])[0];
    const [down, up] = [most("down"), most("up")];
    const words = (one: PlanDate) => ({ ...one, date: formatDate(one.asOf, i18n.language) });
    if (down && down.down > 0) return t("plan.past.finding", words(down));
    return up && up.up > 0 ? t("plan.past.findingUp", words(up)) : t("plan.past.findingNone");
  };
}

function PastChart({ results }: { results: readonly PlanDate[] }) {
  const { t, i18n } = useTranslation();
  const findingOf = useFinding();
  const series = [
    { name: t("plan.past.higher"), values: results.map(({ up }) => up), colour: "var(--ok)" },
    { name: t("plan.past.lower"), values: results.map(({ down }) => down), colour: "var(--bad)" },
  ];
  // An empty one would keep its place beside every bar of the other.
  const shown = series.filter(({ values }) => values.some((value) => value > 0));
  return (
    <Chart
      kind="bar"
      height={240}
      title={findingOf(results)}
      categories={results.map(({ asOf }) => formatDate(asOf, i18n.language))}
      series={shown.length > 0 ? shown : series}
      categoryLabel={t("plan.past.date")}
    />
  );
}

function OneDate({ plan, result }: { plan: Plan; result: PlanDate }) {
  const { i18n } = useTranslation();
  const headline = useHeadline();
  const basis = useBasis();
  return (
    <Section title={formatDate(result.asOf, i18n.language, "long")} note={`${headline(result)} ${basis(result)}`}>
      <Result plan={plan} result={result} key={result.asOf} />
    </Section>
  );
}

/** The draft beside the versions that applied in the past. */
export function Past({ plan, may }: { plan: Plan | undefined; may: boolean }) {
  const { t } = useTranslation();
  const vendor = useVendor();
  const { date } = usePlanSearch();
  const { start } = usePlanActions();
  const last = endOfLastQuarter(vendor.today);
  const [series, setSeries] = useState<Series>({ from: yearsBefore(last, 2), to: last, every: "quarter" });
  const go = () => start({ series });
  const results = plan?.results ?? [];
  const chosen = results.find((result) => result.asOf === date) ?? results.at(-1);
  return (
    <div className={classes.result}>
      <Panel>
        <p className={classes.lead}>{t("plan.past.lead")}</p>
        {may ? <Ask start={go} series={series} set={(change) => setSeries({ ...series, ...change })} /> : null}
      </Panel>
      {plan ? (
        <PlanState plan={plan} again={go} />
      ) : (
        <Empty title={t("plan.past.none")}>{t("plan.past.noneBody")}</Empty>
      )}
      {results.length > 1 ? <PastChart results={results} /> : null}
      {results.length > 0 ? <PastTable results={results} chosen={chosen?.asOf} /> : null}
      {plan && chosen && !underWay(plan) ? <OneDate plan={plan} result={chosen} /> : null}
    </div>
  );
}
