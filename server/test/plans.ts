import type { Pool, PoolClient } from "pg";
import { createPlatform, type Ctx, type Platform } from "../src/platform/index.ts";
import type { StartedApp } from "./harness.ts";

type Sent = { text: string; values: unknown[] };

const bound = (method: Function, target: object): unknown => Reflect.apply(Function.prototype.bind, method, [target]);

/** The same client, noting what is sent through it. */
function noting(client: PoolClient, sent: Sent[]): PoolClient {
  return new Proxy(client, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (typeof own !== "function") return own;
      if (name !== "query") return bound(own, target);
      return (text: string, values: unknown[] = []) => {
        sent.push({ text, values });
        return target.query(text, values);
      };
    },
  });
}

const notingPool = (pool: Pool, sent: Sent[]): Pool =>
  new Proxy(pool, {
    get(target, name) {
      if (name === "connect") return async () => noting(await target.connect(), sent);
      const own: unknown = Reflect.get(target, name, target);
      return typeof own === "function" ? bound(own, target) : own;
    },
  });

export type Plan = { text: string; lines: string[] };

/** Does some work, and gives the plan of each statement that it sent, as the application role within the vendor. */
export async function plansOf(app: StartedApp, ctx: Ctx, work: (platform: Platform) => Promise<void>): Promise<Plan[]> {
  const sent: Sent[] = [];
  const { clock, log, files } = app.platform;
  const pool = notingPool(app.database.app, sent);
  await work(createPlatform({ database: { ...app.database, app: pool }, clock, log, files }));
  const client = await app.database.app.connect();
  try {
    await client.query("begin");
    await client.query("select app.set_vendor($1, 'plans')", [ctx.vendorId]);
    const plans: Plan[] = [];
    for (const { text, values } of sent) {
      if (!/^\s*(select|with|insert|update|delete)/i.test(text)) continue;
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
      plans.push({ text, lines: rows.map((row) => row["QUERY PLAN"]) });
    }
    return plans;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** Lines of plans that read a whole table, by the table's name. */
export const wholeTables = (plans: readonly Plan[]): string[] =>
  plans.flatMap((plan) => plan.lines.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? []));
