import "@mantine/core/styles/NumberInput.css";
import "@mantine/core/styles/Slider.css";
import type { Threshold } from "@fairway/client";
import { NumberInput, Slider } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { valueText } from "../../lib/format.ts";
import { Panel } from "../../ui/page.tsx";
import { useWords } from "../../ui/use-words.ts";
import classes from "./plan.module.css";
import { rangeOf, textOf } from "./range.ts";

/** Chosen numbers by threshold, as exact text. */
export type Values = Readonly<Record<string, string>>;

const signs: Readonly<Record<string, string>> = { ">=": "≥", "<=": "≤" };

type OneProps = { threshold: Threshold; chosen: string; onChange: (value: string) => void };

const draftValue = ({ value }: Threshold): string => (typeof value.value === "string" ? value.value : "0");

function One({ threshold, chosen, onChange }: OneProps) {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  const { value, today, figure, tier, label } = threshold;
  const draft = draftValue(threshold);
  const { max, step, decimals } = rangeOf([draft, ...(today === null ? [] : [today])], value.type);
  const isPercent = value.type === "percent";
  const scale = isPercent ? 100 : 1;
  // The figure's name says already what is counted.
  const { unit: _unit, ...plain } = value;
  const shown = (text: string) => valueText({ ...plain, value: text }, locale, words);
  const names = { figure, tier: tier ?? label };
  const set = (position: number) => onChange(textOf(position, decimals));
  const marks = [...new Set([draft, ...(today === null ? [] : [today])])].map((text) => ({ value: Number(text) }));
  return (
    <li className={classes.slider}>
      <div className={classes.sliderHead}>
        <span>
          <span className={classes.strong}>{tier ?? label}</span> {figure}{" "}
          <span>{signs[threshold.operator] ?? threshold.operator}</span>
        </span>
        <NumberInput
          size="xs"
          className={classes.numberField ?? ""}
          aria-label={t("plan.whatIf.number", names)}
          value={Number(chosen) * scale}
          min={0}
          step={step * scale}
          decimalScale={Math.max(0, isPercent ? decimals - 2 : decimals)}
          thousandSeparator={locale === "de" ? "." : ","}
          decimalSeparator={locale === "de" ? "," : "."}
          suffix={isPercent ? " %" : ""}
          onChange={(next) => (typeof next === "number" ? set(next / scale) : undefined)}
        />
      </div>
      <Slider
        thumbLabel={t("plan.whatIf.slider", names)}
        value={Math.min(Number(chosen), max)}
        min={0}
        max={max}
        step={step}
        marks={marks}
        label={(position) => shown(textOf(position, decimals))}
        onChange={set}
      />
      <p className={classes.sliderNote}>
        {t("plan.whatIf.draft", { value: shown(draft) })}
        {today !== null && today !== draft ? ` · ${t("plan.whatIf.active", { value: shown(today) })}` : ""}
      </p>
    </li>
  );
}

/** Every threshold of the draft, by track. */
export function Sliders({
  items,
  values,
  onChange,
}: {
  items: readonly Threshold[];
  values: Values;
  onChange: (id: string, value: string) => void;
}) {
  const { t } = useTranslation();
  const groups = [...new Map(items.map((item) => [item.subject === "badge" ? "" : item.track, item])).entries()];
  return groups.map(([key, { label }]) => (
    <Panel key={key}>
      <h3>{key === "" ? t("plan.whatIf.badges") : label}</h3>
      <ul>
        {items
          .filter((item) => (item.subject === "badge" ? "" : item.track) === key)
          .map((item) => (
            <One
              key={item.id}
              threshold={item}
              chosen={values[item.id] ?? draftValue(item)}
              onChange={(value) => onChange(item.id, value)}
            />
          ))}
      </ul>
    </Panel>
  ));
}
