import { AppError, notFound, type Id, type Problem } from "@fairway/kernel";
import {
  compareVersions,
  judge,
  keptRows,
  measure,
  measuredAnew,
  parseProgram,
  sameFigures,
  setThresholds,
  thresholdsOf,
  type Program,
  type Threshold,
  type ThresholdValue,
} from "@fairway/program";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { countPartners } from "../standings/index.ts";
import { appliedOn, draftOf, soundProgram, type Draft } from "./draft.ts";
import { mayPlan, mayReadPlans } from "./policy.ts";
import { sampleIds } from "./sample.ts";
import { noTally } from "./tally.ts";
import type { DateResult } from "./types.ts";

/** Beyond so many partners one of several is looked at, always the same ones. */
const lookedAtOnce = 20_000;
/** Measuring takes longer than looking at figures that are kept. */
const measuredAtOnce = 1_000;
const usualWithin = "0.1";

/** The numbers of a draft that can be turned, with those of the version that applies today. */
export type Thresholds = {
  draft: Draft;
  program: Program;
  items: readonly (Threshold & { today: string | null })[];
  mayApply: boolean;
};

/** @throws AppError `plan.broken` */
export async function readThresholds(platform: Platform, ctx: Ctx, draftId: Id<"programVersion">): Promise<Thresholds> {
  if (!mayReadPlans(ctx.actor)) throw notFound("draft");
  return platform.read(ctx, async (tx) => {
    const draft = await draftOf(tx, ctx.vendorId, draftId);
    const at = await appliedOn(tx, ctx.vendorId, draft.programId, await programs.today(tx, ctx));
    const today = new Map(at ? thresholdsOf(at.program, ctx.locale).map((t) => [t.id, t.value.value]) : []);
    const program = soundProgram(draft);
    const items = thresholdsOf(program, ctx.locale).map((threshold) => {
      const value = today.get(threshold.id);
      return { ...threshold, today: typeof value === "string" ? value : null };
    });
    return {
      draft,
      program,
      items,
      mayApply: mayPlan(ctx.actor) && (draft.status === "draft" || draft.status === "planned"),
    };
  });
}

export type WhatIf =
  | { ok: false; revision: number; problems: readonly Problem[] }
  | {
      ok: true;
      revision: number;
      asOf: string;
      program: Program;
      before: Program | null;
      result: DateResult;
      /** The text with the numbers in it. */
      source: string;
      /** How many partners there are; more than were looked at where a sample was taken. */
      of: number;
    };

type Asked = { vendorId: Id<"vendor">; asOf: Temporal.PlainDate; draft: Draft; program: Program; total: number };

const everyNth = (total: number, most: number): number => Math.max(1, Math.ceil(total / most));

/** Both sides over the same partners: from figures that are kept where they are the draft's too, else measured. */
async function sides(tx: Tx, asked: Asked, at: ProgramAt | null) {
  const { vendorId, asOf, draft, program, total } = asked;
  const isKept = at !== null && at.liveAsOf === asOf.toString();
  const kept = { vendorId, programId: draft.programId, asOf };
  if (isKept && sameFigures(program, at.program)) {
    const oneOf = everyNth(total, lookedAtOnce);
    const rows = keptRows({ ...kept, oneOf });
    const after = { program, rows: judge(program, rows, { vendorId, asOf }) };
    return { isSample: oneOf > 1, sides: { before: { program: at.program, rows }, after } };
  }
  const oneOf = everyNth(total, measuredAtOnce);
  const ids = await sampleIds(tx, vendorId, oneOf);
  const rowsOf = (of: Program) => measuredAnew(measure(of, { vendorId, asOf, partners: { ids } }));
  const rows = isKept ? keptRows({ ...kept, partnerIds: ids }) : at && rowsOf(at.program);
  const before = at && rows && { program: at.program, rows };
  return { isSample: oneOf > 1, sides: { before, after: { program, rows: rowsOf(program) } } };
}

const unsound = (problems: readonly Problem[]): AppError =>
  new AppError("validation", "what_if.values", problems[0]?.message ?? "These values do not fit the draft.", {
    remedy: problems[0]?.remedy ?? "Take the ids from the draft's thresholds.",
    problems: [...problems],
  });

/**
 * What a draft would come to with other numbers, today, without a plan. Numbers that make a tier impossible to reach
 * come back as problems of the document.
 * @throws AppError `what_if.values` for a threshold that the draft does not have
 */
export async function whatIf(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  values: readonly ThresholdValue[],
): Promise<WhatIf> {
  if (!mayReadPlans(ctx.actor)) throw notFound("draft");
  return platform.read(ctx, async (tx) => {
    const draft = await draftOf(tx, ctx.vendorId, draftId);
    const set = setThresholds(draft.source, soundProgram(draft), values);
    if (!set.ok) throw unsound(set.problems);
    const parsed = parseProgram(set.source, draft.format);
    if (!parsed.ok) return { ok: false, revision: draft.revision, problems: parsed.problems };
    const { program } = parsed;
    const today = await programs.today(tx, ctx);
    const at = await appliedOn(tx, ctx.vendorId, draft.programId, today);
    const asOf = Temporal.PlainDate.from(at?.liveAsOf ?? today);
    const total = await countPartners(tx, ctx.vendorId);
    const asked = { vendorId: ctx.vendorId, asOf, draft, program, total };
    const options = { vendorId: ctx.vendorId, asOf, within: usualWithin, lines: false };
    const { isSample, sides: compared } = await sides(tx, asked, at);
    const [row] = await runSql<DateResult>(tx, compareVersions(compared, options));
    if (!row) throw new Error("a comparison gives one row");
    const result = {
      ...noTally(),
      ...row,
      basis: "held" as const,
      version_id: at?.versionId ?? null,
      number: at?.number ?? null,
    };
    return {
      ok: true,
      revision: draft.revision,
      asOf: asOf.toString(),
      program,
      before: at?.program ?? null,
      result,
      source: set.source,
      of: isSample ? total : row.partners,
    };
  });
}
