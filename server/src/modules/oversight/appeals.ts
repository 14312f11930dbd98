import { addSpan, AppError, type FreeDays, newId, notFound, type Id } from "@fairway/kernel";
import { violates, type Ctx, type Tx, type PersonActor } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { freeDays, vendorSettings } from "../vendors/index.ts";
import {
  appealBy,
  contestableMoves,
  isContestable,
  lockedMove,
  moveData,
  moveRecords,
  type MoveRecord,
} from "./move-records.ts";
import { requirePartner } from "./partner-names.ts";
import { keptTo, mayAppeal, mayReadOf, mayReadQueues, mayWithdraw, requirePerson } from "./policy.ts";
import { appealsAgainst, insertAppeal, listAppeals, readAppeal, writeAppeal } from "./repo-appeals.ts";
import { approvalsOf } from "./repo-approvals.ts";
import type { PageKey } from "./repo-exceptions.ts";
import type { Appeal, AppealStatus, Approval, OversightParts } from "./types.ts";
import { appealWorkflow } from "./workflow.ts";

export type AppealInput = { moveId: Id<"move">; text: string };

const refused = (code: string, message: string, remedy: string): AppError =>
  new AppError("conflict", code, message, { remedy });

/** The policy of the version by which the move was decided says until when it can be appealed, and decided. */
function requireOpen(move: MoveRecord, timeZone: string, today: string, free: FreeDays): Temporal.PlainDate {
  const by = appealBy(move, timeZone);
  if (by === null || !move.policy?.appeal)
    throw refused("appeal.not_offered", "The program offers no appeal in this track.", "Talk to your account manager.");
  if (!isContestable(move))
    throw refused(
      "appeal.nothing_to_appeal",
      "One appeals against a demotion that was announced or has taken effect, or a promotion that was declined.",
      "Choose such a move.",
    );
  if (today > by)
    throw refused(
      "appeal.too_late",
      `Appeals against this decision were possible until ${by}; today is ${today}.`,
      "Talk to your account manager about an exception.",
    );
  return addSpan(Temporal.PlainDate.from(today), move.policy.appeal.decideWithin, free);
}

const appealed = (): AppError =>
  refused("appeal.exists", "There is an appeal against this move already.", "Follow the one that was filed.");

export const caseOf = ({ id, partnerId }: Pick<Appeal, "id" | "partnerId">) => ({
  subject: { kind: "appeal" as const, id },
  partnerId,
});

async function describe(
  tx: Tx,
  ctx: Ctx,
  { actor, partnerId, input }: { actor: PersonActor; partnerId: Id<"partner">; input: AppealInput },
): Promise<{ made: Appeal; move: MoveRecord }> {
  await requirePartner(tx, ctx.vendorId, partnerId);
  const move = await lockedMove(tx, ctx, input.moveId);
  if (move.partnerId !== partnerId) throw notFound("move");
  if ((await appealsAgainst(tx, ctx.vendorId, [move.id])).length > 0) throw appealed();
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const decideBy = requireOpen(move, timeZone, await programs.today(tx, ctx), await freeDays(tx, ctx.vendorId));
  const made: Appeal = {
    id: newId("appeal", ctx.now.epochMilliseconds),
    partnerId,
    programId: move.programId,
    track: move.track,
    moveId: move.id,
    text: input.text,
    status: appealWorkflow.initial,
    filedBy: actor.personId,
    filedByName: actor.name,
    filedBySide: actor.side,
    filedAt: ctx.now.toString(),
    decideByOn: decideBy.toString(),
    overdueAt: null,
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    reason: null,
    untilOn: null,
    exceptionId: null,
  };
  return { made, move };
}

/**
 * Files an appeal against a move, within the time that the policy gives.
 * @throws AppError `forbidden`, `not_found`, `appeal.not_offered`, `appeal.nothing_to_appeal`, `appeal.too_late`, `appeal.exists`
 */
export async function fileAppeal(
  { platform }: OversightParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  input: AppealInput,
): Promise<Id<"appeal">> {
  if (!mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  const actor = requirePerson(ctx.actor, mayAppeal(ctx.actor, partnerId), "appeal for this partner");
  const call = { operation: "fileAppeal", input: { partnerId, ...input } };
  const work = platform.command(ctx, call, async ({ tx, emit }) => {
    const { made, move } = await describe(tx, ctx, { actor, partnerId, input });
    await insertAppeal(tx, ctx.vendorId, made);
    const data = { ...moveData(move), text: made.text, decideByOn: made.decideByOn };
    emit({ type: "appeal.filed", ...caseOf(made), data });
    return made.id;
  });
  return work.catch((error: unknown) => {
    throw violates(error, "appeal_one_a_move") ? appealed() : error;
  });
}

/** Takes an appeal back. @throws AppError `forbidden`, `not_found`, `appeal.withdraw_not_possible` */
export async function withdrawAppeal(
  { platform }: OversightParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  id: Id<"appeal">,
): Promise<void> {
  if (!mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  await platform.command(ctx, { operation: "withdrawAppeal", input: { partnerId, id } }, async ({ tx, emit }) => {
    const found = await lockedAppeal(tx, ctx, id);
    if (found.partnerId !== partnerId) throw notFound("appeal");
    const actor = requirePerson(ctx.actor, mayWithdraw(ctx.actor, found), "withdraw this appeal");
    const move = (await moveRecords(tx, ctx, [found.moveId])).get(found.moveId);
    const step = { ctx, emit, from: found.status, of: caseOf(found), data: move ? moveData(move) : {} };
    const status = appealWorkflow.step({ ...step, action: "withdraw", event: "withdrawn" });
    const by = { decidedBy: actor.personId, decidedByName: actor.name, decidedAt: ctx.now.toString() };
    await writeAppeal(tx, ctx.vendorId, { ...found, status, ...by }, found.status);
    return null;
  });
}

/** The appeal, with its program locked, so that two people who decide at once take turns. */
export async function lockedAppeal(tx: Tx, ctx: Ctx, id: Id<"appeal">): Promise<Appeal> {
  const before = await readAppeal(tx, ctx.vendorId, id);
  if (!before) throw notFound("appeal");
  await programs.lock(tx, ctx.vendorId, before.programId);
  return (await readAppeal(tx, ctx.vendorId, id)) ?? before;
}

export type AppealFound = { appeal: Appeal; move: MoveRecord; approvals: Approval[] };
export type Appealable = { move: MoveRecord; appealByOn: string };
export type AppealList = { found: AppealFound[]; appealable: Appealable[]; today: string; free: FreeDays };

async function withMoves(tx: Tx, ctx: Ctx, appeals: readonly Appeal[]): Promise<AppealFound[]> {
  const ids = appeals.map((appeal) => appeal.moveId);
  const records = await moveRecords(tx, ctx, ids);
  const said = await approvalsOf(tx, ctx.vendorId, ids);
  return appeals.flatMap((appeal) => {
    const move = records.get(appeal.moveId);
    return move ? [{ appeal, move, approvals: said.filter((one) => one.moveId === appeal.moveId) }] : [];
  });
}

/** What a partner can appeal against today. */
async function openToAppeal(tx: Tx, ctx: Ctx, partnerId: Id<"partner">, today: string): Promise<Appealable[]> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const found = (await contestableMoves(tx, ctx, partnerId)).filter(isContestable);
  const appeals = await appealsAgainst(
    tx,
    ctx.vendorId,
    found.map((move) => move.id),
  );
  const taken = new Set(appeals.map((appeal) => appeal.moveId));
  return found.flatMap((move) => {
    const appealByOn = appealBy(move, timeZone);
    return appealByOn !== null && today <= appealByOn && !taken.has(move.id) ? [{ move, appealByOn }] : [];
  });
}

/** A page of the appeals of everybody, or of one partner with what it can appeal against. @throws AppError `not_found` */
export async function pageOfAppeals(
  { platform }: OversightParts,
  ctx: Ctx,
  filter: { partnerId?: Id<"partner">; status?: AppealStatus | undefined; before?: PageKey; limit: number },
): Promise<AppealList> {
  const { partnerId, status, ...page } = filter;
  if (partnerId === undefined ? !mayReadQueues(ctx.actor) : !mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    if (partnerId !== undefined) await requirePartner(tx, ctx.vendorId, partnerId);
    const today = await programs.today(tx, ctx);
    const asked = {
      ...page,
      keptTo: keptTo(ctx.actor),
      ...(partnerId ? { partnerId } : {}),
      ...(status ? { status } : {}),
    };
    return {
      today,
      free: await freeDays(tx, ctx.vendorId),
      found: await withMoves(tx, ctx, await listAppeals(tx, ctx.vendorId, asked)),
      appealable: partnerId === undefined ? [] : await openToAppeal(tx, ctx, partnerId, today),
    };
  });
}

/** One appeal. @throws AppError `not_found` */
export const oneAppeal = ({ platform }: OversightParts, ctx: Ctx, id: Id<"appeal">): Promise<AppealList> =>
  platform.read(ctx, async (tx) => {
    const appeal = await readAppeal(tx, ctx.vendorId, id);
    if (!appeal || !mayReadOf(ctx.actor, appeal.partnerId)) throw notFound("appeal");
    const free = await freeDays(tx, ctx.vendorId);
    return { today: await programs.today(tx, ctx), free, found: await withMoves(tx, ctx, [appeal]), appealable: [] };
  });
