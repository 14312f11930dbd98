import type { Clock, Id } from "@fairway/kernel";
import type { Ctx, Handlers, Platform } from "../platform/index.ts";

/** What the demo needs of the product. */
export type Product = {
  platform: Pick<Platform, "local">;
  /** Every operation, as the API has it. */
  handlers: Handlers;
  /** Makes an account with a given password, or finds it. */
  ensureAccount(person: { name: string; email: string; password: string }): Promise<Id<"person">>;
  /** Measures everybody to the end, at the context's instant. */
  evaluate(
    ctx: Ctx,
    request: { programId: Id<"program">; asOf: string; purpose: "live" | "history" },
  ): Promise<unknown>;
  clock: Clock;
};
