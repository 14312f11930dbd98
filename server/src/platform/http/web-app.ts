import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import { AppError } from "@fairway/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problems.ts";

const serverPaths = /^\/(v1|api|files|docs\/api|healthz|readyz|metrics)(\/|$|\?)/;

/** A browser that opens an address says that it wants a page; a program with a misspelt address does not. */
const asksForPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes("text/html") === true;

/** Serves the built web app: hashed files for ever, the page itself fresh, every other address the page. */
export async function addWebApp(app: FastifyInstance, directory: string): Promise<void> {
  const built = existsSync(join(directory, "index.html"));
  if (built)
    await app.register(fastifyStatic, {
      root: directory,
      index: false,
      wildcard: true,
      preCompressed: true,
      setHeaders: (response, path) => {
        const hashed = path.includes(`${join(directory, "assets")}/`);
        response.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  if (built) app.get("/", (_, reply) => reply.header("cache-control", "no-cache").sendFile("index.html"));
  app.setNotFoundHandler(async (request, reply) => {
    const page =
      request.method === "GET" &&
      asksForPage(request) &&
      !serverPaths.test(request.url) &&
      !/\.\w{2,5}$/.test(request.url.split("?")[0] ?? "");
    if (page && built) return reply.header("cache-control", "no-cache").sendFile("index.html");
    return sendProblem(request, reply, new AppError("not_found", "not_found", "There is no such address."));
  });
}
