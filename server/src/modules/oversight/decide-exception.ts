import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import { violates, type Ctx, type Emit, type Tx, type PersonActor, requireOwn } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { moves } from "../standings/index.ts";
import { caseOf, exceptionData, requireUntil } from "./exceptions.ts";
import { mayAsk, mayDecide, otherEyes, requirePerson } from "./policy.ts";
import { activeException, readException, writeException } from "./repo-exceptions.ts";
import type { OversightParts, TierException } from "./types.ts";
import { exceptionWorkflow } from "./workflow.ts";

type Change = { tx: Tx; emit: Emit; ctx: Ctx };

/** The exception, with the program locked, so that two people who decide at once take turns. */
export async function lockedException({ tx, ctx }: Change, id: Id<"exception">): Promise<TierException> {
  const before = await readException(tx, ctx.vendorId, id);
  if (!before) throw notFound("exception");
  await programs.lock(tx, ctx.vendorId, before.programId);
  return (await readException(tx, ctx.vendorId, id)) ?? before;
}

/** Lays the floor of an exception that is active from today on; one that the partner has already in the track ends. */
export async function putInForce(change: Change, active: TierException): Promise<void> {
  const { tx, emit, ctx } = change;
  const before = await activeException(tx, ctx.vendorId, active);
  if (before) {
    const status = exceptionWorkflow.to("replace", before.status);
    await writeException(tx, ctx.vendorId, { ...before, status, endedAt: ctx.now.toString() }, before.status);
  }
  const { partnerId, programId, track, tier, untilOn: until, reason } = active;
  await moves.layException(tx, emit, ctx, { partnerId, programId, track, tier, until, reason, exceptionId: active.id });
}

/** Ends an exception that is active, and with it the floor that it laid. */
async function takeBack({ tx, emit, ctx }: Change, ended: TierException): Promise<void> {
  const { partnerId, programId, track } = ended;
  await moves.endException(tx, emit, ctx, { partnerId, programId, track, exceptionId: ended.id });
}

async function decide(
  change: Change,
  { id, actor, decision, reason }: { id: Id<"exception">; actor: PersonActor } & ExceptionDecision,
): Promise<void> {
  const { tx, emit, ctx } = change;
  const asked = await lockedException(change, id);
  requireOwn(actor, "oversight.decide", asked.partnerId);
  if (asked.requestedBy === actor.personId)
    throw otherEyes("exception.own", "You asked for this exception; another person decides about it.");
  const today = await programs.today(tx, ctx);
  const approve = decision === "approve";
  if (approve && asked.status === "requested") requireUntil(asked.untilOn, today);
  const data = await exceptionData(tx, ctx, asked);
  const step = { ctx, emit, from: asked.status, of: caseOf(asked), data };
  const status = approve
    ? exceptionWorkflow.step({ ...step, action: "approve", event: "granted" })
    : exceptionWorkflow.step({ ...step, action: "decline", event: "declined", ...(reason ? { reason } : {}) });
  const decided: TierException = {
    ...asked,
    status,
    decidedBy: actor.personId,
    decidedByName: actor.name,
    decidedAt: ctx.now.toString(),
    decisionReason: reason ?? null,
    fromOn: approve ? today : null,
  };
  if (approve) await putInForce(change, decided);
  await writeException(tx, ctx.vendorId, decided, asked.status);
}

export type ExceptionDecision = { decision: "approve" | "decline"; reason?: string | undefined };

/**
 * Approves an exception, which holds from today on, or declines it with a reason; never by who asked for it.
 * @throws AppError `forbidden`, `not_found`, `exception.own`, `exception.invalid`, `exception.…_not_possible`
 */
export async function decideException(
  { platform }: OversightParts,
  ctx: Ctx,
  id: Id<"exception">,
  decision: ExceptionDecision,
): Promise<void> {
  const actor = requirePerson(ctx.actor, mayDecide(ctx.actor), "decide about exceptions");
  const call = { operation: "decideException", input: { id, ...decision } };
  const work = platform.command(ctx, call, async ({ tx, emit }) => {
    await decide({ tx, emit, ctx }, { id, actor, ...decision });
    return null;
  });
  await work.catch((error: unknown) => {
    if (!violates(error, "tier_exception_one_active")) throw error;
    throw new AppError("conflict", "exception.changed_meanwhile", "Somebody else has just decided about this track.", {
      remedy: "Reload, and decide again.",
    });
  });
}

/**
 * Takes a request back (who asked), or revokes an exception that is active (who decides).
 * @throws AppError `forbidden`, `not_found`, `exception.…_not_possible`
 */
export async function endException(
  { platform }: OversightParts,
  ctx: Ctx,
  id: Id<"exception">,
  reason: string,
): Promise<void> {
  const actor = requirePerson(ctx.actor, mayAsk(ctx.actor), "end exceptions");
  await platform.command(ctx, { operation: "endException", input: { id, reason } }, async ({ tx, emit }) => {
    const change = { tx, emit, ctx };
    const found = await lockedException(change, id);
    requireOwn(actor, "oversight.request", found.partnerId);
    const isActive = found.status === "active";
    if (isActive) requirePerson(actor, mayDecide(actor, found.partnerId), "revoke exceptions");
    else if (found.requestedBy !== actor.personId) throw forbidden("withdraw what somebody else asked for");
    const step = { ctx, emit, from: found.status, of: caseOf(found), reason };
    const data = await exceptionData(tx, ctx, found);
    const status = isActive
      ? exceptionWorkflow.step({ ...step, action: "revoke", event: "ended", data })
      : exceptionWorkflow.step({ ...step, action: "withdraw", event: "withdrawn", data });
    if (isActive) await takeBack(change, found);
    const ended = { endedAt: ctx.now.toString(), endedByName: actor.name, endReason: reason };
    await writeException(tx, ctx.vendorId, { ...found, status, ...ended }, found.status);
    return null;
  });
}
