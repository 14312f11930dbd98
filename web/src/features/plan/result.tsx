import type { Plan, PlanDate } from "@fairway/client";
import { Alert } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { IconAlert } from "../../ui/icons.ts";
import { Costs } from "./costs.tsx";
import { Counts } from "./counts.tsx";
import { Flows } from "./flow.tsx";
import { Groups } from "./groups.tsx";
import { Lines } from "./lines.tsx";
import classes from "./plan.module.css";
import { Why } from "./why.tsx";

function Unknown({ result }: { result: PlanDate }) {
  const { t } = useTranslation();
  const grown = result.unknown.filter(({ before, after }) => after > before);
  if (!grown.length) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlert size={18} aria-hidden />}
      title={t("plan.unknown.title", { count: grown.length })}
    >
      <ul>
        {grown.map(({ metric, label, before, after }) => (
          <li key={metric}>{t("plan.unknown.line", { metric: label, before, after })}</li>
        ))}
      </ul>
      <p>{t("plan.unknown.body")}</p>
    </Alert>
  );
}

/** Everything that a plan says about one date. */
export function Result({ plan, result }: { plan: Plan; result: PlanDate }) {
  return (
    <div className={classes.result}>
      <Unknown result={result} />
      <Counts result={result} />
      <Flows result={result} />
      <Why result={result} />
      <Lines plan={plan} result={result} />
      <div className={classes.pair}>
        <Groups result={result} />
        <Costs result={result} />
      </div>
    </div>
  );
}
