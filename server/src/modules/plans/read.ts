import { AppError, notFound, type Id } from "@fairway/kernel";
import { explainBenefitChange, explainChange, heldBenefitText, type Program, type Reasons } from "@fairway/program";
import { z } from "zod";
import type { Ctx, Locale, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { appliedOn, draftOf, soundProgram } from "./draft.ts";
import { countLines, readLines, type LineFilter, type LineKey, type LineOfPartner } from "./line-repo.ts";
import { mayReadPlans } from "./policy.ts";
import { getPlan, listPlans, planSource } from "./repo.ts";
import type { Plan, RuledSubject } from "./types.ts";

/** A plan with what is needed to show it: the document that was planned, and the one it was compared with. */
export type PlanRead = {
  plan: Plan;
  name: string;
  /** Whether the draft was saved after it was planned. */
  stale: boolean;
  program: Program;
  /** The version of each date, for the names of tiers that the draft does not have. */
  before: Readonly<Record<string, Program>>;
};

async function whole(tx: Tx, ctx: Ctx, plan: Plan): Promise<PlanRead> {
  const draft = await draftOf(tx, ctx.vendorId, plan.draftId);
  const head = await programs.head(tx, ctx.vendorId, plan.programId);
  const before: Record<string, Program> = {};
  for (const asOf of plan.dates) {
    const at = await appliedOn(tx, ctx.vendorId, plan.programId, asOf);
    if (at) before[asOf] = at.program;
  }
  const program = soundProgram(await planSource(tx, ctx.vendorId, plan.id));
  return { plan, name: head.name, stale: draft.revision !== plan.revision, program, before };
}

/** @throws AppError `not_found` */
export async function planOf(tx: Tx, ctx: Ctx, id: Id<"plan">): Promise<PlanRead> {
  const plan = mayReadPlans(ctx.actor) ? await getPlan(tx, ctx.vendorId, id) : null;
  if (!plan) throw notFound("plan");
  return whole(tx, ctx, plan);
}

export const readPlan = (platform: Platform, ctx: Ctx, id: Id<"plan">): Promise<PlanRead> =>
  platform.read(ctx, (tx) => planOf(tx, ctx, id));

/** Plans of a draft, newest first. */
export async function pageOfPlans(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  page: { limit: number; before: string | null },
): Promise<PlanRead[]> {
  if (!mayReadPlans(ctx.actor)) throw notFound("draft");
  return platform.read(ctx, async (tx) => {
    const draft = await draftOf(tx, ctx.vendorId, draftId);
    const found: PlanRead[] = [];
    for (const plan of await listPlans(tx, { vendorId: ctx.vendorId, draftId: draft.draftId }, page))
      found.push(await whole(tx, ctx, plan));
    return found;
  });
}

const otherDate = (asOf: string): AppError =>
  new AppError("not_found", "plan.other_date", `This plan says nothing about ${asOf}.`, {
    remedy: "Choose one of the plan's dates.",
  });

export type LineExplained = LineOfPartner & Reasons;

type Versions = { program: Program; before: Program | null };

const benefitFigures = z.object({
  metrics: z.record(z.string(), z.unknown()),
  held: z.record(z.string(), z.object({ tier: z.string().nullable(), rank: z.number() })),
  badges: z.array(z.string()),
});

/** A line of a benefit says in words what it is worth. */
function benefitExplained({ program: after, before }: Versions, line: LineOfPartner, locale: Locale): LineExplained {
  const { track: benefit, direction } = line;
  const asOf = Temporal.PlainDate.from(line.as_of);
  const partner = { ...line, joinedOn: line.joined_on };
  const measured = { asOf, partner, ...benefitFigures.parse(line.figures) };
  const says = (program: Program | null, rank: number | null, worth: string | null) =>
    heldBenefitText(program, benefit, rank === null ? null : { worth }, locale);
  return {
    ...line,
    from_tier: says(before, line.from_rank, line.from_tier),
    to_tier: says(after, line.to_rank, line.to_tier),
    reasons: explainBenefitChange({ before, after }, { benefit, direction, measured }, locale),
    next: null,
  };
}

/** A line with its reasons in the reader's language. */
const explained = (of: Versions, line: LineOfPartner, locale: Locale): LineExplained =>
  line.subject === "benefit"
    ? benefitExplained(of, line, locale)
    : { ...line, ...ruledExplained(of.program, { ...line, subject: line.subject }, locale) };

const ruledExplained = (program: Program, line: LineOfPartner & { subject: RuledSubject }, locale: Locale): Reasons =>
  explainChange(
    program,
    {
      subject: line.subject,
      track: line.track,
      direction: line.direction,
      fromTier: line.from_tier,
      toTier: line.to_tier,
      asked: line.asked,
      asOf: Temporal.PlainDate.from(line.as_of),
      metrics: line.figures,
      partner: { ...line, joinedOn: line.joined_on },
    },
    locale,
  );

export type LinesRead = PlanRead & { asOf: string; rows: LineExplained[]; total: number | null };

/** Lines of one date of a plan, by name; of the newest date where none is named. */
export async function pageOfLines(
  platform: Platform,
  ctx: Ctx,
  id: Id<"plan">,
  input: LineFilter & { asOf?: string | undefined; limit: number; after: LineKey | null },
): Promise<LinesRead> {
  return platform.read(ctx, async (tx) => {
    const read = await planOf(tx, ctx, id);
    const asOf = input.asOf ?? read.plan.dates.at(-1) ?? "";
    if (!read.plan.dates.includes(asOf)) throw otherDate(asOf);
    const versions = { program: read.program, before: read.before[asOf] ?? null };
    const of = { vendorId: ctx.vendorId, planId: id, asOf };
    const rows = await readLines(tx, of, input, { limit: input.limit, after: input.after });
    const total = input.after === null ? await countLines(tx, of, input) : null;
    return { ...read, asOf, total, rows: rows.map((row) => explained(versions, row, ctx.locale)) };
  });
}
