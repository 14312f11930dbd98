import type { Id } from "@fairway/kernel";
import type { Reaction } from "../../platform/index.ts";
import { isFinal } from "./run.ts";
import type { Plans } from "./service.ts";

/** After so many tries a plan is given up, so that a person sees it. */
const mostTries = 3;

/** What plans do when something happens in their own journal, or to a draft. */
export const plansReactions = (service: Plans): readonly Reaction[] => [
  {
    on: "plan.queued",
    name: "plans.run",
    queue: (event) => `plans.run:${event.vendorId}`,
    run: async (ctx, event, control) => {
      const id = event.subject.id as Id<"plan">;
      try {
        await service.run(ctx, id, control.signal);
      } catch (error) {
        if (control.signal.aborted) throw error;
        if (!isFinal(error) && control.attempt < mostTries) throw error;
        await service.fail(ctx, id, error);
      }
    },
  },
  {
    on: "plan.completed",
    name: "plans.prune",
    run: (ctx, event) => service.prune(ctx, event.subject.id as Id<"plan">),
  },
  {
    on: "program.discarded",
    name: "plans.pruneDraft",
    run: async (ctx, event) => {
      const { versionId } = event.data;
      if (typeof versionId === "string") await service.pruneDraft(ctx, versionId as Id<"programVersion">);
    },
  },
];
