import { AppError, newId, notFound, type Id } from "@fairway/kernel";
import { type Ctx, type Emit, type Tx, type PersonActor, requireOwn } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { moves } from "../standings/index.ts";
import { caseOf, lockedAppeal } from "./appeals.ts";
import { putInForce } from "./decide-exception.ts";
import { caseOf as caseOfException, exceptionData, requireUntil } from "./exceptions.ts";
import { moveData, moveRecords, type MoveRecord } from "./move-records.ts";
import { mayDecide, otherEyes, requirePerson } from "./policy.ts";
import { writeAppeal } from "./repo-appeals.ts";
import { approvalsOf } from "./repo-approvals.ts";
import { insertException } from "./repo-exceptions.ts";
import type { Appeal, Approval, OversightParts, TierException } from "./types.ts";
import { appealWorkflow, exceptionWorkflow } from "./workflow.ts";

export type AppealDecision = { outcome: "upheld" | "dismissed"; reason: string; untilOn?: string | undefined };

/** Why somebody whose role would allow it may not decide: they decided about the move, or wrote the appeal down. */
export function notYours(
  personId: Id<"person">,
  appeal: Pick<Appeal, "filedBy">,
  approvals: readonly Approval[],
): "approved_move" | "filed_it" | null {
  if (appeal.filedBy === personId) return "filed_it";
  return approvals.some((one) => one.personId === personId) ? "approved_move" : null;
}

const untilNeeded = (): AppError =>
  new AppError("validation", "appeal.until_needed", "A promotion that was declined is granted until a day.", {
    remedy: "Choose the last day on which the tier is held at least.",
    problems: [{ path: "untilOn", message: "choose the last day" }],
  });

/** The tier that the partner wants: the one that it lost, or the one that it was not given. */
const askedFor = (move: MoveRecord): string | null => (move.direction === "up" ? move.toTier : move.fromTier);

type Change = { tx: Tx; emit: Emit; ctx: Ctx };
type Upheld = { appeal: Appeal; move: MoveRecord; actor: PersonActor; decision: AppealDecision };

/** The tier that the partner appeals for, held at least through a day: asked for by the partner, approved by who decides. */
async function grant(
  change: Change,
  { appeal, move, actor, decision }: Upheld,
  untilOn: string,
): Promise<Id<"exception">> {
  const { tx, emit, ctx } = change;
  const today = await programs.today(tx, ctx);
  requireUntil(untilOn, today);
  const tier = askedFor(move);
  if (tier === null) throw new Error("an appeal is about a tier");
  const now = ctx.now.toString();
  const made: TierException = {
    id: newId("exception", ctx.now.epochMilliseconds),
    partnerId: appeal.partnerId,
    programId: appeal.programId,
    track: appeal.track,
    tier,
    untilOn,
    reason: decision.reason,
    status: exceptionWorkflow.to("approve", exceptionWorkflow.initial),
    origin: "appeal",
    appealId: appeal.id,
    requestedBy: appeal.filedBy,
    requestedByName: appeal.filedByName,
    requestedAt: now,
    decidedBy: actor.personId,
    decidedByName: actor.name,
    decidedAt: now,
    decisionReason: null,
    fromOn: today,
    endedAt: null,
    endedByName: null,
    endReason: null,
  };
  await putInForce(change, made);
  await insertException(tx, ctx.vendorId, made);
  emit({ type: "exception.granted", ...caseOfException(made), data: await exceptionData(tx, ctx, made) });
  return made.id;
}

/** Undoes the move: one that is only announced is cancelled, one that has taken effect is restored. */
async function undo({ tx, emit, ctx }: Change, { appeal, move, decision }: Upheld): Promise<void> {
  if (move.direction === "up") throw untilNeeded();
  const why = { appealId: appeal.id, reason: decision.reason };
  if (move.status === "effective") await moves.restore(tx, emit, ctx, move.id, why);
  else await moves.cancel(tx, emit, ctx, move.id, why);
}

async function uphold(change: Change, upheld: Upheld): Promise<Id<"exception"> | null> {
  const { untilOn } = upheld.decision;
  // The exception itself stops a demotion that is only announced; once it is over, the policy decides anew.
  if (untilOn !== undefined) return grant(change, upheld, untilOn);
  await undo(change, upheld);
  return null;
}

async function decide(
  change: Change,
  { id, actor, decision }: { id: Id<"appeal">; actor: PersonActor; decision: AppealDecision },
): Promise<void> {
  const { tx, emit, ctx } = change;
  const appeal = await lockedAppeal(tx, ctx, id);
  const move = (await moveRecords(tx, ctx, [appeal.moveId])).get(appeal.moveId);
  if (!move) throw notFound("appeal");
  requireOwn(actor, "oversight.decide", appeal.partnerId);
  const mine = notYours(actor.personId, appeal, await approvalsOf(tx, ctx.vendorId, [move.id]));
  if (mine === "approved_move")
    throw otherEyes("appeal.own_decision", "You decided about this move; another person decides about its appeal.");
  if (mine === "filed_it")
    throw otherEyes("appeal.own", "You wrote this appeal down; another person decides about it.");
  const isUpheld = decision.outcome === "upheld";
  const status = appealWorkflow.to(isUpheld ? "uphold" : "dismiss", appeal.status);
  const exceptionId = isUpheld ? await uphold(change, { appeal, move, actor, decision }) : null;
  const untilOn = exceptionId === null ? null : (decision.untilOn ?? null);
  const data = { ...moveData(move), tier: askedFor(move), outcome: decision.outcome, exceptionId, untilOn };
  const step = { ctx, emit, from: appeal.status, of: caseOf(appeal), reason: decision.reason, data };
  appealWorkflow.step({ ...step, action: isUpheld ? "uphold" : "dismiss", event: "decided" });
  const decided = { decidedBy: actor.personId, decidedByName: actor.name, decidedAt: ctx.now.toString() };
  const written = { ...appeal, ...decided, status, reason: decision.reason, untilOn, exceptionId };
  await writeAppeal(tx, ctx.vendorId, written, appeal.status);
}

/**
 * Upholds an appeal, which undoes the move or grants the tier until a day, or dismisses it with a reason. Never by who
 * approved or declined the move.
 * @throws AppError `forbidden`, `not_found`, `appeal.own`, `appeal.own_decision`, `appeal.until_needed`,
 * `exception.invalid`, `appeal.…_not_possible`
 */
export async function decideAppeal(
  { platform }: OversightParts,
  ctx: Ctx,
  id: Id<"appeal">,
  decision: AppealDecision,
): Promise<void> {
  const actor = requirePerson(ctx.actor, mayDecide(ctx.actor), "decide about appeals");
  await platform.command(ctx, { operation: "decideAppeal", input: { id, ...decision } }, async ({ tx, emit }) => {
    await decide({ tx, emit, ctx }, { id, actor, decision });
    return null;
  });
}
