import { AppError, publicId } from "@fairway/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Connection } from "../types.ts";
import { ScimError } from "./error.ts";
import { chosen, present } from "./present.ts";
import type { Stored } from "./repo.ts";
import {
  type Content,
  describeProvider,
  describeResourceTypes,
  describeSchemas,
  errorSchema,
  type Kind,
  listSchema,
} from "./schemas.ts";
import type { Scim } from "./service.ts";

export type ScimRouteParts = { scim: Scim; originOf: (request: FastifyRequest) => string };

type Call = { connection: Connection; base: string };

const type = "application/scim+json";
const many = z.object({
  filter: z.string().max(4000).optional(),
  startIndex: z.coerce.number().int().catch(1).default(1),
  count: z.coerce.number().int().catch(100).default(100),
});
const choice = z.object({
  attributes: z.string().max(4000).optional(),
  excludedAttributes: z.string().max(4000).optional(),
});

function asError(error: unknown): ScimError {
  if (error instanceof ScimError) return error;
  if (error instanceof z.ZodError)
    return new ScimError(400, "invalidValue", "A parameter of the address is not usable.");
  if (error instanceof AppError && error.kind === "conflict") return new ScimError(409, null, error.message);
  if (error instanceof AppError && error.kind === "validation")
    return new ScimError(400, "invalidSyntax", error.message);
  const status = error !== null && typeof error === "object" && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) return new ScimError(status, null, "The request cannot be read.");
  return new ScimError(500, null, "Something went wrong on this side.");
}

function sendError(request: FastifyRequest, reply: FastifyReply, cause: unknown): FastifyReply {
  const { status, scimType, message } = asError(cause);
  if (status === 500) request.log.error({ err: cause }, "scim");
  if (status === 401) reply.header("www-authenticate", 'Bearer realm="scim"');
  const body = {
    schemas: [errorSchema],
    ...(scimType === null ? {} : { scimType }),
    detail: message,
    status: String(status),
  };
  return reply.code(status).type(type).send(body);
}

/** Whose directory calls: the token must be the one of the connection in the address. */
async function callOf({ scim, originOf }: ScimRouteParts, request: FastifyRequest): Promise<Call> {
  const token = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? "")?.[1];
  const connection = token === undefined ? null : await scim.connectionOf(token);
  const { connection: asked } = request.params as { connection: string };
  if (!connection || publicId("signInConnection", connection.id) !== asked)
    throw new ScimError(401, null, "Authorization failure. The authorization header is invalid or missing.");
  return { connection, base: `${originOf(request)}/scim/v2/${asked}` };
}

const versionsOf = (request: FastifyRequest): string[] | null =>
  request.headers["if-match"]?.split(",").map((one) => one.trim()) ?? null;

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { base }: Call,
  stored: Stored,
  status = 200,
): FastifyReply {
  const { attributes, excludedAttributes } = choice.parse(request.query);
  const version = `W/"${stored.version}"`;
  reply.header("etag", version).header("location", `${base}/${stored.kind}s/${stored.id}`);
  if (status === 200 && request.headers["if-none-match"]?.includes(version) === true) return reply.code(304).send();
  return reply
    .code(status)
    .type(type)
    .send(chosen(present(stored, base), attributes, excludedAttributes));
}

const listOf = (items: Content[], total: number, startIndex: number): Content => ({
  schemas: [listSchema],
  totalResults: total,
  itemsPerPage: items.length,
  startIndex,
  Resources: items,
});

const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** The addresses of one kind of resource. */
function addResources(app: FastifyInstance, parts: ScimRouteParts, kind: Kind): void {
  const { scim } = parts;
  const path = `/${kind}s`;
  app.get(path, async (request, reply) => {
    const call = await callOf(parts, request);
    const { attributes, excludedAttributes } = choice.parse(request.query);
    const { total, from, items } = await scim.list(call.connection, kind, many.parse(request.query), call.base);
    const shown = items.map((stored) => chosen(present(stored, call.base), attributes, excludedAttributes));
    return reply.type(type).send(listOf(shown, total, from));
  });
  app.post(path, async (request, reply) => {
    const call = await callOf(parts, request);
    const made = await scim.create(call.connection, kind, request.body);
    return made ? send(request, reply, call, made, 201) : reply.code(204).send();
  });
  app.get(`${path}/:id`, async (request, reply) => {
    const call = await callOf(parts, request);
    return send(request, reply, call, await scim.get(call.connection, kind, idOf(request)));
  });
  for (const [method, change] of [
    ["PUT", scim.replace],
    ["PATCH", scim.patch],
  ] as const)
    app.route({
      method,
      url: `${path}/:id`,
      handler: async (request, reply) => {
        const call = await callOf(parts, request);
        const changed = await change(call.connection, kind, idOf(request), request.body, versionsOf(request));
        return changed ? send(request, reply, call, changed) : reply.code(204).send();
      },
    });
  app.delete(`${path}/:id`, async (request, reply) => {
    const { connection } = await callOf(parts, request);
    await scim.remove(connection, kind, idOf(request), versionsOf(request));
    return reply.code(204).send();
  });
}

/** What the service says of itself. */
function addDescriptions(app: FastifyInstance, parts: ScimRouteParts): void {
  app.get("/ServiceProviderConfig", async (request, reply) =>
    reply.type(type).send(describeProvider((await callOf(parts, request)).base)),
  );
  for (const [path, describe] of [
    ["/Schemas", describeSchemas],
    ["/ResourceTypes", describeResourceTypes],
  ] as const) {
    app.get(path, async (request, reply) => {
      const all = describe((await callOf(parts, request)).base);
      return reply.type(type).send(listOf(all, all.length, 1));
    });
    app.get(`${path}/:id`, async (request, reply) => {
      const found = describe((await callOf(parts, request)).base).find(({ id }) => id === idOf(request));
      if (!found) throw new ScimError(404, null, `Resource ${idOf(request).slice(0, 100)} not found`);
      return reply.type(type).send(found);
    });
  }
}

/** SCIM 2.0 of every connection, under an address of its own. */
export function addScimRoutes(app: FastifyInstance, parts: ScimRouteParts): void {
  app.register(
    async (own) => {
      own.removeAllContentTypeParsers();
      own.addContentTypeParser(
        ["application/scim+json", "application/json"],
        { parseAs: "string", bodyLimit: 2 ** 20 },
        (_, text, done) => {
          try {
            done(
              null,
              JSON.parse(String(text) || "{}", (key, value: unknown) => (key === "__proto__" ? undefined : value)),
            );
          } catch {
            done(new ScimError(400, "invalidSyntax", "The body is not JSON."));
          }
        },
      );
      own.setErrorHandler((error, request, reply) => sendError(request, reply, error));
      own.setNotFoundHandler((request, reply) =>
        sendError(request, reply, new ScimError(404, null, "There is no such address.")),
      );
      addResources(own, parts, "User");
      addResources(own, parts, "Group");
      addDescriptions(own, parts);
    },
    { prefix: "/scim/v2/:connection" },
  );
}
