import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { mayReadStandingOf } from "./policy.ts";

/** Whose standing is asked for, by which program, as of when. */
export type OfPartner = {
  partnerId: Id<"partner">;
  programId?: Id<"program"> | undefined;
  asOf?: string | undefined;
};

export type Subject = { at: ProgramAt; asOf: string };

const future = (asOf: string, today: string): AppError =>
  new AppError("validation", "standing.future", `${asOf} has not come yet; today is ${today}.`, {
    remedy: "Choose today or a date before it.",
    problems: [{ path: "asOf", message: "must not be after today" }],
  });

/**
 * The program by the version that applied on the date; the date is today's where none is given.
 * @throws AppError `not_found`, `program.none`, `standing.future`
 */
export async function subjectOf(tx: Tx, ctx: Ctx, of: OfPartner): Promise<Subject> {
  if (!mayReadStandingOf(ctx.actor, of.partnerId)) throw notFound("partner");
  const today = await programs.today(tx, ctx);
  const asOf = of.asOf ?? today;
  if (asOf > today) throw future(asOf, today);
  return { asOf, at: await programs.on(tx, ctx.vendorId, asOf, of.programId) };
}
