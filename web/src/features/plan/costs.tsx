import type { PlanDate } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { valueText } from "../../lib/format.ts";
import { Panel, Section } from "../../ui/page.tsx";
import { useWords } from "../../ui/use-words.ts";
import classes from "./plan.module.css";

type Cost = PlanDate["costs"][number];
type Money = Cost["difference"];

function useMoney(): (value: Money, signed?: boolean) => string {
  const { t } = useTranslation();
  const { locale, words } = useWords();
  return (value, signed = false) => {
    if (typeof value.value !== "string") return t("plan.costs.unstated");
    const text = valueText(value, locale, words);
    return signed && Number(value.value) > 0 ? `+${text}` : text;
  };
}

function Side({ given }: { given: Cost["before"] }) {
  const { t } = useTranslation();
  const money = useMoney();
  return (
    <>
      {given.cost.value === null ? null : money(given.cost)}
      <span className={classes.kind}>{t("plan.costs.partners", { count: given.partners })}</span>
    </>
  );
}

/** What benefits and incentives cost before and after. */
export function Costs({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const money = useMoney();
  if (!result.costs.length) return null;
  return (
    <Section title={t("plan.costs.title")} note={t("plan.costs.note")}>
      <Panel padded={false}>
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t("plan.costs.title")}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("plan.costs.what")}</th>
                {(["before", "after", "difference"] as const).map((key) => (
                  <th key={key} scope="col" className={classes.number}>
                    {t(`plan.costs.${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {result.costs.map((cost) => (
                <tr key={`${cost.kind}/${cost.key}`}>
                  <th scope="row">
                    {cost.label}
                    {cost.estimated ? <span className={classes.kind}>{t("plan.costs.estimated")}</span> : null}
                  </th>
                  <td className={classes.number}>
                    <Side given={cost.before} />
                  </td>
                  <td className={classes.number}>
                    <Side given={cost.after} />
                  </td>
                  <td
                    className={cost.difference.value === null ? `${classes.number} ${classes.quiet}` : classes.number}
                  >
                    {money(cost.difference, true)}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("plan.costs.total")}</th>
                <td className={classes.number}>{money(result.cost.before)}</td>
                <td className={classes.number}>{money(result.cost.after)}</td>
                <td className={classes.number}>{money(result.cost.difference, true)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      </Panel>
    </Section>
  );
}
