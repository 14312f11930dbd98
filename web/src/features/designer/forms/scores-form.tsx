import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isData, recordAt, textAt, type Data } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner, useSays } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { LanguagesAt, NumberAt, Pair, SelectAt, SuggestAt } from "./fields.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { MetricAbout } from "./metrics-form.tsx";
import { PairsAt } from "./pairs-at.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";

const ways = ["full", "per", "bands"] as const;
type Way = (typeof ways)[number];
const wayOf = (part: unknown): Way | null => ways.find((way) => isData(part) && way in part) ?? null;

/** What the parts of a score are worth together, without the dust of binary fractions. */
export function worthOf(parts: Data): number {
  const sum = Object.values(parts).reduce<number>((all, part) => all + (Number(textAt(part, ["worth"])) || 0), 0);
  return Number(sum.toFixed(9));
}

function Part({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { at, set, outline, readable, mayEdit } = useDesigner();
  const part = at(path);
  const way = wayOf(part);
  const choose = (next: Way) => {
    const rest = isData(part)
      ? Object.entries(part).filter(([key]) => !["full", "per", "bands", "atBound"].includes(key))
      : [];
    set(path, {
      ...Object.fromEntries(rest),
      [next]: next === "bands" ? { 0: 0, 10: Number(textAt(part, ["worth"])) || 10 } : 1,
    });
  };
  return (
    <>
      <Pair>
        <SuggestAt
          path={[...path, "of"]}
          label={t("designer.score.of")}
          help={t("designer.score.ofHelp")}
          options={outline.metrics.map(({ key }) => `metric.${key}`)}
          required
        />
        <NumberAt path={[...path, "worth"]} label={t("designer.score.worth")} required />
        <NativeSelect
          label={t("designer.score.way")}
          disabled={!readable || !mayEdit}
          data={ways.map((one) => ({ value: one, label: t(`designer.score.ways.${one}`) }))}
          value={way ?? "full"}
          onChange={(e) => {
            const next = ways.find((one) => one === e.currentTarget.value);
            if (next && next !== way) choose(next);
          }}
        />
        {way === "full" || way === "per" ? (
          <NumberAt
            path={[...path, way]}
            label={t(`designer.score.${way}`)}
            help={t(`designer.score.${way}Help`)}
            required
          />
        ) : null}
      </Pair>
      {way === "bands" ? (
        <PairsAt
          path={[...path, "bands"]}
          label={t("designer.metric.bands")}
          heads={[t("designer.metric.from"), t("designer.score.points")]}
          fresh={["10", 1]}
        />
      ) : null}
      <LanguagesAt path={[...path, "label"]} label={t("designer.label")} />
    </>
  );
}

function Parts({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { data, set, outline, remove, mayEdit } = useDesigner();
  const parts = recordAt(data, [...path, "parts"]);
  const [sum, score] = [worthOf(parts), Number(textAt(data, [...path, "score"]))];
  const enough = sum >= score;
  return (
    <>
      <p className={`${classes.sum} ${enough ? "" : classes.bad}`} role="status">
        {t(enough ? "designer.score.sum" : "designer.score.short", {
          sum,
          score,
          missing: Number((score - sum).toFixed(9)),
        })}
      </p>
      {Object.keys(parts).map((key) => (
        <fieldset key={key} className={classes.group}>
          <legend>{key}</legend>
          <Part path={[...path, "parts", key]} />
          {mayEdit ? (
            <div>
              <button type="button" className={classes.textButton} onClick={() => remove([...path, "parts", key])}>
                {t("designer.removeThing", { name: key })}
              </button>
            </div>
          ) : null}
        </fieldset>
      ))}
      <AddThing
        label={t("designer.score.addPart")}
        taken={Object.keys(parts)}
        onAdd={(key) =>
          set([...path, "parts", key], {
            worth: Math.max(1, score - sum),
            full: 10,
            of: `metric.${outline.metrics.find((m) => m.word !== "score")?.key ?? ""}`,
          })
        }
      />
    </>
  );
}

function ScoreCard({ itemKey, label }: { itemKey: string; label: string }) {
  const { t } = useTranslation();
  const { item, toggle, setItem } = useOpenItem();
  const entry = useSays(["scores"], itemKey);
  const path = ["metrics", itemKey];
  const rows = entry?.table?.rows.map((row) => row.join(" · ")) ?? [];
  const takes = ["max", "min", "average"] as const;
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? label}
      says={[...(entry?.says ?? []), ...(item === itemKey ? rows : [])]}
      open={item === itemKey}
      onToggle={() => toggle(itemKey)}
      onRemoved={() => setItem(undefined)}
    >
      <Pair>
        <NumberAt
          path={[...path, "score"]}
          label={t("designer.score.score")}
          help={t("designer.score.scoreHelp")}
          required
        />
        <KeyField path={path} onRenamed={setItem} />
      </Pair>
      <Parts path={path} />
      <Pair>
        <SuggestAt
          path={[...path, "by"]}
          label={t("designer.metric.by")}
          help={t("designer.score.byHelp")}
          options={["region"]}
        />
        <SelectAt
          path={[...path, "take"]}
          label={t("designer.metric.take")}
          empty={t("designer.metric.takeNone")}
          options={takes.map((take) => ({ value: take, label: t(`designer.take.${take}`) }))}
        />
        <NumberAt path={[...path, "round"]} label={t("designer.metric.round")} />
      </Pair>
      <MetricAbout path={path} />
    </ItemCard>
  );
}

/** Scores: parts with weights that add up. */
export function ScoresForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const scores = outline.metrics.filter(({ word }) => word === "score");
  const first = outline.metrics.find(({ word }) => word !== null && word !== "score");
  const add = (key: string) => {
    const part = first ? { [first.key]: { worth: 100, full: 10, of: `metric.${first.key}` } } : {};
    set(["metrics", key], { score: 100, parts: part });
    setItem(key);
  };
  return (
    <FormSection {...useSectionWords("scores")}>
      {scores.map(({ key, label }) => (
        <ScoreCard key={key} itemKey={key} label={label} />
      ))}
      {scores.length === 0 ? <Nothing>{t("designer.score.none")}</Nothing> : null}
      <AddThing label={t("designer.score.add")} taken={outline.metrics.map(({ key }) => key)} onAdd={add} />
    </FormSection>
  );
}
