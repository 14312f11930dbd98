import { AppError } from "@fairway/kernel";
import type { FastifyRequest } from "fastify";
import { hasBearer } from "../auth/sessions.ts";

/** Address under which the caller reached us. */
export const originOf = (request: FastifyRequest, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.host}`;

const refused = (): AppError =>
  new AppError("forbidden", "origin.refused", "This request came from another site.", {
    remedy: "Open Fairway itself and try there; programs send a bearer token instead of a cookie.",
  });

/**
 * Keeps other sites from acting with a person's cookie: a write must come from our own pages.
 * Calls with a bearer token carry nothing that a browser adds by itself.
 * @throws AppError `origin.refused`
 */
export function checkSameOrigin(request: FastifyRequest, publicUrl: string | null): void {
  if (request.routeOptions.config.fromOtherSites === true) return;
  if (request.method === "GET" || request.method === "HEAD" || hasBearer(request.headers)) return;
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  if (site !== undefined && site !== "same-origin") throw refused();
  if (origin !== undefined) {
    if (!URL.canParse(origin)) throw refused();
    const { host } = new URL(origin);
    if (host !== request.host && origin !== publicUrl) throw refused();
  }
  if (request.headers.cookie !== undefined && site === undefined && origin === undefined) throw refused();
}
