import type { Explanation } from "@fairway/contract";
import type { Locale } from "../../platform/index.ts";
import { bounds, weights } from "./compute-sql.ts";
import { partSays, riskSays } from "./says.ts";
import type { Health } from "./types.ts";

const whole = (value: number) => ({ type: "integer" as const, value: String(value) });

const blank = {
  gap: null,
  operator: null,
  from: [],
  combine: null,
  parts: [],
} satisfies Partial<Explanation>;

/** A sentence that stands for itself. */
export const fact = (rule: string, says: string, met: boolean | null = false): Explanation => ({
  ...blank,
  rule,
  says,
  met,
  actual: null,
  needed: null,
});

const partsOf = ["engagement", "trend", "requirements", "onboarding"] as const;

/** Why the score is what it is: each part with its points of 100, and what is known of it. */
export function explainHealth({ score, risk, inputs, asOf }: Health, locale: Locale): Explanation {
  const parts = partsOf.map((part): Explanation => {
    const points = inputs[part];
    return {
      ...blank,
      rule: `health.${part} (${weights[part]} %)`,
      says: partSays[part](inputs, asOf, locale),
      met: points === null ? null : points >= bounds.medium,
      actual: points === null ? null : whole(points),
      needed: whole(bounds.medium),
      operator: ">=",
    };
  });
  return {
    ...blank,
    rule: "health",
    says: riskSays(risk, score, locale),
    met: score === null ? null : score >= bounds.medium,
    actual: score === null ? null : whole(score),
    needed: whole(bounds.medium),
    operator: ">=",
    combine: "all",
    parts,
  };
}
