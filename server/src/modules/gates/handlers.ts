import { gatedPages } from "@fairway/contract";
import { parseId, publicId, type Id } from "@fairway/kernel";
import { labelIn } from "@fairway/program";
import { z } from "zod";
import { encodeCursor, readCursor, type Ctx, type Handlers } from "../../platform/index.ts";
import { pageLabels } from "./pages.ts";
import { listCan } from "./policy.ts";
import { gateToApi, lockToApi, openingToApi, requestToApi, whoToApi } from "./present.ts";
import type { Gates } from "./service.ts";
import type { Lock } from "./types.ts";

type Own =
  | "listGates"
  | "createGate"
  | "getGate"
  | "updateGate"
  | "retireGate"
  | "listGateNearMisses"
  | "setPageGate"
  | "listPortalPages"
  | "getLock";
type Asked =
  | "askForOpening"
  | "listPartnerGateRequests"
  | "withdrawGateRequest"
  | "listGateRequests"
  | "decideGateRequest";
type Opening = "listGateOpenings" | "createGateOpening" | "closeGateOpening";

const gateOf = ({ gateId }: { gateId: string }) => parseId("gate", gateId);
const partnerOf = ({ partnerId }: { partnerId: string }) => parseId("partner", partnerId);
const programOf = (program: string | undefined) => (program === undefined ? undefined : parseId("program", program));

function ownHandlers(gates: Gates): Pick<Handlers, Own> {
  const show = async (ctx: Ctx, id: Id<"gate">) => gateToApi(gates.things, await gates.get(ctx, id), ctx);
  const lockIn = (ctx: Ctx, lock: Lock | null) => lock && lockToApi(lock, gates.things.publicIdOf(lock.thing), ctx);
  return {
    async listGates({ ctx, query }) {
      const { items, programId, pages, waiting, late } = await gates.list(ctx, programOf(query.program));
      return {
        items: items.map((item) => gateToApi(gates.things, item, ctx)),
        programId: programId && publicId("program", programId),
        pages: gatedPages.map((page) => {
          const gateId = pages.get(page);
          return {
            page,
            label: labelIn(pageLabels[page], ctx.locale),
            gateId: gateId ? publicId("gate", gateId) : null,
          };
        }),
        waiting,
        late,
        can: listCan(ctx.actor),
      };
    },
    createGate: async ({ ctx, body: { programId, ...input } }) =>
      show(ctx, await gates.create(ctx, { ...input, programId: programOf(programId) })),
    getGate: ({ ctx, params }) => show(ctx, gateOf(params)),
    async updateGate({ ctx, params, body }) {
      await gates.update(ctx, gateOf(params), body);
      return show(ctx, gateOf(params));
    },
    async retireGate({ ctx, params }) {
      await gates.retire(ctx, gateOf(params));
      return show(ctx, gateOf(params));
    },
    async listGateNearMisses({ ctx, params, query }) {
      const found = await gates.nearMisses(ctx, gateOf(params), query.limit);
      return { items: found.map(({ partner, missing }) => ({ partner: whoToApi(partner), missing })) };
    },
    setPageGate: ({ ctx, params, body }) =>
      gates.setPageGate(ctx, params.page, body.gateId === null ? null : parseId("gate", body.gateId)),
    async listPortalPages({ ctx, params }) {
      const pages = await gates.pages(ctx, partnerOf(params));
      return { items: pages.map(({ lock, ...page }) => ({ ...page, lock: lockIn(ctx, lock) })) };
    },
    async getLock({ ctx, params }) {
      const found = await gates.lock(ctx, partnerOf(params), { kind: params.kind, id: params.thing });
      return { lock: lockIn(ctx, found.lock), openUntil: found.openUntil };
    },
  };
}

const place = z.uuid();
const requestPlace = z.tuple([z.string().max(40), z.uuid()]);

function askedHandlers(gates: Gates): Pick<Handlers, Asked> {
  const { things } = gates;
  const show = async (ctx: Ctx, named: { id: Id<"gateRequest">; partnerId?: Id<"partner"> }) =>
    requestToApi(things, await gates.request(ctx, named), ctx);
  return {
    async askForOpening({ ctx, params, body }) {
      const partnerId = partnerOf(params);
      return show(ctx, { partnerId, id: await gates.ask(ctx, partnerId, body) });
    },
    async listPartnerGateRequests({ ctx, params, query }) {
      const after = readCursor(place, query.cursor);
      const { items, next } = await gates.requestsOf(ctx, partnerOf(params), { after, limit: query.limit });
      return { items: items.map((item) => requestToApi(things, item, ctx)), nextCursor: next && encodeCursor(next) };
    },
    async withdrawGateRequest({ ctx, params }) {
      const named = { partnerId: partnerOf(params), id: parseId("gateRequest", params.gateRequestId) };
      await gates.withdraw(ctx, named);
      return show(ctx, named);
    },
    async listGateRequests({ ctx, query }) {
      const [urgency, id] = readCursor(requestPlace, query.cursor) ?? [];
      const after = urgency === undefined || id === undefined ? undefined : { urgency, id };
      const managerId = query.mine === true && ctx.actor.kind === "person" ? ctx.actor.personId : null;
      const found = await gates.requests(ctx, { status: query.status, managerId, after, limit: query.limit });
      return {
        items: found.items.map((item) => requestToApi(things, item, ctx)),
        nextCursor: found.next && encodeCursor([found.next.urgency, found.next.id]),
        waiting: found.waiting,
        late: found.late,
      };
    },
    async decideGateRequest({ ctx, params, body }) {
      const id = parseId("gateRequest", params.gateRequestId);
      await gates.answer(ctx, id, body);
      return show(ctx, { id });
    },
  };
}

function openingHandlers(gates: Gates): Pick<Handlers, Opening> {
  const { things } = gates;
  const showOpening = async (ctx: Ctx, id: Id<"gateOpening">) =>
    openingToApi(things, await gates.opening(ctx, id), ctx);
  return {
    async listGateOpenings({ ctx, query }) {
      const { items, next } = await gates.openings(ctx, {
        partnerId: query.partner === undefined ? undefined : parseId("partner", query.partner),
        status: query.status,
        after: readCursor(place, query.cursor),
        limit: query.limit,
      });
      return { items: items.map((item) => openingToApi(things, item, ctx)), nextCursor: next && encodeCursor(next) };
    },
    async createGateOpening({ ctx, body: { partnerId, gateId, ...rest } }) {
      const gate = gateId === undefined ? undefined : parseId("gate", gateId);
      return showOpening(
        ctx,
        await gates.open(ctx, { ...rest, partnerId: parseId("partner", partnerId), gateId: gate }),
      );
    },
    async closeGateOpening({ ctx, params, body }) {
      const id = parseId("gateOpening", params.gateOpeningId);
      await gates.close(ctx, id, body.reason);
      return showOpening(ctx, id);
    },
  };
}

/** The operations of gates. */
export const gatesHandlers = (gates: Gates): Pick<Handlers, Own | Asked | Opening> => ({
  ...ownHandlers(gates),
  ...askedHandlers(gates),
  ...openingHandlers(gates),
});
