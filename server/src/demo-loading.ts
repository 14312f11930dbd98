import { parseId, systemClock } from "@fairway/kernel";
import { demoState, loadDemo } from "./demo/index.ts";
import type { Installation } from "./installation.ts";

/**
 * Loads the demo into an installation that has no vendor yet, or goes on where a loading was interrupted.
 * Returns whether the demo is there. `partners`: how many, where not as many as usual.
 */
export async function loadDemoInto(app: Installation["app"], signal: AbortSignal, partners?: number): Promise<boolean> {
  const { platform, identity, domains } = app;
  const state = await demoState({ platform });
  if (state === "complete") return true;
  if (state === "none" && (await platform.vendorIds()).length > 0) return false;
  const startedAt = performance.now();
  console.log("Loading the demo: three years of a channel (once, about a minute)…");
  await loadDemo({
    platform,
    handlers: app.handlers,
    ensureAccount: (person) => identity.accounts.ensure(person),
    evaluate: (ctx, request) => domains.standings.evaluateNow(ctx, request),
    follow: async (ctx, programId, withBenefits) => {
      await domains.segments.followEverybody(ctx, programId, { signal });
      if (withBenefits) await domains.benefits.followEverybody(ctx, programId, signal);
    },
    ask: (ctx, id) => domains.agreements.follow(ctx, parseId("agreement", id), signal),
    look: (ctx) => domains.care.compute(ctx),
    watch: (ctx) => domains.onboarding.clock(ctx, signal),
    seal: () => app.jobs.settle(),
    react: () => app.jobs.drain(),
    clock: systemClock,
    report: (line) => console.log(`  ${line}`),
    signal,
    ...(partners === undefined ? {} : { partners }),
  });
  await app.jobs.settle();
  console.log(`The demo is loaded (${Math.round((performance.now() - startedAt) / 1000)} s).`);
  return true;
}
