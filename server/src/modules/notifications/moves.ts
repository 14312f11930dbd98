import { businessDate, type Id } from "@fairway/kernel";
import { appealUntil } from "@fairway/program";
import type { Ctx, JournalEvent, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { moves } from "../standings/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { moveEvent, moveNotice } from "./events.ts";
import { withdrawFrom } from "./run.ts";
import type { MoveContent, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

/** Until when each of these moves can be appealed against by the policy of its version; null where that does not say. */
async function appealDays(tx: Tx, ctx: Ctx, events: readonly JournalEvent[]): Promise<Map<string, string | null>> {
  const said = events.map((event) => ({ event, ...moveEvent(event) }));
  const versionIds = said.map(({ versionId }) => versionId as Id<"programVersion">);
  const versions = await programs.versionsOf(tx, ctx.vendorId, versionIds);
  const moveIds = events.map(({ subject }) => subject.id as Id<"move">);
  const announced = new Map((await moves.list(tx, ctx.vendorId, moveIds)).map((move) => [move.id, move.announcedAt]));
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  return new Map(
    said.map(({ event, versionId, track: key, decidedOn }) => {
      const at = versions.get(versionId as Id<"programVersion">);
      const policy = at?.program.tracks.find((track) => track.key === key)?.moves ?? null;
      const told = Temporal.Instant.from(announced.get(event.subject.id as Id<"move">) ?? event.at.toString());
      const from = decidedOn && [decidedOn, businessDate(told, timeZone).toString()];
      return [event.id, from && appealUntil(policy, from)];
    }),
  );
}

/** What was said of moves that are called off is taken back; the notice that follows, or that of an appeal, says why. */
async function takeBackScheduled(parts: NotificationsParts, ctx: Ctx, events: readonly JournalEvent[]): Promise<void> {
  const call = { operation: "notifications.takeBackMoves", input: { moves: events.map(({ subject }) => subject.id) } };
  await parts.platform.command(ctx, call, async ({ tx }) => {
    for (const { subject, partnerId } of events)
      if (partnerId !== null) await withdrawFrom(tx, ctx, `moveScheduled ${subject.id}`, [partnerId]);
  });
}

/** Tells partners about moves of theirs. */
export async function tellMoves(
  parts: NotificationsParts,
  ctx: Ctx,
  kind: MoveContent["kind"],
  events: readonly JournalEvent[],
): Promise<void> {
  const notices = await parts.platform.read(ctx, async (tx) => {
    const until = await appealDays(tx, ctx, events);
    const today = await programs.today(tx, ctx);
    return events.flatMap((event) => moveNotice(kind, event, { appealUntil: until.get(event.id) ?? null, today }));
  });
  if (kind === "moveCancelled") await takeBackScheduled(parts, ctx, events);
  await tell(parts, ctx, notices);
}
