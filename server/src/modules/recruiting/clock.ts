import { addSpan, businessDate, isBusinessDay } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { freeDays, vendorSettings } from "../vendors/index.ts";
import type { Application } from "./types.ts";

/** The last instant of the business day that is so many business days after today, by the vendor's calendar. */
export async function dueIn(tx: Tx, ctx: Ctx, days: number): Promise<string> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const today = businessDate(ctx.now, timeZone);
  const free = await freeDays(tx, ctx.vendorId);
  const last = addSpan(today, { count: days, unit: "business day" }, free);
  const day = isBusinessDay(last, free) ? last : addSpan(last, { count: 1, unit: "business day" }, free);
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 }).toString();
}

/** Business days that are left of the time to decide; 0 where it is over. */
export async function daysLeftOf(tx: Tx, ctx: Ctx, { dueAt }: Pick<Application, "dueAt">): Promise<number> {
  if (dueAt === null) return 0;
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const due = businessDate(Temporal.Instant.from(dueAt), timeZone);
  const free = await freeDays(tx, ctx.vendorId);
  let left = 0;
  for (let day = businessDate(ctx.now, timeZone); Temporal.PlainDate.compare(day, due) < 0;) {
    day = day.add({ days: 1 });
    if (isBusinessDay(day, free)) left += 1;
  }
  return left;
}

/** Whether the time to decide has passed. */
export const isLate = ({ dueAt }: Pick<Application, "dueAt">, now: Temporal.Instant): boolean =>
  dueAt !== null && Temporal.Instant.compare(Temporal.Instant.from(dueAt), now) < 0;
