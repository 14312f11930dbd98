import { isDeepStrictEqual } from "node:util";
import { allOperations, type OperationId, type OperationSpec } from "@fairway/contract";
import { AppError } from "@fairway/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { SignInGuard } from "../auth/guard.ts";
import { type Caller, hasBearer, type Sessions } from "../auth/sessions.ts";
import type { Ctx, Locale, PersonCtx, PublicCtx, SignedIn, Viewing } from "../context.ts";
import type { Platform } from "../types.ts";
import { actorFor, refuseKey, requirePermission, signInFirst, targetOf } from "./access.ts";
import type { Handlers, Upload } from "./handlers.ts";
import { originOf } from "./origin.ts";
import { cookieOf, deviceCookie } from "./opened.ts";
import { invalid } from "./problems.ts";
import { countStranger } from "./strangers.ts";
import { requireProof } from "./require-proof.ts";
import { isDownload, sendDownload } from "./send-file.ts";
import { refuseUnusableText } from "./text.ts";
import { type FindViewing, takeViewing, viewingOf } from "./viewing.ts";

export type RouteParts = {
  platform: Platform;
  sessions: Sessions;
  guard: SignInGuard;
  handlers: Partial<Handlers>;
  publicUrl: string | null;
  /** Refuses replies that differ from their declaration in anything; for tests. */
  strictReplies: boolean;
  /** Where somebody of a vendor looks at the portal as a partner. */
  findViewing: FindViewing;
  /** Refuses who may not see a page of the portal that an operation serves. */
  checkPage: (ctx: Ctx, page: PortalPage) => Promise<void>;
};

type PortalPage = NonNullable<OperationSpec["page"]>;

/** What every handler is called with, once its types are behind us. */
type AnyCall = {
  ctx: Ctx | PersonCtx | PublicCtx;
  params: unknown;
  query: unknown;
  body: unknown;
  upload: Upload | null;
  request: {
    origin: string;
    address: string;
    userAgent: string | null;
    device: string | null;
    byCookie: boolean;
    header(name: string, value: string): void;
  };
};
type AnyHandler = (call: AnyCall) => Promise<unknown>;

function parse(where: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) return {};
  const result = (schema instanceof z.ZodObject ? schema.strict() : schema).safeParse(value ?? {});
  if (!result.success) throw invalid(where, result.error);
  return result.data;
}

const localeFrom = (person: SignedIn | null, request: FastifyRequest): Locale =>
  person?.locale ?? (/^\s*de\b/i.test(request.headers["accept-language"] ?? "") ? "de" : "en");

function keyFrom(op: OperationSpec, request: FastifyRequest): { idempotencyKey?: string } {
  const key = request.headers["idempotency-key"];
  if (key === undefined || op.method === "GET" || op.idempotent === false) return {};
  if (typeof key === "string" && /^[\x21-\x7e]{1,200}$/.test(key)) return { idempotencyKey: key };
  throw new AppError("validation", "idempotency.malformed", "The Idempotency-Key is not usable.", {
    remedy: "Send 1 to 200 printable characters without blanks, such as a UUID.",
  });
}

function contextOf(
  op: OperationSpec,
  request: FastifyRequest,
  caller: Caller | null,
  params: unknown,
  { platform, viewing }: { platform: Platform; viewing: Viewing | null },
): Ctx | PersonCtx | PublicCtx {
  const base: PublicCtx = {
    requestId: request.id,
    now: platform.clock.now(),
    locale: localeFrom(caller?.person ?? null, request),
    ...keyFrom(op, request),
  };
  if (!caller) return base;
  const target = targetOf(params as Record<string, unknown>);
  if (op.audience === "person") refuseKey(caller, op);
  if (op.audience === "person" || !target) return { ...base, person: caller.person, ...(viewing ? { viewing } : {}) };
  const actor = actorFor(op.audience, caller.person, viewing ? [viewing.place] : caller.memberships, target);
  requirePermission(actor, op, target);
  const looks = viewing && actor.side === "partner" ? { ...actor, viewing: viewing.id } : actor;
  return { ...base, actor: looks, vendorId: target.vendorId };
}

function uploadOf(op: OperationSpec, request: FastifyRequest): Upload | null {
  if (!op.upload) return null;
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim() ?? "";
  if (!op.upload.includes(type))
    throw new AppError("validation", "upload.type", `“${type || "no type"}” is not a type that is accepted here.`, {
      remedy: `Send one of: ${op.upload.join(", ")}.`,
      problems: [{ path: "Content-Type", message: `must be one of ${op.upload.join(", ")}` }],
    });
  const length = Number(request.headers["content-length"]);
  return { stream: request.raw, type, lengthBytes: Number.isInteger(length) ? length : null };
}

function checkReply(op: OperationSpec, reply: unknown): void {
  const sent: unknown = JSON.parse(JSON.stringify(reply));
  const result = op.reply?.safeParse(sent);
  if (!result) return;
  if (!result.success) throw new Error(`${op.id} replies against its declaration: ${result.error.message}`);
  const declared: unknown = JSON.parse(JSON.stringify(result.data));
  if (!isDeepStrictEqual(declared, sent)) throw new Error(`${op.id} replies with fields that are not declared`);
}

async function answer(
  op: OperationSpec,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
  parts: RouteParts,
) {
  const caller = op.audience === "public" ? null : await parts.sessions.resolve(request.headers);
  if (op.audience !== "public" && !caller) throw signInFirst();
  if (caller) request.logged.person = caller.person.personId;
  if (!caller) await countStranger(parts.guard, op, request.ip);
  refuseUnusableText(request.query);
  const params = parse("address", op.params, request.params);
  const { given, query } = takeViewing(request.headers, request.query);
  const viewing = await viewingOf(op, given, caller, parts.platform.clock.now(), parts.findViewing);
  const ctx = contextOf(op, request, caller, params, { platform: parts.platform, viewing });
  if (caller) await requireProof(op, caller, ctx, request.headers, parts.sessions);
  if (op.page && "actor" in ctx) await parts.checkPage(ctx, op.page);
  const result = await handler({
    ctx,
    params,
    query: parse("query", op.query, query),
    body: parse("body", op.body, request.body),
    upload: uploadOf(op, request),
    request: {
      origin: originOf(request, parts.publicUrl),
      address: request.ip,
      userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
      device: cookieOf(request.headers, deviceCookie(parts.publicUrl)),
      byCookie: !hasBearer(request.headers),
      header: (name, value) => void reply.header(name, value),
    },
  });
  if (op.download && isDownload(result)) return sendDownload(request, reply, parts.platform.files, result);
  if (!op.reply) return reply.code(op.status ?? 204).send();
  if (parts.strictReplies) checkReply(op, result);
  return reply.code(op.status ?? 200).send(result);
}

const notBuilt =
  (id: string): AnyHandler =>
  () =>
    Promise.reject(new AppError("unavailable", "operation.absent", `${id} is not part of this server.`));

/** A route for every declared operation: who may call, what comes in, what goes out. */
export function addRoutes(app: FastifyInstance, parts: RouteParts): void {
  for (const op of allOperations) {
    const handler = parts.handlers[op.id as OperationId] as AnyHandler | undefined;
    app.route({
      method: op.method,
      url: op.path.replaceAll(/\{(\w+)\}/g, ":$1"),
      config: { operation: op.id },
      handler: (request, reply) => answer(op, handler ?? notBuilt(op.id), request, reply, parts),
    });
  }
}
