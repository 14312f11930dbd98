import autocannon from "autocannon";
import Fastify, { type FastifyInstance } from "fastify";
import pg from "pg";
import type { BenchResult, BenchSize } from "./measure.ts";
import { serveDemo, type Served } from "./served.ts";

type Statement = { text: string; values: unknown[] };

const partnersOf: Record<BenchSize, number> = { quick: 60, medium: 240, full: 240 };
const secondsOf: Record<BenchSize, number> = { quick: 4, medium: 15, full: 15 };
const connections = 16;

/** The statements that one call sends, taken from the driver while it is made. */
async function statementsOf(call: () => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const { query } = pg.Client.prototype;
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...args: unknown[]) {
      const [text, values] = args;
      if (typeof text === "string" && Array.isArray(values)) seen.push({ text, values });
      const sent: unknown = Reflect.apply(query, this, args);
      return sent;
    },
  });
  try {
    await call();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return seen;
}

/** The SELECT of the page: the longest one that reads partners. */
async function pageSelect({ url, token }: Served, path: string): Promise<Statement> {
  const seen = await statementsOf(async () => {
    const response = await fetch(url + path, { headers: { authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  });
  const [select] = seen
    .filter(({ text }) => /^\s*(select|with)/i.test(text) && text.includes("partner"))
    .toSorted((a, b) => b.text.length - a.text.length);
  if (!select) throw new Error("the list sent no SELECT");
  return select;
}

/** The least that a server can do with this SELECT: no sign-in, no row-level security, rows as they come. */
async function bare(
  ownerUrl: string,
  { text, values }: Statement,
): Promise<{ http: FastifyInstance; url: string; stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 20 });
  const http = Fastify();
  http.get("/", async () => ({ items: (await pool.query(text, values)).rows }));
  const url = await http.listen({ port: 0, host: "127.0.0.1" });
  return {
    http,
    url,
    async stop() {
      await http.close();
      await pool.end();
    },
  };
}

async function load(url: string, seconds: number, headers: Record<string, string>) {
  await autocannon({ url, connections, duration: 1, headers, workers: 1 });
  const result = await autocannon({ url, connections, duration: seconds, headers, workers: 1 });
  if (result.errors + result.timeouts + result.non2xx > 0) throw new Error(`${url}: some requests failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}

/** A list of 50 partners, signed in and under row-level security, against a bare handler with the same SELECT. */
export async function benchList({ size }: { size: BenchSize }): Promise<BenchResult[]> {
  const served = await serveDemo(partnersOf[size]);
  try {
    const me = await fetch(`${served.url}/v1/me`, { headers: { authorization: `Bearer ${served.token}` } });
    const { memberships } = (await me.json()) as { memberships: { vendor: { id: string } }[] };
    const path = `/v1/vendors/${memberships[0]?.vendor.id}/partners?limit=50`;
    const plain = await bare(served.database.urls.owner, await pageSelect(served, path));
    try {
      const theirs = await load(plain.url, secondsOf[size], {});
      const ours = await load(served.url + path, secondsOf[size], { authorization: `Bearer ${served.token}` });
      return [
        {
          name: `List of 50 partners out of ${partnersOf[size]}, ${connections} connections`,
          rows: [
            { label: "signed in, row-level security, whole reply", value: ours.perSecond, unit: "requests/s" },
            { label: "bare fastify + pg, the same SELECT", value: theirs.perSecond, unit: "requests/s" },
            { label: "p99 signed in", value: ours.p99, unit: "ms" },
          ],
          ratio: ours.perSecond / theirs.perSecond,
          aim: "≥ 0.6",
        },
      ];
    } finally {
      await plain.stop();
    }
  } finally {
    await served.stop();
  }
}
