import type { Step } from "./plan.ts";

export type StepOf<D extends Step["do"]> = Extract<Step, { do: D }>;
/** How some kinds of steps are played. Each may be played again without effect. */
export type Performance<D extends Step["do"]> = { [K in D]: (step: StepOf<K>) => Promise<void> };
