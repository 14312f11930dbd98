import { addSpan, AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { requireOwn, sideOf, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { readKept } from "../conditions/index.ts";
import { programs } from "../programs/index.ts";
import { freeDays, vendorSettings } from "../vendors/index.ts";
import { answerSpan, gateFamily } from "./family.ts";
import { locks } from "./locks.ts";
import { gateTarget, openUntil, targetData, type Target } from "./open.ts";
import { partnerManager } from "./partner.ts";
import { mayAsk, mayOpen } from "./policy.ts";
import { answerRequest, insertRequest, overdueRequests, readRequest } from "./request-repo.ts";
import type { Things } from "./things.ts";
import type { Request, Thing, ThingKind } from "./types.ts";
import { requestWorkflow } from "./workflow.ts";

type Parts = { platform: Platform; things: Things };

const notLocked = (): AppError =>
  new AppError("conflict", "gate_request.not_locked", "This is open to you already.", {
    remedy: "Reload the page to see it.",
  });

/** @throws AppError `gate_request.not_locked` */
async function checkLocked(tx: Tx, ctx: Ctx, things: Things, partnerId: Id<"partner">, thing: Thing): Promise<void> {
  if ((await locks(tx, ctx, partnerId, [thing])).size > 0) return;
  if ((await things.ownOf(thing.kind)?.(tx, ctx, partnerId, thing.id)) == null) throw notLocked();
}

/** When a request that is asked now must be answered: at the end of the last business day of the time there is. */
async function dueAt(tx: Tx, ctx: Ctx, gateId: Id<"gate"> | null): Promise<string> {
  const kept = gateId === null ? undefined : await readKept(tx, gateFamily, ctx.vendorId, gateId);
  const today = Temporal.PlainDate.from(await programs.today(tx, ctx));
  const last = addSpan(today, answerSpan(kept), await freeDays(tx, ctx.vendorId));
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  return last.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 }).toString();
}

export const subjectOf = ({ id, partnerId }: Pick<Request, "id" | "partnerId">) => ({
  subject: { kind: "gateRequest" as const, id },
  partnerId,
});

/** @throws AppError `forbidden`, `not_found`, `gate_request.not_locked`, `gate_request.asked_already` */
export function askFor(
  { platform, things }: Parts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  input: { thing: { kind: ThingKind; id: string }; reason: string },
): Promise<Id<"gateRequest">> {
  if (!mayAsk(ctx.actor, partnerId)) throw forbidden("ask for what is locked");
  return platform.command(ctx, { operation: "gates.ask", input: { partnerId, ...input } }, async ({ tx, emit }) => {
    await partnerManager(tx, ctx.vendorId, partnerId);
    const thing = await things.named(tx, ctx, input.thing);
    await checkLocked(tx, ctx, things, partnerId, thing);
    const request = {
      id: newId("gateRequest", ctx.now.epochMilliseconds),
      partnerId,
      thing: { kind: thing.kind, id: thing.id },
      label: thing.label,
      gateId: thing.gateId,
      status: requestWorkflow.initial,
      reason: input.reason,
      askedBy: ctx.actor.name,
      askedById: ctx.actor.kind === "person" ? ctx.actor.personId : null,
      askedBySide: sideOf(ctx.actor),
      askedAt: ctx.now.toString(),
      dueAt: await dueAt(tx, ctx, thing.gateId),
    };
    if (!(await insertRequest(tx, ctx.vendorId, request)))
      throw new AppError("conflict", "gate_request.asked_already", "This was asked for already.", {
        remedy: "Wait for the answer, or take the request back first.",
      });
    const data = { ...targetData(request), reason: input.reason, dueAt: request.dueAt };
    emit({ type: "gate_request.asked", ...subjectOf(request), data });
    return request.id;
  });
}

/** @throws AppError `not_found`, `forbidden`, `gate_request.withdraw_not_possible` */
export async function withdrawRequest(
  { platform }: Parts,
  ctx: Ctx,
  named: { partnerId: Id<"partner">; id: Id<"gateRequest"> },
): Promise<void> {
  if (!mayAsk(ctx.actor, named.partnerId)) throw forbidden("take this request back");
  await platform.command(ctx, { operation: "gates.withdraw", input: named }, async ({ tx, emit }) => {
    const request = await readRequest(tx, ctx.vendorId, named, true);
    if (!request) throw notFound("request");
    const status = requestWorkflow.step({
      ctx,
      emit,
      action: "withdraw",
      from: request.status,
      event: "withdrawn",
      of: subjectOf(request),
      data: targetData(request),
    });
    const by = { by: ctx.actor.name, side: sideOf(ctx.actor), at: ctx.now.toString() };
    await answerRequest(tx, ctx.vendorId, request.id, { status, decision: null, openingId: null, ...by });
  });
}

export type Answer =
  | { decision: "grant"; reason: string; untilOn: string; scope: "thing" | "gate" }
  | { decision: "decline"; reason: string };

/** What a grant opens: the thing that was asked for, or the gate before it. @throws AppError `gate_request.no_gate` */
async function targetOf(tx: Tx, ctx: Ctx, request: Request, scope: "thing" | "gate"): Promise<Target> {
  if (scope === "thing")
    return {
      gateId: null,
      thing: { ...request.thing, gateId: request.gateId, label: request.label },
      label: request.label,
    };
  if (request.gateId !== null) return gateTarget(tx, ctx, request.gateId);
  throw new AppError("validation", "gate_request.no_gate", "No gate stands before this.", {
    remedy: "Open the thing by itself.",
    problems: [{ path: "scope", message: "there is no gate to be opened", remedy: "Send thing." }],
  });
}

/** Answers a request once; of two who do, the second finds it answered. @throws AppError `forbidden`, `not_found`, `gate_*` */
export async function answer({ platform }: Parts, ctx: Ctx, id: Id<"gateRequest">, input: Answer): Promise<void> {
  await platform.command(ctx, { operation: "gates.answer", input: { id, ...input } }, async (work) => {
    const { tx, emit } = work;
    const request = await readRequest(tx, ctx.vendorId, { id }, true);
    if (!request) throw notFound("request");
    requireOwn(ctx.actor, "gates.open", request.partnerId);
    if (!mayOpen(ctx.actor, request.partnerId)) throw forbidden("answer this request");
    requestWorkflow.to(input.decision, request.status);
    const opening =
      input.decision === "grant"
        ? {
            id: await openUntil(work, ctx, request.partnerId, await targetOf(tx, ctx, request, input.scope), {
              untilOn: input.untilOn,
              reason: input.reason,
              requestId: id,
            }),
            untilOn: input.untilOn,
          }
        : null;
    const status = requestWorkflow.step({
      ctx,
      emit,
      action: input.decision,
      from: request.status,
      event: opening ? "granted" : "declined",
      of: subjectOf(request),
      reason: input.reason,
      data: { ...targetData(request), ...(opening ? { openingId: opening.id, untilOn: opening.untilOn } : {}) },
    });
    const by = { by: ctx.actor.name, side: sideOf(ctx.actor), at: ctx.now.toString() };
    const openingId = opening?.id ?? null;
    await answerRequest(tx, ctx.vendorId, id, { status, decision: input.reason, openingId, ...by });
  });
}

const perTransaction = 200;

/** Says once of each request that its time is over. */
export async function tellOverdue({ platform }: Parts, ctx: Ctx, signal: AbortSignal): Promise<void> {
  const call = { operation: "gates.tellOverdue", input: {} };
  for (let done = perTransaction; done === perTransaction;) {
    signal.throwIfAborted();
    done = await platform.command(ctx, call, async ({ tx, emit }) => {
      const late = await overdueRequests(tx, ctx.vendorId, ctx.now.toString(), perTransaction);
      for (const request of late)
        emit({
          type: "gate_request.overdue",
          ...subjectOf(request),
          data: { ...targetData(request), dueAt: request.dueAt },
        });
      return late.length;
    });
  }
}
