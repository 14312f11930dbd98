import type { Id } from "@fairway/kernel";
import type { Reaction } from "../../platform/index.ts";
import { followingReactions, followQueue, programOf } from "../standings/index.ts";
import type { Segments } from "./service.ts";

/** Membership follows what was measured and what is held; the register follows the program. */
export const segmentsReactions = (segments: Segments): readonly Reaction[] => [
  ...followingReactions({
    name: "segments",
    some: segments.followSome,
    everybody: (ctx, programId, signal) => segments.followEverybody(ctx, programId, { signal }),
  }),
  ...["segment.created", "segment.changed"].map((on): Reaction => ({
    on,
    name: `segments.follow.${on}`,
    queue: followQueue("segments"),
    run: (ctx, event, { signal }) =>
      segments.followEverybody(ctx, programOf(event), { signal, only: event.subject.id as Id<"segment"> }),
  })),
];
