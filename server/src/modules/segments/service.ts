import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import type { ConditionChange, NewCondition } from "../conditions/index.ts";
import { changeSegment, createSegment, retireSegment } from "./edit.ts";
import { exportMembers } from "./export.ts";
import { followEverybody, followSome } from "./follow.ts";
import { idealPartners } from "./ideal.ts";
import { overlapOf } from "./overlap.ts";
import {
  getSegment,
  listHistory,
  listMembers,
  listSegments,
  segmentsOfPartner,
  type HistoryPlace,
  type MemberPlace,
} from "./read.ts";

type SegmentId = Id<"segment">;

/** Segments: groups of partners by rule, and who was in them when. */
export function createSegments({ platform }: { platform: Platform }) {
  return {
    list: (ctx: Ctx, programId?: Id<"program">) => listSegments(platform, ctx, programId),
    get: (ctx: Ctx, id: SegmentId) => getSegment(platform, ctx, id),
    create: (ctx: Ctx, input: NewCondition) => createSegment(platform, ctx, input),
    update: (ctx: Ctx, id: SegmentId, change: ConditionChange) => changeSegment(platform, ctx, id, change),
    retire: (ctx: Ctx, id: SegmentId) => retireSegment(platform, ctx, id),
    members: (ctx: Ctx, id: SegmentId, page: { after?: MemberPlace | undefined; limit: number }) =>
      listMembers(platform, ctx, id, page),
    export: (ctx: Ctx, id: SegmentId, format: "csv" | "xlsx") => exportMembers(platform, ctx, id, format),
    history: (ctx: Ctx, id: SegmentId, page: { before?: HistoryPlace | undefined; limit: number }) =>
      listHistory(platform, ctx, id, page),
    overlap: (ctx: Ctx, programId?: Id<"program">) => overlapOf(platform, ctx, programId),
    ofPartner: (ctx: Ctx, partnerId: Id<"partner">, programId?: Id<"program">) =>
      segmentsOfPartner(platform, ctx, partnerId, programId),
    ideal: (ctx: Ctx, input: { programId?: Id<"program">; limit: number }) => idealPartners(platform, ctx, input),
    followSome: (ctx: Ctx, programId: Id<"program">, partnerIds: readonly string[]) =>
      followSome(platform, ctx, programId, partnerIds),
    followEverybody: (ctx: Ctx, programId: Id<"program">, how: { signal: AbortSignal; only?: SegmentId }) =>
      followEverybody(platform, ctx, programId, how),
  };
}

export type Segments = ReturnType<typeof createSegments>;
