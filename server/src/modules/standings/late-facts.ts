import type { Id } from "@fairway/kernel";
import { factContributions, lateFacts } from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { isThen, lateCounts, type SubjectThen } from "./hindsight.ts";
import { partnerFacts } from "./measured.ts";
import { subjectOf, type OfPartner } from "./subject.ts";

/** Where a page of late facts ended. */
export type LateKey = { learnedAt: string; id: string };
export type LateFactsInput = { limit: number; after: LateKey | null };

export type LateRow = {
  id: Id<"fact">;
  kind: string;
  occurred_on: string;
  source: string;
  reference: string;
  data: string;
  recorded_at: string;
  reversed_at: string | null;
  reversal_reason: string | null;
  replaced_by: Id<"fact"> | null;
  learned_at: string;
};

/** What a fact adds to a metric; unknown where the figure is not a sum. */
export type Contribution = { id: string; metric: string; contribution: string | null };

export type LateFacts = {
  subject: SubjectThen;
  rows: LateRow[];
  contributions: Contribution[];
  late: number;
  reversed: number;
};

/** Facts that arrived late add to the figures of today; those taken back later had added to the figures of then. */
async function contributionsOf(
  tx: Tx,
  ctx: Ctx,
  { at, asOf, knownBy }: SubjectThen,
  partnerId: Id<"partner">,
  rows: readonly LateRow[],
): Promise<Contribution[]> {
  const of = { vendorId: ctx.vendorId, partnerId, asOf: Temporal.PlainDate.from(asOf) };
  const late = rows.filter((row) => row.reversed_at === null).map((row) => row.id);
  const reversed = rows.filter((row) => row.reversed_at !== null).map((row) => row.id);
  const added =
    late.length === 0 ? [] : await runSql<Contribution>(tx, factContributions(at.program, { ...of, facts: late }));
  const lost =
    reversed.length === 0
      ? []
      : await runSql<Contribution>(tx, factContributions(at.program, { ...of, knownBy, facts: reversed }));
  return [...added, ...lost];
}

/**
 * What became known about a past day only after it was over: facts that arrived late, and facts that were taken back
 * later; with what each changes.
 * @throws AppError `not_found`, `program.none`, `standing.future`
 */
export const lateFactsOf = (platform: Platform, ctx: Ctx, of: OfPartner, input: LateFactsInput): Promise<LateFacts> =>
  platform.read(ctx, async (tx) => {
    const subject = await subjectOf(tx, ctx, { ...of, known: "then" });
    if (!isThen(subject)) throw new Error("a day that is asked for as it was known then has an end");
    await partnerFacts(tx, ctx, of.partnerId);
    const options = {
      vendorId: ctx.vendorId,
      partnerId: of.partnerId,
      asOf: Temporal.PlainDate.from(subject.asOf),
      knownBy: subject.knownBy,
      limit: input.limit,
      ...(input.after === null ? {} : { after: input.after }),
    };
    const rows = await runSql<LateRow>(tx, lateFacts(subject.at.program, options).list);
    return {
      subject,
      rows,
      contributions: await contributionsOf(tx, ctx, subject, of.partnerId, rows),
      ...(await lateCounts(tx, ctx, subject, of.partnerId)),
    };
  });
