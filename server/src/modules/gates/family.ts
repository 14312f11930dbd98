import { parseSpan, type Span } from "@fairway/kernel";
import { standardAnswer } from "@fairway/program";
import { conditionWorkflow, type Family, type Kept, type Known as KnownOf } from "../conditions/index.ts";

/** Gates among the named conditions. */
export const gateFamily: Family<"gate"> = {
  kind: "gate",
  table: "app.gate",
  own: ["roles", "answer_within"],
  mayNameSegments: true,
  declaredIn: ({ gates }) =>
    gates.map(({ roles, answerWithin, ...gate }) => ({ ...gate, own: { roles, answer_within: answerWithin } })),
  workflow: conditionWorkflow("gate"),
};

export type Known = KnownOf<"gate">;

/** For whom of a partner's people a gate is open (empty is all), and in which time a request is answered. */
export type Terms = { roles: readonly string[]; answerWithin: string };

/** What only gates have, as their rows have it. */
export const termsOf = ({ own }: Pick<Kept<"gate">, "own">): Terms => ({
  roles: own["roles"] as string[],
  answerWithin: own["answer_within"] as string,
});

const threeDays: Span = { count: 3, unit: "business day" };

/** In which time a request is answered; without a gate, in the usual one. */
export const answerSpan = (kept: Kept<"gate"> | undefined): Span =>
  parseSpan(kept ? termsOf(kept).answerWithin : standardAnswer) ?? threeDays;
