import type { appeal, appealable, moveToApprove, tierException } from "@fairway/contract";
import { publicId } from "@fairway/kernel";
import { labelIn } from "@fairway/program";
import type { z } from "zod";
import { nameFor, type Actor, type Ctx } from "../../platform/index.ts";
import type { AppealFound, AppealList } from "./appeals.ts";
import type { MoveOutcome, WaitingMove } from "./approvals.ts";
import { businessDaysBetween } from "./business-days.ts";
import { notYours } from "./decide-appeal.ts";
import type { ExceptionFound, ExceptionList } from "./exceptions.ts";
import { briefToApi } from "./move-records.ts";
import { mayAsk, mayDecide, mayReadQueues, mayWithdraw } from "./policy.ts";
import type { Candidate } from "./types.ts";
import { appealWorkflow, exceptionWorkflow } from "./workflow.ts";

const personId = (actor: Actor) => (actor.kind === "person" ? actor.personId : null);
const people = (candidates: readonly Candidate[]) =>
  candidates.map(({ id, name }) => ({ id: publicId("person", id), name }));

/** A move that waits, with what the caller may do about it. */
export function waitingToApi(
  { move, needed, approvals, approvers }: WaitingMove,
  ctx: Ctx,
): z.input<typeof moveToApprove> {
  const may = mayDecide(ctx.actor, move.partnerId) && !approvals.some((one) => one.personId === personId(ctx.actor));
  return {
    move: briefToApi(move, ctx.locale),
    partner: { id: publicId("partner", move.partnerId), name: move.partnerName },
    needed,
    approvals: approvals.map((one) => ({
      person: { id: publicId("person", one.personId), name: one.personName },
      decision: one.decision,
      at: one.at,
      reason: one.reason,
    })),
    approvers: people(approvers),
    can: { approve: may, decline: may },
  };
}

export const outcomesToApi = (outcomes: readonly MoveOutcome[]) => ({
  items: outcomes.map(({ moveId, status, problem }) => ({
    moveId: publicId("move", moveId),
    status,
    problem: problem && { code: problem.code, detail: problem.message, remedy: problem.remedy ?? null },
  })),
});

/** An exception; the vendor's people also see who asked, decided and could approve it. */
export function exceptionToApi(
  { exception: one, partnerName, trackLabel }: ExceptionFound,
  { deciders }: ExceptionList,
  { actor, locale }: Ctx,
): z.input<typeof tierException> {
  const own = one.requestedBy === personId(actor);
  const decides = mayDecide(actor, one.partnerId);
  const open = one.status === "requested";
  return {
    id: publicId("exception", one.id),
    partner: { id: publicId("partner", one.partnerId), name: partnerName },
    programId: publicId("program", one.programId),
    track: one.track,
    trackLabel: labelIn(trackLabel, locale),
    tier: one.tier,
    fromOn: one.fromOn,
    untilOn: one.untilOn,
    reason: one.reason,
    status: one.status,
    origin: one.origin,
    appealId: one.appealId && publicId("appeal", one.appealId),
    requestedBy: nameFor(actor, "vendor", one.requestedByName),
    requestedAt: one.requestedAt,
    decidedBy: nameFor(actor, "vendor", one.decidedByName),
    decidedAt: one.decidedAt,
    decisionReason: mayReadQueues(actor) ? one.decisionReason : null,
    endedBy: nameFor(actor, "vendor", one.endedByName),
    endedAt: one.endedAt,
    endReason: one.endReason,
    approvers: open ? people(deciders.filter((person) => person.id !== one.requestedBy)) : [],
    can: {
      approve: open && decides && !own,
      decline: open && decides && !own,
      withdraw: exceptionWorkflow.may("withdraw", one.status) && own && mayAsk(actor, one.partnerId),
      revoke: exceptionWorkflow.may("revoke", one.status) && decides,
    },
  };
}

/** An appeal with its clock, and what the caller may do about it. */
export function appealToApi(
  { appeal: one, move, approvals }: AppealFound,
  { today, free }: AppealList,
  { actor, locale }: Ctx,
): z.input<typeof appeal> {
  const open = appealWorkflow.may("uphold", one.status);
  const me = personId(actor);
  const isTakenBackByPartner = one.filedBySide === "partner" && one.status === "withdrawn";
  const mine = me !== null && mayDecide(actor, one.partnerId) ? notYours(me, one, approvals) : null;
  return {
    id: publicId("appeal", one.id),
    partner: { id: publicId("partner", one.partnerId), name: move.partnerName },
    move: briefToApi(move, locale),
    text: one.text,
    status: one.status,
    filedBy: nameFor(actor, one.filedBySide, one.filedByName),
    filedBySide: one.filedBySide,
    filedAt: one.filedAt,
    decideByOn: one.decideByOn,
    daysLeft: open ? businessDaysBetween(today, one.decideByOn, free) : null,
    decidedBy: nameFor(actor, isTakenBackByPartner ? "partner" : "vendor", one.decidedByName),
    decidedAt: one.decidedAt,
    reason: one.reason,
    untilOn: one.untilOn,
    can: {
      decide: open && mayDecide(actor, one.partnerId) && mine === null,
      withdraw: open && mayWithdraw(actor, one),
    },
    notYours: open ? mine : null,
  };
}

export const appealableToApi = (list: AppealList, { locale }: Ctx): z.input<typeof appealable>[] =>
  list.appealable.map(({ move, appealByOn }) => ({
    move: briefToApi(move, locale),
    appealByOn,
    daysLeft: Temporal.PlainDate.from(list.today).until(appealByOn).days,
  }));
