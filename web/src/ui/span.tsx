import { parseSpan, type Span } from "@fairway/kernel";
import { Input, NumberInput, Select } from "@mantine/core";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./dialog.module.css";

type Unit = Span["unit"];
const units = ["day", "business day", "week", "month", "year"] as const;
const keys = { day: "day", "business day": "businessDay", week: "week", month: "month", year: "year" } as const;

/** A length of time as the server writes it: `30 days`. */
const written = (count: number, unit: Unit): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** Says a length of time that the server writes as `30 days` in the reader's language. */
export function useSpanWords(): (span: string) => string {
  const { t } = useTranslation();
  return (span) => {
    const known = parseSpan(span);
    return known ? t(`forms.span.${keys[known.unit]}`, { count: known.count }) : span;
  };
}

type Props = {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** `30 days`; empty where there is none. */
  value: string;
  onChange: (span: string) => void;
};

/** A length of time as a number and a unit. */
export function SpanInput({ label, description, error, required = false, value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const known = parseSpan(value);
  const [unit, setUnit] = useState<Unit>(known?.unit ?? "month");
  const chosen = known?.unit ?? unit;
  const put = (count: number | null, next: Unit) => onChange(count === null ? "" : written(count, next));
  return (
    <Input.Wrapper id={id} label={label} description={description} error={error} required={required}>
      <div className={classes.span}>
        <NumberInput
          id={id}
          aria-label={t("forms.spanCount", { label })}
          placeholder={required ? undefined : t("forms.spanNone")}
          required={required}
          min={1}
          max={9999}
          allowDecimal={false}
          clampBehavior="strict"
          value={known?.count ?? ""}
          onChange={(next) => put(next === "" ? null : Number(next), chosen)}
        />
        <Select
          aria-label={t("forms.spanUnit", { label })}
          allowDeselect={false}
          data={units.map((one) => ({ value: one, label: t(`forms.unit.${keys[one]}`) }))}
          value={chosen}
          onChange={(next) => {
            const to = units.find((one) => one === next) ?? chosen;
            setUnit(to);
            put(known?.count ?? null, to);
          }}
        />
      </div>
    </Input.Wrapper>
  );
}
