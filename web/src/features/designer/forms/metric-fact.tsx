import { ActionIcon, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconTrash } from "../../../ui/icons.ts";
import { kindOfMetric } from "../document/metric-words.ts";
import type { MetricWord, Outline } from "../document/outline.ts";
import { valueAt } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import { useDesigner } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { NumberAt, Pair, SelectAt, SuggestAt } from "./fields.tsx";

/** Windows that published programs use. */
const windows = [
  "12 months",
  "6 months",
  "3 months",
  "90 days",
  "month",
  "quarter",
  "year",
  "fiscal quarter",
  "fiscal year",
  "last full quarter",
  "last 4 full quarters",
  "6 calendar months",
  "12 months ending 12 months ago",
  "lifetime",
];
const periods = ["month", "quarter", "year", "fiscal month", "fiscal quarter", "fiscal year"];

const fieldsOf = ({ kinds }: Outline, only?: string | null): string[] =>
  kinds
    .filter(({ key }) => !only || key === only)
    .flatMap(({ key, fields }) => fields.map((field) => `${key}.${field.key}`));

function RateLines({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { data, set, remove, readable, mayEdit } = useDesigner();
  const rate = valueAt(data, path);
  const lines: readonly unknown[] = Array.isArray(rate) ? rate : [];
  return (
    <fieldset className={classes.group}>
      <legend>{t("designer.metric.rate")}</legend>
      <p className={classes.because}>{t("designer.metric.rateHelp")}</p>
      <ol className={classes.rows}>
        {lines.map((_, i) => (
          <li key={i} className={classes.row}>
            <SuggestAt
              path={[...path, i, "when"]}
              label={t("designer.metric.when", { number: i + 1 })}
              options={[]}
              placeholder={t("designer.metric.otherwise")}
            />
            <SuggestAt
              path={[...path, i, "is"]}
              label={t("designer.metric.is", { number: i + 1 })}
              options={[]}
              required
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              disabled={!readable || !mayEdit}
              aria-label={t("designer.removeThing", { name: t("designer.metric.when", { number: i + 1 }) })}
              onClick={() => remove([...path, i])}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {mayEdit ? (
        <div>
          <Button
            variant="default"
            size="compact-sm"
            disabled={!readable}
            onClick={() => (lines.length === 0 ? set(path, [{ is: 1 }]) : set([...path, lines.length], { is: 1 }))}
          >
            {t("designer.addLine")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}

function Value({ path, word }: { path: Path; word: MetricWord }) {
  const { t } = useTranslation();
  const { outline } = useDesigner();
  if (word === "ratio") {
    const sums = fieldsOf(outline).map((field) => `sum(${field})`);
    return (
      <Pair>
        <SuggestAt path={[...path, "ratio", 0]} label={t("designer.metric.part")} options={sums} required />
        <SuggestAt
          path={[...path, "ratio", 1]}
          label={t("designer.metric.whole")}
          help={t("designer.metric.ratioHelp")}
          options={sums}
          required
        />
      </Pair>
    );
  }
  if (word === "count")
    return (
      <SelectAt
        path={[...path, "count"]}
        label={t("designer.metric.countOf")}
        options={outline.kinds.map(({ key, label }) => ({ value: key, label }))}
      />
    );
  return (
    <SuggestAt
      path={[...path, word]}
      label={t("designer.metric.valueOf")}
      help={t("designer.metric.valueHelp")}
      options={fieldsOf(outline)}
      required
    />
  );
}

function Grouped({ path, kind }: { path: Path; kind: string | null }) {
  const { t } = useTranslation();
  const { outline, at } = useDesigner();
  const takes = ["max", "min", "sum", "average", "count"] as const;
  return (
    <Pair>
      <SuggestAt
        path={[...path, "by"]}
        label={t("designer.metric.by")}
        help={t("designer.metric.byHelp")}
        options={[...fieldsOf(outline, kind), ...periods]}
      />
      {at([...path, "by"]) === undefined ? null : (
        <SelectAt
          path={[...path, "take"]}
          label={t("designer.metric.take")}
          empty={t("designer.metric.takeNone")}
          options={takes.map((take) => ({ value: take, label: t(`designer.take.${take}`) }))}
        />
      )}
      {at([...path, "by"]) === undefined ? null : (
        <NumberAt
          path={[...path, "atLeast"]}
          label={t("designer.metric.atLeast")}
          help={t("designer.metric.atLeastHelp")}
        />
      )}
    </Pair>
  );
}

/** A figure over facts: what is done with which value, which facts count, in which window. */
export function FactMetricForm({ path, word }: { path: Path; word: MetricWord }) {
  const { t } = useTranslation();
  const { at } = useDesigner();
  const kind = kindOfMetric(at(path));
  const scope = { over: "facts", kind: kind ?? "" } as const;
  return (
    <>
      <Value path={path} word={word} />
      <SuggestAt
        path={[...path, "over"]}
        label={t("designer.metric.over")}
        help={t("designer.metric.overHelp")}
        options={windows}
        placeholder={windows.at(-1)}
      />
      {kind ? (
        <RuleAt
          path={[...path, "where"]}
          label={t("designer.metric.where")}
          scope={scope}
          absent={t("designer.metric.everyFact")}
        />
      ) : null}
      {word === "ratio" ? null : <Grouped path={path} kind={kind} />}
      {word === "ratio" || word === "count" ? null : <RateLines path={[...path, "rate"]} />}
    </>
  );
}
