import { businessDate } from "@fairway/kernel";
import type { Handlers } from "../platform/index.ts";
import { cast } from "./cast.ts";
import { performMoves } from "./perform-moves.ts";
import { performPartners } from "./perform-partners.ts";
import { performProgram } from "./perform-program.ts";
import { performToday } from "./perform-today.ts";
import { performVendor } from "./perform-vendor.ts";
import type { Performance } from "./performance.ts";
import { plan, type Step } from "./plan.ts";
import { usedHandlers, type Product } from "./product.ts";
import { createStage } from "./stage.ts";
import { advance, begin, finish, readState } from "./state.ts";

export type LoadOptions = Omit<Product, "handlers"> & {
  /** All that the product answers. */
  handlers: Partial<Handlers>;
  /** Told now and then how far it is. */
  report?: (line: string) => void;
  signal?: AbortSignal;
  /** Other stories than the usual one, for tests. */
  seed?: string;
  partners?: number;
};

const usualSeed = "fairway";
const usualPartners = 240;

/** Whether the demo of this installation was never begun, is being loaded, or is complete. */
export async function demoState(
  product: Pick<Product, "platform">,
  seed = usualSeed,
): Promise<"none" | "loading" | "complete"> {
  const state = await readState(product.platform, seed);
  if (!state) return "none";
  return state.finished ? "complete" : "loading";
}

function play(performed: Performance<Step["do"]>, step: Step): Promise<void> {
  switch (step.do) {
    case "open":
      return performed.open(step);
    case "publish":
      return performed.publish(step);
    case "join":
      return performed.join(step);
    case "record":
      return performed.record(step);
    case "reverse":
      return performed.reverse(step);
    case "end":
      return performed.end(step);
    case "evaluate":
      return performed.evaluate(step);
    case "keep":
      return performed.keep(step);
    case "invite":
      return performed.invite(step);
    case "revise":
      return performed.revise(step);
    case "add":
      return performed.add(step);
    case "follow":
      return performed.follow(step);
    case "approve":
      return performed.approve(step);
    case "seal":
      return performed.seal(step);
    case "react":
      return performed.react(step);
    case "today":
      return performed.today(step);
  }
}

/**
 * Lives through the demo's years, or goes on where a loading that was ended hard stopped. The last day is fixed at the
 * first attempt; every step may be played twice, so a crash costs at most the steps since the last mark.
 */
export async function loadDemo(options: LoadOptions): Promise<void> {
  const { platform, clock, report = () => {}, seed = usualSeed } = options;
  await begin(platform, seed, businessDate(clock.now(), cast.aldermere.timeZone));
  const state = await readState(platform, seed);
  if (!state || state.finished) return;
  const steps = plan({
    seed,
    today: Temporal.PlainDate.from(state.today),
    partners: options.partners ?? usualPartners,
  });
  const product: Product = { ...options, handlers: usedHandlers(options.handlers) };
  const stage = createStage(product);
  const performed = {
    ...performVendor(product, stage),
    ...performProgram(product, stage),
    ...performPartners(product, stage),
    ...performMoves(product, stage),
    ...performToday(product, stage),
  };
  for (const [done, step] of steps.entries()) {
    if (done < state.stepsDone) continue;
    options.signal?.throwIfAborted();
    if (step.do === "evaluate")
      report(`${cast[step.vendor].name}: ${step.asOf}, ${Math.round((100 * done) / steps.length)} %`);
    await play(performed, step);
    // What follows the seal is not sealed away again, and what people began today is begun once.
    const isMarked = done % 20 === 19 || step.do === "seal" || step.do === "today";
    if (isMarked) await advance(platform, seed, done + 1);
  }
  await finish(platform, seed, clock.now());
}
