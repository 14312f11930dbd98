import type { Id } from "@fairway/kernel";
import type { JournalEvent, Reaction } from "../../platform/index.ts";
import type { Segments } from "./service.ts";

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

const following = (segments: Segments, on: string): Reaction => ({
  on,
  name: `segments.follow.${on}`,
  async runMany(ctx, events) {
    const byProgram = Map.groupBy(events, programOf);
    for (const [programId, own] of byProgram)
      if (programId !== "") await segments.followSome(ctx, programId, own.flatMap(partnersOf));
  },
});

/** Membership follows what was measured and what is held; the register follows the program. */
export const segmentsReactions = (segments: Segments): readonly Reaction[] => [
  following(segments, "standings.refreshed"),
  following(segments, "standing.changed"),
  following(segments, "move.effective"),
  {
    on: "evaluation.completed",
    name: "segments.followEverybody",
    queue: (event) => `segments.follow:${programOf(event)}`,
    run: async (ctx, event, { signal }) => {
      if (text(event, "purpose") === "live") await segments.followEverybody(ctx, programOf(event), { signal });
    },
  },
  ...["segment.created", "segment.changed"].map((on): Reaction => ({
    on,
    name: `segments.follow.${on}`,
    queue: (event) => `segments.follow:${programOf(event)}`,
    run: (ctx, event, { signal }) =>
      segments.followEverybody(ctx, programOf(event), { signal, only: event.subject.id as Id<"segment"> }),
  })),
];
