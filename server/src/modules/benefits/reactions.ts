import type { Id } from "@fairway/kernel";
import type { Cron, JournalEvent, Reaction } from "../../platform/index.ts";
import type { Benefits } from "./service.ts";

const text = (event: JournalEvent, key: string): string | null => {
  const value = event.data[key];
  return typeof value === "string" ? value : null;
};

const programOf = (event: JournalEvent): Id<"program"> => (text(event, "programId") ?? "") as Id<"program">;

function partnersOf(event: JournalEvent): string[] {
  const { partnerIds } = event.data;
  if (Array.isArray(partnerIds)) return partnerIds.filter((id): id is string => typeof id === "string");
  return event.partnerId === null ? [] : [event.partnerId];
}

const following = (benefits: Benefits, on: string): Reaction => ({
  on,
  name: `benefits.follow.${on}`,
  async runMany(ctx, events) {
    const byProgram = Map.groupBy(events, programOf);
    for (const [programId, own] of byProgram)
      if (programId !== "") await benefits.followSome(ctx, programId, own.flatMap(partnersOf));
  },
});

/** What is earned follows what was measured and what is held. */
export const benefitsReactions = (benefits: Benefits): readonly Reaction[] => [
  following(benefits, "standings.refreshed"),
  following(benefits, "standing.changed"),
  following(benefits, "move.effective"),
  {
    on: "evaluation.completed",
    name: "benefits.followEverybody",
    queue: (event) => `benefits.follow:${programOf(event)}`,
    run: async (ctx, event, { signal }) => {
      if (text(event, "purpose") === "live") await benefits.followEverybody(ctx, programOf(event), signal);
    },
  },
];

/** Looks every quarter of an hour for what has run out. */
export const benefitsCron = (benefits: Benefits): readonly Cron[] => [
  { name: "benefits.expire", schedule: "*/15 * * * *", run: (ctx, { signal }) => benefits.expire(ctx, signal) },
];
