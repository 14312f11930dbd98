import type { FastifyInstance } from "fastify";
import { imageType } from "../files/images.ts";
import type { FileStore } from "../files/types.ts";

/** Logos are public to whoever knows their address; an address never changes its content. */
export function addFiles(app: FastifyInstance, files: FileStore): void {
  app.get<{ Params: { "*": string } }>("/files/logos/*", async (request, reply) => {
    const key = `logos/${request.params["*"]}`;
    const type = await imageType(await files.open(key));
    return reply
      .headers({
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; sandbox",
      })
      .type(type ?? "application/octet-stream")
      .send(await files.open(key));
  });
}
