import { type Id, notFound } from "@fairway/kernel";
import { type Ctx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { findResource } from "./resource-repo.ts";
import type { LibraryParts, ResourceId } from "./types.ts";
import { usageByDay, usageByUser } from "./usage-repo.ts";

const usualDays = 90;

/** Who has used a resource between two days, of the last 90 where none are given. @throws AppError not_found */
export async function usageOf(
  { platform, people }: LibraryParts,
  ctx: Ctx,
  id: ResourceId,
  { from, to }: { from?: string | undefined; to?: string | undefined },
) {
  const found = await platform.read(ctx, async (tx) => {
    if (!(await findResource(tx, ctx.vendorId, id))) throw notFound("resource");
    const last = to ?? (await programs.today(tx, ctx));
    const first = from ?? Temporal.PlainDate.from(last).subtract({ days: usualDays }).toString();
    const span = { resourceId: id, from: first, to: last };
    const [days, users] = [await usageByDay(tx, ctx.vendorId, span), await usageByUser(tx, ctx.vendorId, span)];
    return { from: first, to: last, days, users };
  });
  const ids = found.users.flatMap(({ personId }): Id<"person">[] => (personId === null ? [] : [personId]));
  return { ...found, names: await people.names([...new Set(ids)]) };
}

export type Usage = Awaited<ReturnType<typeof usageOf>>;
