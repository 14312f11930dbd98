import { createHash } from "node:crypto";
import { allOperations, openApi } from "@fairway/contract";
import reference from "@scalar/fastify-api-reference";
import type { FastifyInstance } from "fastify";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The OpenAPI document, and a page to browse it that loads nothing from elsewhere. */
export async function addDocs(app: FastifyInstance, version: string): Promise<void> {
  const document = JSON.stringify(openApi(allOperations, version));
  app.get("/v1/openapi.json", async (_, reply) => reply.type("application/json").send(document));
  await app.register(async (docs) => {
    docs.addHook("onSend", async (_, reply, payload) => {
      if (typeof payload !== "string" || !String(reply.getHeader("content-type")).startsWith("text/html"))
        return payload;
      const inline = [...payload.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((found) =>
        hashOf(found[1] ?? ""),
      );
      reply.header(
        "content-security-policy",
        `default-src 'self'; script-src 'self' ${inline.join(" ")}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'`,
      );
      return payload;
    });
    await docs.register(reference, {
      routePrefix: "/docs/api",
      configuration: { url: "/v1/openapi.json", withDefaultFonts: false, telemetry: false, pageTitle: "Fairway API" },
    });
  });
}
