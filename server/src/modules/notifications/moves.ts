import { addSpan, type Id } from "@fairway/kernel";
import type { Ctx, JournalEvent, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { moveEvent, moveNotice } from "./events.ts";
import type { MoveContent, NewNotice, NotificationsParts } from "./types.ts";
import { tell } from "./write.ts";

/** Until when a move can be appealed against by the policy of its version; null where the policy does not say. */
async function appealUntil(tx: Tx, ctx: Ctx, event: JournalEvent): Promise<string | null> {
  const { versionId, track, decidedOn } = moveEvent(event);
  if (decidedOn === null) return null;
  const { program } = await programs.candidate(tx, ctx.vendorId, versionId as Id<"programVersion">);
  const within = program.tracks.find(({ key }) => key === track)?.moves?.appeal?.within;
  return within === undefined ? null : addSpan(Temporal.PlainDate.from(decidedOn), within).toString();
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
    for (const event of events) found.push(...moveNotice(kind, event, await appealUntil(tx, ctx, event)));
    return found;
  });
  await tell(parts, ctx, notices);
}
