import type { gate, gateOpening, gateRequest, lock } from "@fairway/contract";
import { publicId, type Id } from "@fairway/kernel";
import { gateText, labelIn, parseCondition, rolesOnly, spanText, type Label } from "@fairway/program";
import type { z } from "zod";
import { nameFor, sideOf, type Ctx } from "../../platform/index.ts";
import type { Kept } from "../conditions/index.ts";
import { answerSpan, termsOf } from "./family.ts";
import { partnerRoleOf } from "./roles.ts";
import type { PartnerHead } from "./partner.ts";
import { gateCan, mayAsk, mayOpen } from "./policy.ts";
import type { Shown } from "./read.ts";
import type { OpeningShown, RequestShown } from "./read-requests.ts";
import type { Things } from "./things.ts";
import type { Lock, Request, ThingRef } from "./types.ts";

type Reader = Pick<Ctx, "actor" | "locale" | "now">;

export const whoToApi = ({ id, name, reference, region }: PartnerHead) => ({
  id: publicId("partner", id as Id<"partner">),
  name,
  reference,
  region,
});

const thingToApi = (things: Things, thing: ThingRef, label: Label, { locale }: Reader) => ({
  kind: thing.kind,
  id: things.publicIdOf(thing),
  label: labelIn(label, locale),
});

const briefOf = (kept: Kept<"gate">) => ({ id: publicId("gate", kept.id), label: kept.label ?? kept.key });

const guardsShown = 5;

export function gateToApi(
  things: Things,
  { known, at, passing, opened, of, guards }: Shown,
  ctx: Reader,
): z.input<typeof gate> {
  const { kept, declared } = known;
  const { roles, answerWithin } = termsOf(kept);
  const read = declared ? null : parseCondition(at.program, known.source);
  return {
    id: publicId("gate", kept.id),
    programId: publicId("program", kept.programId),
    key: kept.key,
    label: labelIn(known.label, ctx.locale),
    note: known.note && labelIn(known.note, ctx.locale),
    origin: kept.origin,
    status: kept.status,
    rule: known.source,
    says: declared && gateText(at.program, { rule: declared.rule, roles }, ctx.locale, "vendor"),
    roles: roles.flatMap(partnerRoleOf),
    answerWithin,
    problems: read && !read.ok ? read.problems.map((problem) => ({ ...problem })) : [],
    passing,
    opened,
    of,
    guards: {
      count: guards.length,
      things: guards.slice(0, guardsShown).map((thing) => thingToApi(things, thing, thing.label, ctx)),
    },
    createdBy: kept.createdBy,
    createdAt: kept.createdAt,
    updatedBy: kept.updatedBy,
    updatedAt: kept.updatedAt,
    revision: kept.revision,
    can: gateCan(ctx.actor, kept, guards.length),
  };
}

const requestBrief = (request: Request, { actor, now }: Reader) => {
  const isWaiting = request.status === "asked";
  return {
    id: publicId("gateRequest", request.id),
    status: request.status,
    reason: request.reason,
    askedAt: request.askedAt,
    dueAt: request.dueAt,
    late: isWaiting && Temporal.Instant.compare(request.dueAt, now) < 0,
    decision: request.decision,
    decidedAt: request.decidedAt,
    untilOn: request.untilOn,
    can: {
      answer: isWaiting && mayOpen(actor, request.partnerId),
      withdraw: isWaiting && mayAsk(actor, request.partnerId),
    },
  };
};

export function requestToApi(
  things: Things,
  { request, partner, gate: before, managerName }: RequestShown,
  ctx: Reader,
): z.input<typeof gateRequest> {
  const { actor } = ctx;
  const isOurs = sideOf(actor) !== "partner";
  const isYours = actor.kind === "person" && actor.personId === partner.manager_id;
  return {
    ...requestBrief(request, ctx),
    partner: whoToApi(partner),
    thing: thingToApi(things, request.thing, request.label, ctx),
    gate: before && briefOf(before),
    askedBy: nameFor(actor, request.askedBySide, request.askedBy),
    turn: request.status === "asked" && isOurs ? { name: managerName, isYours } : null,
    decidedBy: nameFor(actor, request.decidedBySide, request.decidedBy),
  };
}

/** A lock as the API has it; `id` is the one by which people name the thing. */
export function lockToApi(found: Lock, id: string, ctx: Reader): z.input<typeof lock> {
  const { thing, gate: before, explained, roles, request, mayAsk: ask } = found;
  const { requirement, missing, opens } = explained;
  return {
    thing: { kind: thing.kind, id, label: labelIn(thing.label, ctx.locale) },
    gate: before && {
      id: publicId("gate", before.known.kept.id),
      label: labelIn(before.known.label, ctx.locale),
    },
    says: requirement.says,
    note: before?.known.note ? labelIn(before.known.note, ctx.locale) : null,
    requirement,
    missing,
    opens: opens.map((each) => ({ says: each.says, met: each.met, missing: each.missing })),
    roles: roles && { says: rolesOnly(roles.names, ctx.locale), met: roles.met },
    answerWithin: spanText(ctx.locale, answerSpan(before?.known.kept)),
    request: request && requestBrief(request, ctx),
    can: { ask },
  };
}

export const openingToApi = (
  things: Things,
  { opening, partner, label }: OpeningShown,
  ctx: Reader,
): z.input<typeof gateOpening> => ({
  id: publicId("gateOpening", opening.id),
  partner: whoToApi(partner),
  gate: opening.gateId && { id: publicId("gate", opening.gateId), label: labelIn(label, ctx.locale) },
  thing: opening.thing && thingToApi(things, opening.thing, label, ctx),
  status: opening.status,
  fromOn: opening.fromOn,
  untilOn: opening.untilOn,
  reason: opening.reason,
  openedBy: opening.openedBy,
  openedAt: opening.openedAt,
  endedBy: opening.endedBy,
  endedAt: opening.endedAt,
  can: { close: opening.status === "open" && mayOpen(ctx.actor, opening.partnerId) },
});
