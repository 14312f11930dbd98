import { businessDate } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";

/** The vendor's business date at the instant of the call. */
export async function vendorToday(tx: Tx, ctx: Pick<Ctx, "vendorId" | "now">): Promise<string> {
  const statement = { text: "select time_zone from app.vendor where id = $1", values: [ctx.vendorId] };
  const [row] = await runSql<{ time_zone: string }>(tx, statement);
  return businessDate(ctx.now, row?.time_zone ?? "UTC").toString();
}
