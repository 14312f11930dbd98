import { businessDate, type Id } from "@fairway/kernel";
import { appealUntil } from "@fairway/program";
import type { Ctx, JournalEvent, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { moves } from "../standings/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { moveEvent, moveNotice } from "./events.ts";
import type { MoveContent, NewNotice, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

/** Until when a move can be appealed against by the policy of its version; null where the policy does not say. */
async function appealBy(tx: Tx, ctx: Ctx, event: JournalEvent): Promise<string | null> {
  const { versionId, track, decidedOn } = moveEvent(event);
  if (decidedOn === null) return null;
  const { program } = await programs.candidate(tx, ctx.vendorId, versionId as Id<"programVersion">);
  const policy = program.tracks.find(({ key }) => key === track)?.moves ?? null;
  const move = await moves.get(tx, ctx.vendorId, event.subject.id as Id<"move">);
  const told = Temporal.Instant.from(move?.announcedAt ?? event.at.toString());
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  return appealUntil(policy, [decidedOn, businessDate(told, timeZone).toString()]);
}

/** Tells partners about moves of theirs. */
export async function tellMoves(
  parts: NotificationsParts,
  ctx: Ctx,
  kind: MoveContent["kind"],
  events: readonly JournalEvent[],
): Promise<void> {
  const notices = await parts.platform.read(ctx, async (tx) => {
    const found: NewNotice[] = [];
    for (const event of events) found.push(...moveNotice(kind, event, await appealBy(tx, ctx, event)));
    return found;
  });
  await tell(parts, ctx, notices);
}
