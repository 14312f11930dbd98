import { Button, Select, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useNewDraft } from "../../programs/use-new-draft.ts";
import { amountText } from "../../../lib/amount.ts";
import { Panel } from "../../../ui/page.tsx";
import { useWords } from "../../../ui/use-words.ts";
import { useVendor } from "../../session/room.tsx";
import classes from "../designer.module.css";
import { firstDocument, type First } from "./first-document.ts";

function useFirst() {
  const { t } = useTranslation();
  const vendor = useVendor();
  return useState<First>(() => ({
    name: t("designer.start.nameOf", { vendor: vendor.name }),
    currency: vendor.currency,
    timeZone: vendor.timeZone,
    fiscalYear: vendor.fiscalYearStart,
    fact: t("designer.start.firstFact"),
    amount: true,
    metric: t("designer.start.firstMetric"),
    track: t("designer.start.firstTrack"),
    tiers: [
      { name: t("designer.start.gold"), from: "100000" },
      { name: t("designer.start.silver"), from: "20000" },
      { name: t("designer.start.member"), from: "" },
    ],
  }));
}

const whole = ({ name, currency, fact, metric, track, tiers }: First, locale: string): boolean =>
  [name, currency, fact, metric, track].every((text) => text.trim() !== "") &&
  tiers.every(
    (tier, i) => tier.name.trim() !== "" && (i === tiers.length - 1 || amountText(tier.from, locale) !== null),
  );

/** A program from nothing: a name, what is recorded, what is measured, and the first tiers. */
export function Guided() {
  const { t } = useTranslation();
  const { locale } = useWords();
  const [first, setFirst] = useFirst();
  const { start, busy } = useNewDraft();
  const set = (change: Partial<First>) => setFirst((before) => ({ ...before, ...change }));
  const field = (key: "name" | "currency" | "fact" | "metric" | "track", help?: string) => (
    <TextInput
      label={t(`designer.start.${key}`)}
      description={help}
      inputWrapperOrder={["label", "input", "error", "description"]}
      required
      value={first[key]}
      onChange={(e) => set({ [key]: e.currentTarget.value })}
    />
  );
  const tier = (i: number, change: { name?: string; from?: string }) =>
    set({ tiers: first.tiers.map((one, j) => (i === j ? { ...one, ...change } : one)) });
  const send = (e: FormEvent) => {
    e.preventDefault();
    if (whole(first, locale)) start({ source: firstDocument(first, locale), format: "yaml" });
  };
  return (
    <Panel className={classes.guided}>
      <form onSubmit={send} className={classes.main}>
        <div className={classes.pair}>
          {field("name")}
          {field("currency", t("designer.start.currencyHelp"))}
        </div>
        <div className={classes.pair}>
          {field("fact", t("designer.start.factHelp"))}
          <Select
            label={t("designer.start.what")}
            allowDeselect={false}
            data={[
              { value: "amount", label: t("designer.start.amount") },
              { value: "count", label: t("designer.start.count") },
            ]}
            value={first.amount ? "amount" : "count"}
            onChange={(next) => set({ amount: next === "amount" })}
          />
          {field("metric", t("designer.start.metricHelp"))}
        </div>
        {field("track", t("designer.start.trackHelp"))}
        <fieldset className={classes.group}>
          <legend>{t("designer.tier.list")}</legend>
          {first.tiers.map(({ name, from }, i) => (
            <div key={i} className={classes.pair}>
              <TextInput
                label={t("designer.start.tier", { number: i + 1 })}
                value={name}
                onChange={(e) => tier(i, { name: e.currentTarget.value })}
              />
              {i === first.tiers.length - 1 ? (
                <p className={classes.everybody}>{t("designer.start.everybodyElse")}</p>
              ) : (
                <TextInput
                  label={t("designer.start.from", { metric: first.metric })}
                  inputMode="decimal"
                  error={from.trim() !== "" && amountText(from, locale) === null ? t("designer.notNumber") : undefined}
                  value={from}
                  onChange={(e) => tier(i, { from: e.currentTarget.value })}
                />
              )}
            </div>
          ))}
        </fieldset>
        <div>
          <Button type="submit" loading={busy} disabled={!whole(first, locale)}>
            {t("designer.start.go")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
