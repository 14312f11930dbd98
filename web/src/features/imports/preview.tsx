import type { ImportField, ImportRun } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { useWords } from "../../ui/use-words.ts";
import { cellText } from "./cell-text.ts";
import { fieldName } from "./field-name.ts";
import classes from "./imports.module.css";

const dates = new Set(["occurredOn", "joinedOn"]);
const outcomes = ["created", "changed", "unchanged"] as const;

/** The first rows of a trial, as they would be stored. */
export function Preview({ run, step }: { run: ImportRun; step: number }) {
  const { t } = useTranslation();
  const how = useWords();
  const { to = "", fields = [] } = run.steps[step] ?? {};
  const rows = run.preview.filter((p) => p.step === step);
  const columns = [...new Set(rows.flatMap((r) => Object.keys(r.result)))];
  const of = (key: string): Pick<ImportField, "type" | "currency"> | undefined =>
    dates.has(key) ? { type: "date", currency: null } : fields.find((f) => f.key === key);
  const shown = (key: string, value: unknown): string => {
    const outcome = key === "outcome" ? outcomes.find((o) => o === value) : undefined;
    return outcome ? t(`imports.${outcome}`) : cellText(value, of(key), how);
  };
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("imports.preview")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("imports.row")}</th>
            {columns.map((c) => (
              <th key={c} scope="col">
                {c === "outcome" ? t("imports.outcome") : fieldName(t, c, to, fields)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.row}>
              <td>{r.row}</td>
              {columns.map((c) => (
                <td key={c} className={classes.cell} title={shown(c, r.result[c])}>
                  {shown(c, r.result[c])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
