import { BlockList } from "node:net";
import { notFound } from "@fairway/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Database } from "../database/database.ts";

const near = new BlockList();
near.addSubnet("127.0.0.0", 8);
near.addSubnet("10.0.0.0", 8);
near.addSubnet("172.16.0.0", 12);
near.addSubnet("192.168.0.0", 16);
near.addSubnet("fc00::", 7, "ipv6");
near.addAddress("::1", "ipv6");

/** Whether a call comes from the own network, and not through a proxy that brings the world's calls. */
const isNear = ({ ip, headers }: FastifyRequest): boolean =>
  headers["x-forwarded-for"] === undefined &&
  headers["forwarded"] === undefined &&
  near.check(ip.replace(/^::ffff:/, ""), ip.includes(":") && !ip.startsWith("::ffff:") ? "ipv6" : "ipv4");

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
  app.get("/metrics", off, async (request, reply) => {
    if (!isNear(request)) throw notFound("address");
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
