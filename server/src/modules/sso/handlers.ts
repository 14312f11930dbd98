import { parseId, publicId } from "@fairway/kernel";
import type { Ctx, Handlers } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import { connectionToApi } from "./present.ts";
import { countScimUsers, findPartnerNames } from "./repo-connections.ts";
import type { Sso } from "./service.ts";
import type { Connection, ConnectionId } from "./types.ts";
import type { Platform } from "../../platform/index.ts";

type Own =
  | "findSignInWays"
  | "listSignInConnections"
  | "createSignInConnection"
  | "getSignInConnection"
  | "updateSignInConnection"
  | "switchSignInConnection"
  | "removeSignInConnection"
  | "testSignInConnection";
type Around =
  | "addSignInDomain"
  | "proveSignInDomain"
  | "confirmSignInDomain"
  | "removeSignInDomain"
  | "rotateScimToken"
  | "removeScimToken";

const idOf = ({ signInConnectionId: id }: { signInConnectionId: string }): ConnectionId =>
  parseId("signInConnection", id);

type Show = (
  ctx: Ctx,
  connections: readonly Connection[],
  origin: string,
) => Promise<ReturnType<typeof connectionToApi>[]>;

/** Shows connections with the names around them. */
const shower =
  (platform: Platform, people: Identity["people"]): Show =>
  async (ctx, connections, origin) => {
    const { partnerNames, scimUsers } = await platform.read(ctx, async (tx) => ({
      partnerNames: await findPartnerNames(tx, ctx.vendorId, connections),
      scimUsers: await countScimUsers(
        tx,
        connections.map(({ id }) => id),
      ),
    }));
    const exempt = connections.flatMap(({ exemptPersonId }) => (exemptPersonId === null ? [] : [exemptPersonId]));
    const personNames = await people.names(exempt);
    return connections.map((one) => connectionToApi(ctx, one, { origin, partnerNames, personNames, scimUsers }));
  };

type Request = { origin: string };

/** A change, and the connection as it then is. */
const changer =
  (sso: Sso, show: Show) =>
  async (ctx: Ctx, id: ConnectionId, { origin }: Request, change?: () => Promise<unknown>) => {
    await change?.();
    const [shown] = await show(ctx, [await sso.connections.get(ctx, id)], origin);
    if (!shown) throw new Error("a connection that was just read is gone");
    return shown;
  };

type After = ReturnType<typeof changer>;

function ownHandlers(sso: Sso, show: Show, after: After): Pick<Handlers, Own> {
  const { connections } = sso;
  return {
    findSignInWays: async ({ query }) => ({
      items: (await sso.waysFor(query.domain)).map(({ id, name, vendor, enforced }) => ({
        id: publicId("signInConnection", id),
        name,
        vendor,
        enforced,
      })),
    }),
    listSignInConnections: async ({ ctx, request }) => ({
      items: await show(ctx, await connections.list(ctx), request.origin),
      can: { create: true },
    }),
    async createSignInConnection({ ctx, body, request }) {
      return after(ctx, await connections.create(ctx, body), request);
    },
    getSignInConnection: ({ ctx, params, request }) => after(ctx, idOf(params), request),
    updateSignInConnection: ({ ctx, params, body: { exemptPersonId, ...body }, request }) =>
      after(ctx, idOf(params), request, () => {
        const exempt = typeof exemptPersonId === "string" ? parseId("person", exemptPersonId) : exemptPersonId;
        return connections.update(ctx, idOf(params), { ...body, exemptPersonId: exempt });
      }),
    switchSignInConnection: ({ ctx, params, body, request }) =>
      after(ctx, idOf(params), request, () => connections.switchTo(ctx, idOf(params), body.status)),
    removeSignInConnection: ({ ctx, params }) => connections.remove(ctx, idOf(params)),
    async testSignInConnection({ ctx, params }) {
      const { id } = await connections.getOwn(ctx, idOf(params));
      const query = new URLSearchParams({ connection: publicId("signInConnection", id), test: sso.testTicket(id) });
      return { url: `/v1/sso/start?${query}` };
    },
  };
}

function aroundHandlers({ domains, scimTokens, connections }: Sso, after: After): Pick<Handlers, Around> {
  return {
    addSignInDomain: ({ ctx, params, body, request }) =>
      after(ctx, idOf(params), request, () => domains.add(ctx, idOf(params), body.domain)),
    proveSignInDomain: async ({ ctx, params, body, request }) => {
      const connection = await connections.getOwn(ctx, idOf(params));
      return after(ctx, connection.id, request, () => domains.prove(ctx, connection, body.domain));
    },
    confirmSignInDomain: ({ ctx, params, body, request }) =>
      after(ctx, idOf(params), request, () => domains.confirm(ctx, idOf(params), body.domain)),
    removeSignInDomain: ({ ctx, params, query, request }) =>
      after(ctx, idOf(params), request, () => domains.remove(ctx, idOf(params), query.domain)),
    async rotateScimToken({ ctx, params, request }) {
      const token = await scimTokens.rotate(ctx, idOf(params));
      return { token, connection: await after(ctx, idOf(params), request) };
    },
    removeScimToken: ({ ctx, params, request }) =>
      after(ctx, idOf(params), request, () => scimTokens.remove(ctx, idOf(params))),
  };
}

export function ssoHandlers(sso: Sso, people: Identity["people"]): Pick<Handlers, Own | Around> {
  const show = shower(sso.signIn.platform, people);
  const after = changer(sso, show);
  return { ...ownHandlers(sso, show, after), ...aroundHandlers(sso, after) };
}
