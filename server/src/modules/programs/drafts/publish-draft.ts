import { AppError, forbidden, notFound, type Id, type Problem } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../../platform/index.ts";
import { checkDates } from "../dates.ts";
import { mayPublish } from "../policy.ts";
import { announce, openProgram } from "../publication.ts";
import { vendorToday } from "../today.ts";
import { changeVersion, versionSource } from "../version-repo.ts";
import { versionWorkflow } from "../workflow.ts";
import { draftChanged, holdDraft, type Held } from "./edit-draft.ts";
import { inspect } from "./inspect.ts";
import { findDraft } from "./read-drafts.ts";

const unsound = (problems: Problem[]): AppError =>
  new AppError(
    "validation",
    "draft.unsound",
    `The draft has ${problems.length} problem${problems.length === 1 ? "" : "s"}: only a sound one can be planned or published.`,
    { remedy: "Correct the places that are listed; the draft stays as it is.", problems },
  );

async function soundProgram(tx: Tx, ctx: Ctx, { draft, head, versions }: Held): Promise<Program> {
  const document = await versionSource(tx, ctx.vendorId, draft.id);
  if (!document) throw notFound("draft");
  const { program, problems } = await inspect(tx, ctx.vendorId, head, versions, document);
  if (!program) throw unsound(problems);
  return program;
}

export type PlannedTerms = {
  revision: number;
  effectiveOn: string;
  noticeDays: number;
  reason?: string | null | undefined;
};

/**
 * Marks a sound draft as planned for a date.
 * @throws AppError `draft.unsound` with place and remedy, `version.effective_past`, `version.notice_short`
 */
export async function planDraft(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  input: PlannedTerms,
): Promise<void> {
  if (!mayPublish(ctx.actor)) throw forbidden("plan versions");
  const call = { operation: "markDraftPlanned", input: { draftId, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const held = await holdDraft(tx, ctx, draftId, input.revision);
    const { name } = await soundProgram(tx, ctx, held);
    checkDates(await vendorToday(tx, ctx), input.effectiveOn, input.noticeDays);
    const reason = input.reason === undefined ? held.draft.reason : input.reason;
    const planned = await changeVersion(tx, ctx.vendorId, held.draft, {
      status: versionWorkflow.to("plan", held.draft.status),
      effective_on: input.effectiveOn,
      notice_days: input.noticeDays,
      reason,
    });
    if (!planned) throw draftChanged(held.draft);
    const { effectiveOn, noticeDays } = input;
    const data = { name, versionId: draftId, effectiveOn, noticeDays, reason };
    emit({ type: "program.planned", subject: { kind: "program", id: held.head.id }, data });
    return {};
  });
}

export type PublishTerms = {
  revision: number;
  effectiveOn?: string | undefined;
  noticeDays?: number | undefined;
  reason?: string | null | undefined;
};

/**
 * Publishes a sound draft, in effect from its date.
 * @throws AppError `draft.changed`, `draft.unsound`, and `program.published_since` when a version was published
 * meanwhile that takes effect before it
 */
export async function publishDraft(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  terms: PublishTerms,
): Promise<{ programId: Id<"program"> }> {
  if (!mayPublish(ctx.actor)) throw forbidden("publish programs");
  const call = { operation: "publishDraft", input: { draftId, ...terms } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const { head } = await findDraft(tx, ctx.vendorId, draftId);
    const opened = await openProgram(tx, emit, ctx, head.id);
    const held = await holdDraft(tx, ctx, draftId, terms.revision);
    const { draft, base } = held;
    const program = await soundProgram(tx, ctx, held);
    // What was not planned is planned and published in one step.
    versionWorkflow.to("plan", draft.status);
    const publication = {
      versionId: draft.id,
      program,
      base: base?.number ?? 0,
      effectiveOn: terms.effectiveOn ?? draft.effectiveOn ?? opened.today,
      noticeDays: terms.noticeDays ?? draft.noticeDays ?? 0,
      reason: terms.reason === undefined ? draft.reason : terms.reason,
    };
    await announce(tx, emit, ctx, opened, publication, (row) => changeVersion(tx, ctx.vendorId, draft, row));
    return { programId: head.id };
  });
}
