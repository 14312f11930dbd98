import { forbidden, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import {
  changeCondition,
  createCondition,
  retireCondition,
  type ConditionChange,
  type NewCondition,
} from "../conditions/index.ts";
import { programs } from "../programs/index.ts";
import { segmentFamily } from "./family.ts";
import { closeAll, countMembers } from "./membership.ts";
import { mayMake } from "./policy.ts";

/** @throws AppError `forbidden`, `segment.rule`, `segment.key_taken`, `program.none` */
export function createSegment(platform: Platform, ctx: Ctx, input: NewCondition): Promise<Id<"segment">> {
  if (!mayMake(ctx.actor)) throw forbidden("make segments");
  return platform.command(ctx, { operation: "segments.create", input }, ({ tx, emit }) =>
    createCondition({ tx, emit, ctx }, segmentFamily, input),
  );
}

/** @throws AppError `forbidden`, `not_found`, `segment.changed`, `segment.document`, `segment.rule` */
export async function changeSegment(
  platform: Platform,
  ctx: Ctx,
  id: Id<"segment">,
  change: ConditionChange,
): Promise<void> {
  if (!mayMake(ctx.actor)) throw forbidden("change segments");
  const call = { operation: "segments.update", input: { id, ...change } };
  await platform.command(ctx, call, ({ tx, emit }) => changeCondition({ tx, emit, ctx }, segmentFamily, id, change));
}

/** Everybody leaves it; its history stays. @throws AppError `forbidden`, `not_found`, `segment.document` */
export async function retireSegment(platform: Platform, ctx: Ctx, id: Id<"segment">): Promise<void> {
  if (!mayMake(ctx.actor)) throw forbidden("end segments");
  await platform.command(ctx, { operation: "segments.retire", input: { id } }, async ({ tx, emit }) => {
    const at = await retireCondition({ tx, emit, ctx }, segmentFamily, id);
    if (!at) return;
    const on = at.liveAsOf ?? (await programs.today(tx, ctx));
    await closeAll(tx, ctx.vendorId, id, on);
    await countMembers(tx, ctx.vendorId, [id], on);
  });
}
