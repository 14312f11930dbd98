import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isDerivedWord, isFactWord, withWord } from "../document/metric-words.ts";
import { aggregates, derivedWords, metricWords, type MetricItem, type MetricWord } from "../document/outline.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner, useSays } from "../state/designer.tsx";
import { LanguagesAt, Pair, SuggestAt, SwitchAt } from "./fields.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { DerivedMetricForm } from "./metric-derived.tsx";
import { FactMetricForm } from "./metric-fact.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";

function WordSelect({ path, word }: { path: Path; word: MetricWord | null }) {
  const { t } = useTranslation();
  const { at, set, outline, readable, mayEdit } = useDesigner();
  const options = (words: readonly MetricWord[]) =>
    words.map((one) => ({ value: one, label: t(`designer.word.${one}`) }));
  return (
    <NativeSelect
      label={t("designer.metric.word")}
      disabled={!readable || !mayEdit}
      data={[
        { group: t("designer.metric.overFacts"), items: [...options(aggregates), ...options(["ratio"])] },
        { group: t("designer.metric.overMetrics"), items: options(derivedWords) },
      ]}
      value={word ?? ""}
      onChange={(e) => {
        const next = metricWords.find((one) => one === e.currentTarget.value);
        if (next && next !== word) set(path, withWord(at(path), next, outline));
      }}
    />
  );
}

/** What every metric may say beside what it is. */
export function MetricAbout({ path }: { path: Path }) {
  const { t } = useTranslation();
  return (
    <>
      <Pair>
        <LanguagesAt path={[...path, "label"]} label={t("designer.label")} help={t("designer.labelHelp")} />
        <SuggestAt
          path={[...path, "unit"]}
          label={t("designer.metric.unit")}
          help={t("designer.metric.unitHelp")}
          options={["percent", "money", "number", "points", "people"]}
        />
      </Pair>
      <LanguagesAt
        path={[...path, "note"]}
        label={t("designer.metric.note")}
        help={t("designer.metric.noteHelp")}
        long
      />
      <SwitchAt
        path={[...path, "headline"]}
        label={t("designer.metric.headline")}
        help={t("designer.metric.headlineHelp")}
      />
    </>
  );
}

function MetricCard({ metric }: { metric: MetricItem }) {
  const { item, toggle, setItem } = useOpenItem();
  const entry = useSays(["metrics"], metric.key);
  const path = ["metrics", metric.key];
  const { word } = metric;
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? metric.label}
      says={entry?.says ?? []}
      open={item === metric.key}
      onToggle={() => toggle(metric.key)}
      onRemoved={() => setItem(undefined)}
    >
      <Pair>
        <WordSelect path={path} word={word} />
        <KeyField path={path} onRenamed={setItem} />
      </Pair>
      {word !== null && isFactWord(word) ? <FactMetricForm path={path} word={word} /> : null}
      {word !== null && isDerivedWord(word) ? <DerivedMetricForm path={path} word={word} /> : null}
      <MetricAbout path={path} />
    </ItemCard>
  );
}

/** What is measured. */
export function MetricsForm() {
  const { t } = useTranslation();
  const { outline, data, set } = useDesigner();
  const { setItem } = useOpenItem();
  const written = Object.keys(typeof data["metrics"] === "object" && data["metrics"] !== null ? data["metrics"] : {});
  const metrics = outline.metrics.filter(({ key, word }) => written.includes(key) && word !== "score");
  const add = (key: string) => {
    set(["metrics", key], withWord({}, outline.kinds.length > 0 ? "sum" : "is", outline));
    setItem(key);
  };
  return (
    <FormSection {...useSectionWords("metrics")}>
      {metrics.map((metric) => (
        <MetricCard key={metric.key} metric={metric} />
      ))}
      {metrics.length === 0 ? <Nothing>{t("designer.metric.none")}</Nothing> : null}
      <AddThing label={t("designer.metric.add")} taken={written} onAdd={add} />
    </FormSection>
  );
}
