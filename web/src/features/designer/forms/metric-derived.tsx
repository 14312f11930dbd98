import { MultiSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { MetricWord } from "../document/outline.ts";
import { listAt } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { useDesigner } from "../state/designer.tsx";
import { NumberAt, Pair, SelectAt, SuggestAt } from "./fields.tsx";
import { PairsAt } from "./pairs-at.tsx";

function Several({ path, label }: { path: Path; label: string }) {
  const { outline, data, set, readable, mayEdit } = useDesigner();
  const own = String(path[1]);
  return (
    <MultiSelect
      label={label}
      disabled={!readable || !mayEdit}
      data={outline.metrics
        .filter(({ key }) => key !== own)
        .map(({ key, label: name }) => ({ value: key, label: name }))}
      value={listAt(data, path)}
      onChange={(keys) => (keys.length > 0 ? set(path, keys) : undefined)}
    />
  );
}

function Start({ path, word }: { path: Path; word: MetricWord }) {
  const { t } = useTranslation();
  const { outline } = useDesigner();
  const names = outline.metrics.map(({ key }) => `metric.${key}`);
  if (word === "lookup")
    return (
      <>
        <Pair>
          <SuggestAt
            path={[...path, "lookup"]}
            label={t("designer.metric.lookup")}
            options={[
              "partner.region",
              "partner.country",
              ...outline.attributes.map(({ key }) => `partner.attributes.${key}`),
            ]}
            required
          />
          <NumberAt path={[...path, "else"]} label={t("designer.metric.else")} help={t("designer.metric.elseHelp")} />
        </Pair>
        <PairsAt
          path={[...path, "in"]}
          label={t("designer.metric.in")}
          heads={[t("designer.metric.inKey"), t("designer.metric.counts")]}
          fresh={["EMEA", 1]}
        />
      </>
    );
  if (word === "weights")
    return (
      <PairsAt
        path={[...path, "weights"]}
        label={t("designer.metric.weights")}
        heads={[t("designer.metric.metric"), t("designer.metric.weight")]}
        fresh={[outline.metrics[0]?.key ?? "points", 1]}
      />
    );
  if (word === "highest" || word === "lowest")
    return <Several path={[...path, word]} label={t(`designer.word.${word}`)} />;
  return (
    <SuggestAt
      path={[...path, "is"]}
      label={t("designer.metric.formula")}
      help={t("designer.metric.formulaHelp")}
      options={names}
      required
    />
  );
}

/** A figure over figures: what it starts from, and what is done with it afterwards. */
export function DerivedMetricForm({ path, word }: { path: Path; word: MetricWord }) {
  const { t } = useTranslation();
  const { at } = useDesigner();
  return (
    <>
      <Start path={path} word={word} />
      <PairsAt
        path={[...path, "bands"]}
        label={t("designer.metric.bands")}
        help={t("designer.metric.bandsHelp")}
        heads={[t("designer.metric.from"), t("designer.metric.counts")]}
        fresh={["10", 1]}
      />
      <Pair>
        {at([...path, "bands"]) === undefined ? null : (
          <SelectAt
            path={[...path, "atBound"]}
            label={t("designer.metric.atBound")}
            empty={t("designer.metric.higher")}
            options={[{ value: "lower", label: t("designer.metric.lower") }]}
          />
        )}
        <NumberAt path={[...path, "floor"]} label={t("designer.metric.floor")} />
        <NumberAt path={[...path, "cap"]} label={t("designer.metric.cap")} />
        <NumberAt path={[...path, "round"]} label={t("designer.metric.round")} help={t("designer.metric.roundHelp")} />
      </Pair>
    </>
  );
}
