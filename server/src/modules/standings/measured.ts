import { notFound, type Id } from "@fairway/kernel";
import { measure, metricEvidence } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { Subject } from "./subject.ts";
import type { HeldByTrack } from "./types.ts";

/** What a program makes of one partner. */
export type Measured = { metrics: Record<string, unknown>; standings: HeldByTrack; badges: string[] };

/** The facts of one source behind a metric. */
export type Evidence = { metric: string; fact_count: number; source: string; newest_at: string };

/** What rules may read of the partner itself. */
export type PartnerFacts = {
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
};

const whatOf = (ctx: Ctx, { asOf, knownBy }: Subject) => ({
  vendorId: ctx.vendorId,
  asOf: Temporal.PlainDate.from(asOf),
  knownBy: knownBy ?? undefined,
});

/**
 * Measures one partner now, as of any date, in one statement.
 * @throws AppError `not_found`
 */
export async function measureOne(tx: Tx, ctx: Ctx, subject: Subject, partnerId: Id<"partner">): Promise<Measured> {
  const options = { ...whatOf(ctx, subject), partners: { ids: [partnerId] } };
  const [row] = await runSql<Measured>(tx, measure(subject.at.program, options));
  if (!row) throw notFound("partner");
  return row;
}

export const evidenceOf = (tx: Tx, ctx: Ctx, subject: Subject, partnerId: Id<"partner">): Promise<Evidence[]> =>
  runSql<Evidence>(tx, metricEvidence(subject.at.program, { ...whatOf(ctx, subject), partnerId }));

/** @throws AppError `not_found` */
export async function partnerFacts(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<PartnerFacts> {
  const [row] = await runSql<PartnerFacts>(tx, {
    text: `select types, region, country, joined_on, status, attributes from app.partner where vendor_id = $1 and id = $2`,
    values: [ctx.vendorId, partnerId],
  });
  if (!row) throw notFound("partner");
  return row;
}
