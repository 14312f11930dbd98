import type { FastifyInstance } from "fastify";
import { notFound } from "@fairway/kernel";
import type { FileStore } from "../files/types.ts";
import { imageType } from "../files/images.ts";
import { safeHeaders } from "./send-file.ts";

/** Logos are public to whoever knows their address; an address never changes its content. */
export function addFiles(app: FastifyInstance, files: FileStore): void {
  app.get<{ Params: { "*": string } }>("/files/logos/*", async (request, reply) => {
    const key = `logos/${request.params["*"]}`;
    const type = await imageType(await files.open(key));
    if (type === null) throw notFound("file");
    return reply
      .headers({ ...safeHeaders(type), "cache-control": "public, max-age=31536000, immutable" })
      .type(type)
      .send(await files.open(key));
  });
}
