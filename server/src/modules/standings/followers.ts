import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent, Reaction, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { textOf } from "./event-data.ts";

export type LiveProgram = ProgramAt & { liveAsOf: string };

/**
 * What is live, with the program locked, so that nobody deletes this date's figures until they are followed; null where
 * nothing was measured yet.
 */
export async function liveProgram(tx: Tx, ctx: Ctx, programId: Id<"program">): Promise<LiveProgram | null> {
  await programs.lock(tx, ctx.vendorId, programId);
  const head = (await programs.heads(tx, ctx.vendorId)).find(({ id }) => id === programId);
  const at = head && (await programs.activeFor(tx, ctx.vendorId, programId));
  return at?.liveAsOf ? { ...at, liveAsOf: at.liveAsOf } : null;
}

/** The program that an event is about; empty where it names none. */
export const programOf = (event: JournalEvent): Id<"program"> => (textOf(event, "programId") ?? "") as Id<"program">;

function partnersOf(event: JournalEvent): string[] {
  const { partnerIds } = event.data;
  if (Array.isArray(partnerIds)) return partnerIds.filter((id): id is string => typeof id === "string");
  return event.partnerId === null ? [] : [event.partnerId];
}

/** A domain whose rows follow what was measured of partners and what they hold. */
export type Follower = {
  name: string;
  some: (ctx: Ctx, programId: Id<"program">, partnerIds: readonly string[]) => Promise<void>;
  everybody: (ctx: Ctx, programId: Id<"program">, signal: AbortSignal) => Promise<void>;
};

/** Walks through everybody of a program are made one after the other. */
export const followQueue =
  (name: string) =>
  (event: JournalEvent): string =>
    `${name}.follow:${programOf(event)}`;

/** After which events a domain follows some partners, or everybody. */
export const followingReactions = ({ name, some, everybody }: Follower): readonly Reaction[] => [
  ...["standings.refreshed", "standing.changed", "move.effective"].map((on): Reaction => ({
    on,
    name: `${name}.follow.${on}`,
    async runMany(ctx, events) {
      for (const [programId, own] of Map.groupBy(events, programOf))
        if (programId !== "") await some(ctx, programId, own.flatMap(partnersOf));
    },
  })),
  {
    on: "evaluation.completed",
    name: `${name}.followEverybody`,
    queue: followQueue(name),
    run: async (ctx, event, { signal }) => {
      if (textOf(event, "purpose") === "live") await everybody(ctx, programOf(event), signal);
    },
  },
];
