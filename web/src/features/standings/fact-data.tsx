import { useTranslation } from "react-i18next";
import { formatDate, formatDecimal } from "../../lib/format.ts";
import { useFieldLabel } from "../programs/use-field-label.ts";
import classes from "./metric-drawer.module.css";

/** Whole numbers as they are, others with two decimals; every digit is in the title. */
const decimalText = (text: string, locale: string): string =>
  formatDecimal(text, locale, text.includes(".") ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : {});

/** A recorded value as people write it; what is not understood is shown as it was recorded. */
export function recordedText(value: unknown, locale: string, yes: string, no: string): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number") return decimalText(String(value), locale);
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(text, locale);
  return /^-?\d+\.\d+$/.test(text) ? decimalText(text, locale) : text;
}

/** The fields of a record. */
export function FactData({ data }: { data: Record<string, unknown> }) {
  const { t, i18n } = useTranslation();
  const fields = Object.entries(data).filter(([name]) => !name.startsWith("$"));
  const labelOf = useFieldLabel();
  return (
    <dl className={classes.data}>
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{labelOf(name)}</dt>
          <dd title={typeof value === "object" ? undefined : String(value)}>
            {recordedText(value, i18n.language, t("yes"), t("no"))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
