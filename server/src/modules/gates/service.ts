import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent, Platform } from "../../platform/index.ts";
import type { ConditionChange, NewCondition } from "../conditions/index.ts";
import type { Letters } from "../letters/index.ts";
import { answer, askFor, tellOverdue, withdrawRequest, type Answer } from "./ask.ts";
import { changeGate, createGate, retireGate, setPageGate } from "./edit.ts";
import { followEverybody, followSome } from "./follow.ts";
import { endForLeaving } from "./leave.ts";
import { nearMisses } from "./near.ts";
import { closeOpening, endPassed, openFor, type OpenInput } from "./open.ts";
import { checkPage, pageThings, type GatedPage } from "./pages.ts";
import { getGate, listGates } from "./read.ts";
import { getLock, pagesOf } from "./read-locks.ts";
import {
  getOpening,
  getRequest,
  listOpenings,
  listRequests,
  requestsOf,
  type People,
  type RequestFilter,
} from "./read-requests.ts";
import { tellWhoseTurn, type Readers } from "./tell.ts";
import { thingsOf } from "./things.ts";
import type { ThingKind, ThingSource } from "./types.ts";

type GateId = Id<"gate">;
type PartnerId = Id<"partner">;
type Terms = { roles?: readonly string[] | undefined; answerWithin?: string | undefined };

/** Gates: thresholds before things, what is opened for a time, and what partners ask for. */
export function createGates({
  platform,
  people,
  letters,
  things: sources,
}: {
  platform: Platform;
  people: People & Readers;
  letters: Letters;
  things: readonly ThingSource[];
}) {
  const things = thingsOf([pageThings, ...sources]);
  const parts = { platform, people, things };
  return {
    things,
    list: (ctx: Ctx, programId?: Id<"program">) => listGates(parts, ctx, programId),
    get: (ctx: Ctx, id: GateId) => getGate(parts, ctx, id),
    create: (ctx: Ctx, input: NewCondition & Terms) => createGate(parts, ctx, input),
    update: (ctx: Ctx, id: GateId, change: ConditionChange & Terms) => changeGate(parts, ctx, id, change),
    retire: (ctx: Ctx, id: GateId) => retireGate(parts, ctx, id),
    nearMisses: (ctx: Ctx, id: GateId, limit: number) => nearMisses(platform, ctx, id, limit),
    setPageGate: (ctx: Ctx, page: GatedPage, gateId: GateId | null) => setPageGate(parts, ctx, page, gateId),
    checkPage: (ctx: Ctx, page: GatedPage) => checkPage(platform, ctx, page),
    pages: (ctx: Ctx, partnerId: PartnerId) => pagesOf(parts, ctx, partnerId),
    lock: (ctx: Ctx, partnerId: PartnerId, thing: { kind: ThingKind; id: string }) =>
      getLock(parts, ctx, partnerId, thing),
    ask: (ctx: Ctx, partnerId: PartnerId, input: { thing: { kind: ThingKind; id: string }; reason: string }) =>
      askFor(parts, ctx, partnerId, input),
    withdraw: (ctx: Ctx, named: { partnerId: PartnerId; id: Id<"gateRequest"> }) => withdrawRequest(parts, ctx, named),
    answer: (ctx: Ctx, id: Id<"gateRequest">, input: Answer) => answer(parts, ctx, id, input),
    tellWhoseTurn: (ctx: Ctx, what: "asked" | "overdue", event: JournalEvent) =>
      tellWhoseTurn({ platform, people, letters }, ctx, what, event),
    request: (ctx: Ctx, named: { id: Id<"gateRequest">; partnerId?: PartnerId }) => getRequest(parts, ctx, named),
    requestsOf: (ctx: Ctx, partnerId: PartnerId, page: { after?: string | undefined; limit: number }) =>
      requestsOf(parts, ctx, partnerId, page),
    requests: (ctx: Ctx, filter: RequestFilter) => listRequests(parts, ctx, filter),
    open: (ctx: Ctx, input: OpenInput) => openFor(parts, ctx, input),
    close: (ctx: Ctx, id: Id<"gateOpening">, reason: string) => closeOpening(parts, ctx, id, reason),
    endForLeaving: (ctx: Ctx, partnerId: PartnerId) => endForLeaving(parts, ctx, partnerId),
    opening: (ctx: Ctx, id: Id<"gateOpening">) => getOpening(parts, ctx, id),
    openings: (ctx: Ctx, filter: Parameters<typeof listOpenings>[2]) => listOpenings(parts, ctx, filter),
    followSome: (ctx: Ctx, programId: Id<"program">, partnerIds: readonly string[]) =>
      followSome(platform, ctx, programId, partnerIds),
    followEverybody: (ctx: Ctx, programId: Id<"program">, how: { signal: AbortSignal; only?: GateId }) =>
      followEverybody(platform, ctx, programId, how),
    async tend(ctx: Ctx, signal: AbortSignal): Promise<void> {
      await endPassed(parts, ctx, signal);
      await tellOverdue(parts, ctx, signal);
    },
  };
}

export type Gates = ReturnType<typeof createGates>;
