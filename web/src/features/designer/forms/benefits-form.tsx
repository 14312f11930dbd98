import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Named } from "../document/outline.ts";
import { isData, scalarOf, textOf } from "../document/read.ts";
import type { Path } from "../document/tree.ts";
import { RuleAt } from "../rules/rule-at.tsx";
import { useDesigner, useSays } from "../state/designer.tsx";
import classes from "../designer.module.css";
import { LanguagesAt, Pair, SelectAt, SuggestAt } from "./fields.tsx";
import { AddThing, ItemCard, KeyField } from "./item-card.tsx";
import { PairsAt } from "./pairs-at.tsx";
import { FormSection, Nothing, useOpenItem, useSectionWords } from "./section.tsx";

const words = ["access", "cash", "credits", "discount", "support", "leadPriority", "weight"] as const;
type Word = (typeof words)[number];
const firstWorth = {
  access: true,
  cash: "1000",
  credits: "40 hours",
  discount: "10%",
  support: "business hours",
  leadPriority: 1,
  weight: 1,
} as const;

const decisions = ["5 business days", "10 business days"];

const wordOf = (benefit: unknown): Word | null => words.find((word) => isData(benefit) && word in benefit) ?? null;

function useFirst(word: Word): unknown {
  const { at } = useDesigner();
  const currency = textOf(at(["currency"]));
  return word === "cash" ? `${firstWorth.cash} ${currency}` : firstWorth[word];
}

/** What it is worth: the same for everybody who has it, or by tier. */
function Worth({ path, word }: { path: Path; word: Word }) {
  const { t } = useTranslation();
  const { at, set, outline, readable, mayEdit } = useDesigner();
  const first = useFirst(word);
  const value = at([...path, word]);
  const byTier = isData(value);
  const tiers = outline.tracks[0]?.tiers ?? [];
  const change = (mode: string) => {
    if (mode === "tier" && !byTier) set([...path, word], { [tiers[0] ?? "Gold"]: value ?? first });
    if (mode === "all" && byTier) set([...path, word], Object.values(value)[0] ?? first);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{t("designer.benefit.worth")}</legend>
      <SegmentedControl
        aria-label={t("designer.benefit.worth")}
        disabled={!readable || !mayEdit}
        data={[
          { value: "all", label: t("designer.benefit.forAll") },
          { value: "tier", label: t("designer.benefit.byTier") },
        ]}
        value={byTier ? "tier" : "all"}
        onChange={change}
      />
      {byTier ? (
        <PairsAt
          path={[...path, word]}
          label={t("designer.benefit.byTier")}
          heads={[t("designer.benefit.tier"), t("designer.benefit.worth")]}
          fresh={[tiers.find((tier) => !(tier in value)) ?? "Gold", textOf(first)]}
          numbers={false}
        />
      ) : (
        <SuggestAt
          path={[...path, word]}
          label={t(`designer.benefit.worthOf.${word}`)}
          options={[textOf(first)]}
          required
        />
      )}
    </fieldset>
  );
}

/** How it is given, and for how long. */
function Terms({ path }: { path: Path }) {
  const { t } = useTranslation();
  const { outline } = useDesigner();
  return (
    <Pair>
      <SelectAt
        path={[...path, "given"]}
        label={t("designer.benefit.given")}
        empty={t("designer.benefit.automatically")}
        options={[{ value: "on request", label: t("designer.benefit.onRequest") }]}
      />
      <SuggestAt
        path={[...path, "decideWithin"]}
        label={t("designer.benefit.decideWithin")}
        options={decisions}
        placeholder={decisions[0]}
      />
      <SuggestAt
        path={[...path, "valid"]}
        label={t("designer.benefit.valid")}
        help={t("designer.benefit.validHelp")}
        options={["12 months", "6 months", "90 days"]}
      />
      <SelectAt
        path={[...path, "track"]}
        label={t("designer.benefit.track")}
        empty={t("designer.benefit.onlyTrack")}
        options={outline.tracks.map(({ key, label }) => ({ value: key, label }))}
      />
    </Pair>
  );
}

function BenefitCard({ benefit }: { benefit: Named }) {
  const { t } = useTranslation();
  const { item, toggle, setItem } = useOpenItem();
  const { at, set, readable, mayEdit } = useDesigner();
  const entry = useSays(["benefits"], benefit.key);
  const path = ["benefits", benefit.key];
  const value = at(path);
  const word = wordOf(value);
  const become = (next: Word) => {
    const rest = isData(value) ? Object.entries(value).filter(([key]) => !words.some((one) => one === key)) : [];
    const fresh =
      next === "cash" ? `${firstWorth.cash} ${textOf(at(["currency"]))}` : scalarOf(textOf(firstWorth[next]));
    set(path, { [next]: fresh, ...Object.fromEntries(rest) });
  };
  return (
    <ItemCard
      path={path}
      title={entry?.label ?? benefit.label}
      says={entry?.says ?? []}
      open={item === benefit.key}
      onToggle={() => toggle(benefit.key)}
      onRemoved={() => setItem(undefined)}
    >
      <Pair>
        <NativeSelect
          label={t("designer.benefit.word")}
          disabled={!readable || !mayEdit}
          data={words
            .filter((one) => one !== "weight" || word === "weight")
            .map((one) => ({ value: one, label: t(`designer.benefit.words.${one}`) }))}
          value={word ?? ""}
          onChange={(e) => {
            const next = words.find((one) => one === e.currentTarget.value);
            if (next && next !== word) become(next);
          }}
        />
        <KeyField path={path} onRenamed={setItem} />
      </Pair>
      {word ? <Worth path={path} word={word} /> : null}
      <RuleAt
        path={[...path, "for"]}
        label={t("designer.benefit.for")}
        scope={{ over: "holders", segments: true }}
        absent={t("designer.benefit.everybody")}
      />
      <Terms path={path} />
      {isData(at([...path, "cost"])) ? (
        <PairsAt
          path={[...path, "cost"]}
          label={t("designer.benefit.cost")}
          heads={[t("designer.benefit.tier"), t("designer.benefit.cost")]}
          fresh={["Gold", 1000]}
          numbers={false}
        />
      ) : (
        <SuggestAt
          path={[...path, "cost"]}
          label={t("designer.benefit.cost")}
          help={t("designer.benefit.costHelp")}
          options={[]}
        />
      )}
      <LanguagesAt path={[...path, "label"]} label={t("designer.label")} help={t("designer.labelHelp")} />
      <LanguagesAt path={[...path, "note"]} label={t("designer.benefit.note")} long />
    </ItemCard>
  );
}

/** What partners get. */
export function BenefitsForm() {
  const { t } = useTranslation();
  const { outline, set } = useDesigner();
  const { setItem } = useOpenItem();
  const add = (key: string) => {
    set(["benefits", key], { access: true });
    setItem(key);
  };
  return (
    <FormSection {...useSectionWords("benefits")}>
      {outline.benefits.map((benefit) => (
        <BenefitCard key={benefit.key} benefit={benefit} />
      ))}
      {outline.benefits.length === 0 ? <Nothing>{t("designer.benefit.none")}</Nothing> : null}
      <AddThing label={t("designer.benefit.add")} taken={outline.benefits.map(({ key }) => key)} onAdd={add} />
    </FormSection>
  );
}
