import type { FastifyInstance } from "fastify";
import type { Recruiting } from "./service.ts";

const page = /^\/apply\/([a-z0-9][a-z0-9-]{1,40})\/([a-z0-9][a-z0-9-]{1,40})\/?(?:\?|$)/;

/** Pages beside the form, which nobody may frame. */
const own = new Set(["status", "confirm"]);

/** Lets the sites that a form names show its page in a frame of theirs; every other page stays as it is. */
export function addFormFrames(app: FastifyInstance, { frames }: Pick<Recruiting, "frames">): void {
  app.addHook("onSend", async (request, reply, payload) => {
    const [, vendorSlug, formSlug] = page.exec(request.url) ?? [];
    if (vendorSlug === undefined || formSlug === undefined || own.has(vendorSlug) || request.method !== "GET")
      return payload;
    const origins = await frames({ vendorSlug, formSlug });
    if (origins.length === 0) return payload;
    const policy = String(reply.getHeader("content-security-policy") ?? "");
    reply.header(
      "content-security-policy",
      policy.replace(/frame-ancestors [^;]*/, `frame-ancestors 'self' ${origins.join(" ")}`),
    );
    reply.removeHeader("x-frame-options");
    return payload;
  });
}
