import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Database } from "../database/database.ts";

/** Answers for whoever watches over the process: alive, ready, and its numbers. */
export function addHealth(app: FastifyInstance, database: Database): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "fairway_http_request_seconds",
    help: "Duration of requests by operation and status",
    labelNames: ["operation", "method", "status"],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    const { operation } = request.routeOptions.config;
    duration.observe(
      { operation: operation ?? "other", method: request.method, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  const off = { config: { rateLimit: false } } as const;
  app.get("/healthz", off, async () => ({ status: "ok" }));
  app.get("/readyz", off, async (_, reply) => {
    try {
      await database.app.query("select 1");
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "database away" });
    }
  });
  app.get("/metrics", off, async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
