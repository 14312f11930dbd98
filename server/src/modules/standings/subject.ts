import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { programAtFor, programs, type ProgramAt } from "../programs/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { mayReadStandingOf } from "./policy.ts";

/** Whose standing is asked for, by which program, as of when. */
export type OfPartner = {
  partnerId: Id<"partner">;
  programId?: Id<"program"> | undefined;
  asOf?: string | undefined;
  /** Whether only what was known by the end of that day counts. */
  known?: "now" | "then" | undefined;
};

/** `knownBy` is null where everything that is known now counts. */
export type Subject = { at: ProgramAt; asOf: string; knownBy: Temporal.Instant | null };

const future = (asOf: string, today: string): AppError =>
  new AppError("validation", "standing.future", `${asOf} has not come yet; today is ${today}.`, {
    remedy: "Choose today or a date before it.",
    problems: [{ path: "asOf", message: "must not be after today" }],
  });

/** The last instant of a business day in the vendor's time zone, as fine as the database keeps instants; at most now. */
export async function endOfDay(tx: Tx, ctx: Ctx, day: string): Promise<Temporal.Instant> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  const end = next.subtract({ microseconds: 1 });
  return Temporal.Instant.compare(end, ctx.now) > 0 ? ctx.now : end;
}

/**
 * The program by the version that applied on the date; the date is today's where none is given.
 * @throws AppError `not_found`, `program.none`, `standing.future`
 */
export async function subjectOf(tx: Tx, ctx: Ctx, of: OfPartner): Promise<Subject> {
  if (!mayReadStandingOf(ctx.actor, of.partnerId)) throw notFound("partner");
  const today = await programs.today(tx, ctx);
  const asOf = of.asOf ?? today;
  if (asOf > today) throw future(asOf, today);
  const knownBy = of.known === "then" ? await endOfDay(tx, ctx, asOf) : null;
  const at = await programs.on(tx, ctx.vendorId, asOf, of.programId);
  return { asOf, knownBy, at: programAtFor(ctx.actor, at) };
}
