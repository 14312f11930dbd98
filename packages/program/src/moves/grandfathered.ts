import { evaluate } from "@fairway/rules";
import { partnerValues, type MeasuredPartner } from "../condition-values.ts";
import type { MovePolicy, Program } from "../model.ts";

/** For each grandfathering of a policy, whether it is for this partner by its figures of the day. */
export function grandfathered(
  program: Program,
  policy: MovePolicy,
  measured: Pick<MeasuredPartner, "asOf" | "metrics" | "partner">,
): boolean[] {
  if (policy.grandfather.every((g) => g.for === null)) return policy.grandfather.map(() => true);
  const values = {
    metric: Object.fromEntries(program.metrics.map((m) => [m.key, measured.metrics[m.key] ?? null])),
    partner: partnerValues(program, measured.partner),
    asOf: measured.asOf.toString(),
  };
  return policy.grandfather.map((g) => g.for === null || evaluate(g.for)(values) === true);
}
