import { AsyncLocalStorage } from "node:async_hooks";
import { type Id, notFound, parseId, publicId } from "@fairway/kernel";
import { Server } from "@tus/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Sessions } from "../auth/sessions.ts";
import type { Ctx } from "../context.ts";
import type { Platform } from "../types.ts";
import { maxUploadBytes } from "../uploads/limits.ts";
import { announceUpload, removeUpload, requireUpload } from "../uploads/uploads.ts";
import { actorFor, requirePermission, signInFirst } from "./access.ts";
import { requireProof } from "./require-proof.ts";
import { refuseViewing } from "./viewing.ts";

type Parts = { platform: Platform; sessions: Sessions };
type Params = { vendorId: string; uploadId?: string };
/** Which upload a request is about: decided here, not by what the protocol's headers say. */
type Named = { storeId: string; address: string };

/** What every address of uploads asks of its caller, as the declaration of an operation would say it. */
const asks = { permission: { vendor: "library.edit" } } as const;

/**
 * Who calls, held to what every operation holds its callers to.
 * @throws AppError unauthenticated, not_found, forbidden, `viewing.read_only`, `auth.second_factor_required`
 */
async function contextOf({ platform, sessions }: Parts, request: FastifyRequest<{ Params: Params }>): Promise<Ctx> {
  const caller = await sessions.resolve(request.headers);
  if (!caller) throw signInFirst();
  request.logged.person = caller.person.personId;
  refuseViewing(request.headers);
  const target = { vendorId: parseId("vendor", request.params.vendorId), partnerId: null };
  const actor = actorFor("vendor", caller.person, caller.memberships, target);
  requirePermission(actor, asks, target);
  const base = { requestId: request.id, now: platform.clock.now(), locale: caller.person.locale ?? "en" };
  const ctx: Ctx = { ...base, actor, vendorId: target.vendorId };
  await requireProof({}, caller, ctx, request.headers, sessions);
  return ctx;
}

/** Once the protocol answers by itself, nothing of what our replies carry would be sent: hands it over. */
function handOver(reply: FastifyReply): void {
  const ours = reply.getHeaders();
  reply.hijack();
  for (const [name, value] of Object.entries(ours)) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.setHeader("cache-control", "no-store");
}

function announcedLength(request: FastifyRequest): number | null {
  const length = Number(request.headers["upload-length"]);
  return Number.isSafeInteger(length) && length >= 0 ? length : null;
}

function createTus(platform: Platform, named: AsyncLocalStorage<Named>): Server {
  const of = (): Named => {
    const found = named.getStore();
    if (!found) throw notFound("upload");
    return found;
  };
  return new Server({
    path: "/",
    datastore: platform.files.resumable.store,
    maxSize: maxUploadBytes,
    namingFunction: () => of().storeId,
    generateUrl: () => of().address,
    getFileIdFromRequest: () => of().storeId,
    allowedOrigins: () => false,
  });
}

async function idOf({ platform }: Parts, ctx: Ctx, request: FastifyRequest<{ Params: Params }>): Promise<Id<"upload">> {
  const { uploadId } = request.params;
  if (uploadId === undefined) return announceUpload(platform, ctx, announcedLength(request));
  const id = parseId("upload", uploadId);
  await requireUpload(platform, ctx, id);
  return id;
}

/** Uploads that may break off and go on, by the tus protocol. */
export function addUploads(app: FastifyInstance, parts: Parts): void {
  const { platform } = parts;
  const named = new AsyncLocalStorage<Named>();
  const tus = createTus(platform, named);
  const handle = async (request: FastifyRequest<{ Params: Params }>, reply: FastifyReply) => {
    const ctx = await contextOf(parts, request);
    const id = await idOf(parts, ctx, request);
    const address = `/v1/vendors/${request.params.vendorId}/uploads/${publicId("upload", id)}`;
    handOver(reply);
    await named.run({ storeId: platform.files.resumable.idOf(id), address }, () => tus.handle(request.raw, reply.raw));
    const refused = request.method === "POST" && reply.raw.statusCode !== 201;
    if (refused || request.method === "DELETE") await removeUpload(platform, ctx, id);
  };
  app.route<{ Params: Params }>({ method: "POST", url: "/v1/vendors/:vendorId/uploads", handler: handle });
  app.route<{ Params: Params }>({
    method: ["HEAD", "PATCH", "DELETE"],
    url: "/v1/vendors/:vendorId/uploads/:uploadId",
    handler: handle,
  });
}
