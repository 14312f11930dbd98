import { notFound } from "@fairway/kernel";
import { metricLines, type Metric } from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { evidenceOf, measureOne, type Evidence, type Measured } from "./measured.ts";
import { subjectOf, type OfPartner, type Subject } from "./subject.ts";

/** Where a page of lines ended. */
export type LineKey = { occurredOn: string; id: string };
export type MetricFactsInput = { metric: string; limit: number; after: LineKey | null };

export type LineRow = {
  id: string;
  occurred_on: string;
  source: string;
  reference: string;
  data: string;
  contribution: string | null;
  counts_for: string | null;
  recorded_at: string;
};

export type MetricFacts = {
  subject: Subject;
  metric: Metric;
  measured: Measured;
  evidence: Evidence[];
  lines: LineRow[];
  total: number;
};

async function linesOf(tx: Tx, ctx: Ctx, subject: Subject, of: OfPartner, input: MetricFactsInput) {
  const found = metricLines(subject.at.program, input.metric, {
    vendorId: ctx.vendorId,
    partnerId: of.partnerId,
    asOf: Temporal.PlainDate.from(subject.asOf),
    knownBy: subject.knownBy ?? undefined,
    limit: input.limit,
    ...(input.after === null ? {} : { after: input.after }),
  });
  if (found.kind === "derived") return { lines: [], total: 0 };
  const [summary] = await runSql<{ count: number }>(tx, found.summary);
  return { lines: await runSql<LineRow>(tx, found.lines), total: summary?.count ?? 0 };
}

/**
 * The lines that make a metric of one partner, newest first; their contributions sum to it where it is a sum. A derived
 * metric has no lines but names the metrics that it is made from.
 * @throws AppError `not_found`
 */
export const metricFacts = (
  platform: Platform,
  ctx: Ctx,
  of: OfPartner,
  input: MetricFactsInput,
): Promise<MetricFacts> =>
  platform.read(ctx, async (tx) => {
    const subject = await subjectOf(tx, ctx, of);
    const measured = await measureOne(tx, ctx, subject, of.partnerId);
    const metric = subject.at.program.metrics.find((candidate) => candidate.key === input.metric);
    if (!metric) throw notFound("metric");
    const evidence = await evidenceOf(tx, ctx, subject, of.partnerId);
    return { subject, metric, measured, evidence, ...(await linesOf(tx, ctx, subject, of, input)) };
  });
