import type { PlanDate } from "@fairway/client";
import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { Panel } from "../../ui/page.tsx";
import classes from "./plan.module.css";
import { usePlanNavigate } from "./use-plan.ts";

/** The dates of a replay; each opens. */
export function PastTable({ results, chosen }: { results: readonly PlanDate[]; chosen: string | undefined }) {
  const { t, i18n } = useTranslation();
  const navigate = usePlanNavigate();
  const number = new Intl.NumberFormat(i18n.language);
  const open = (date: string) =>
    void navigate({ search: (before) => ({ ...before, date, line: undefined }), replace: true, resetScroll: false });
  return (
    <Panel padded={false}>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("plan.past.title")}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("plan.past.date")}</th>
              {(["partners", "higher", "lower", "moved", "against"] as const).map((key) => (
                <th key={key} scope="col" className={classes.number}>
                  {t(`plan.past.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {results.map((result) => {
              const day = formatDate(result.asOf, i18n.language);
              return (
                <tr key={result.asOf} className={result.asOf === chosen ? classes.chosen : ""}>
                  <th scope="row">
                    <UnstyledButton
                      className={classes.link}
                      aria-current={result.asOf === chosen ? "date" : undefined}
                      onClick={() => open(result.asOf)}
                    >
                      {day}
                    </UnstyledButton>
                  </th>
                  <td className={classes.number}>{number.format(result.partners)}</td>
                  <td className={classes.number}>{number.format(result.up)}</td>
                  <td className={classes.number}>{number.format(result.down)}</td>
                  <td className={classes.number}>{number.format(result.moved)}</td>
                  <td className={classes.number}>{result.version ?? "–"}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
