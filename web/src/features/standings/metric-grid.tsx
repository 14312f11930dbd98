import type { MetricValue } from "@fairway/client";
import { Figure } from "../../ui/figure.tsx";
import classes from "./standing.module.css";

/** Metrics with their values and what they say; each opens into what makes it, helpers too, which are not listed. */
export function MetricGrid({
  metrics,
  onMetric,
}: {
  metrics: readonly MetricValue[];
  onMetric: (metric: string) => void;
}) {
  return (
    <ul className={classes.metrics}>
      {metrics
        .filter((m) => !m.helper)
        .map((m) => (
          <li key={m.key} className={classes.metric}>
            <span className={classes.metricLabel}>{m.label}</span>
            <span className={classes.metricValue}>
              <Figure value={m.value} label={m.label} onUnfold={() => onMetric(m.key)} />
            </span>
            <span className={classes.metricSays}>{m.says}</span>
          </li>
        ))}
    </ul>
  );
}
