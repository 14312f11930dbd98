import { useTranslation } from "react-i18next";
import classes from "./chart.module.css";
import type { ChartProps } from "./types.ts";

/** The numbers of a chart. */
export function ChartTable({ title, categories, series, categoryLabel, percent }: ChartProps) {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(
    i18n.language,
    percent ? { style: "percent", maximumFractionDigits: 2 } : { maximumFractionDigits: 2 },
  );
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{categoryLabel}</th>
            {series.map((s) => (
              <th key={s.name} scope="col">
                {s.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {categories.map((category, i) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {series.map((s) => {
                const value = s.values[i];
                return (
                  <td key={s.name}>
                    {s.texts?.[i] ?? (value === null || value === undefined ? "–" : format.format(value))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
