import { AppError, notFound, type Id } from "@fairway/kernel";
import { type Ctx, type Emit, type PersonActor, type Tx, requireOwn } from "../../platform/index.ts";
import { moves } from "../standings/index.ts";
import { approvalsNeeded, lockedMove, moveData, proposedMoves, type MoveRecord } from "./move-records.ts";
import { mayDecide, mayReadQueues, otherEyes, requirePerson } from "./policy.ts";
import { approvalsOf, insertApproval } from "./repo-approvals.ts";
import type { PageKey } from "./repo-exceptions.ts";
import type { Approval, ApprovalDecision, Candidate, OversightParts } from "./types.ts";

export type WaitingMove = {
  move: MoveRecord;
  needed: number;
  approvals: Approval[];
  approvers: Candidate[];
};

/** Those who decide in this vendor. */
export function deciders({ people }: OversightParts, ctx: Ctx): Promise<Candidate[]> {
  return people.holding(ctx, "oversight.decide");
}

/** Moves that wait for people, each with who has said what and who could still approve. */
export async function movesToApprove(
  parts: OversightParts,
  ctx: Ctx,
  page: { after?: PageKey; limit: number },
): Promise<WaitingMove[]> {
  if (!mayReadQueues(ctx.actor)) throw notFound("vendor");
  const able = await deciders(parts, ctx);
  return parts.platform.read(ctx, async (tx) => {
    const found = await proposedMoves(tx, ctx, page);
    const said = await approvalsOf(
      tx,
      ctx.vendorId,
      found.map((move) => move.id),
    );
    return found.map((move) => {
      const approvals = said.filter((one) => one.moveId === move.id);
      const spoken = new Set(approvals.map((one) => one.personId));
      return {
        move,
        needed: approvalsNeeded(move),
        approvals,
        approvers: able.filter((person) => !spoken.has(person.id)),
      };
    });
  });
}

const settled = (move: MoveRecord): AppError =>
  new AppError("conflict", "approval.settled", `This move is ${move.status} already.`, {
    remedy: "Reload the list; it shows what still waits.",
  });

type Said = { decision: ApprovalDecision; reason: string | null };

async function say(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  { actor, id, said }: { actor: PersonActor; id: Id<"move">; said: Said },
): Promise<MoveRecord["status"]> {
  const move = await lockedMove(tx, ctx, id);
  requireOwn(ctx.actor, "oversight.decide", move.partnerId);
  if (move.status !== "proposed") throw settled(move);
  const word = { moveId: id, personId: actor.personId, personName: actor.name, at: ctx.now.toString(), ...said };
  if (!(await insertApproval(tx, ctx.vendorId, word)))
    throw otherEyes("approval.twice", "You have approved this move already; each approval is by another person.");
  if (said.decision === "declined")
    return (await moves.decline(tx, emit, ctx, id, { reason: said.reason ?? "" })).status;
  const approved = (await approvalsOf(tx, ctx.vendorId, [id])).filter((one) => one.decision === "approved");
  emit({
    type: "approval.given",
    subject: { kind: "move", id },
    partnerId: move.partnerId,
    data: { ...moveData(move), given: approved.length, needed: approvalsNeeded(move) },
  });
  if (approved.length < approvalsNeeded(move)) return "proposed";
  return (await moves.approve(tx, emit, ctx, id)).status;
}

export type MoveOutcome = { moveId: Id<"move">; status: MoveRecord["status"] | null; problem: AppError | null };

/**
 * Approves or declines moves, each for itself: what is wrong with one keeps none of the others.
 * @throws AppError `forbidden`
 */
export async function decideMoves(
  { platform }: OversightParts,
  ctx: Ctx,
  ids: readonly Id<"move">[],
  said: Said,
): Promise<MoveOutcome[]> {
  const actor = requirePerson(ctx.actor, mayDecide(ctx.actor), "approve or decline moves");
  const outcomes: MoveOutcome[] = [];
  for (const id of new Set(ids)) {
    const key = ctx.idempotencyKey === undefined ? {} : { idempotencyKey: `${ctx.idempotencyKey}:${id}` };
    const call = { operation: "decideMove", input: { id, ...said } };
    try {
      const status = await platform.command({ ...ctx, ...key }, call, ({ tx, emit }) =>
        say(tx, emit, ctx, { actor, id, said }),
      );
      outcomes.push({ moveId: id, status, problem: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      outcomes.push({ moveId: id, status: null, problem: error });
    }
  }
  return outcomes;
}
