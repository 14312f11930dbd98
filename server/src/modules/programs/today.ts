import { businessDate } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";

/** The vendor's business date at the instant of the call. */
export async function vendorToday(tx: Tx, ctx: Pick<Ctx, "vendorId" | "now">): Promise<string> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  return businessDate(ctx.now, timeZone).toString();
}
