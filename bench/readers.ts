import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import autocannon from "autocannon";
import { freePort } from "../server/src/platform/database/embedded/state.ts";
import { demoSignIns } from "../server/src/demo/index.ts";
import type { BenchResult } from "./measure.ts";

const connections = 300;

/** Starts the product as its own process on an empty folder, with the demo. */
async function startProduct(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "fairway-readers-"));
  const port = await freePort(null);
  const env = {
    ...process.env,
    PORT: String(port),
    FAIRWAY_DATA: folder,
    FAIRWAY_DEMO: "1",
    LOG_LEVEL: "warn",
    DATABASE_URL: "",
  };
  const child = spawn(process.execPath, ["server/src/main.ts"], { env, stdio: ["ignore", "inherit", "inherit"] });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    const setup = await fetch(`${url}/v1/setup`).then(
      (r) => r.json() as Promise<{ demo: unknown[] }>,
      () => null,
    );
    if (setup && setup.demo.length > 0) break;
    if (child.exitCode !== null) throw new Error("the server ended before it was ready");
    await pause(500);
  }
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Reader = { side: "vendor" | "partner"; token: string; vendorId: string; partnerId: string | null };
type Me = { memberships: { side: "vendor" | "partner"; vendor: { id: string }; partner?: { id: string } }[] };

const get = async <T>(url: string, token: string): Promise<T> => {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
};

async function signIn(url: string, person: (typeof demoSignIns)[number]): Promise<Reader | null> {
  const response = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  const token = response.headers.get("set-auth-token") ?? "";
  const [place] = (await get<Me>(`${url}/v1/me`, token)).memberships;
  return place ? { side: place.side, token, vendorId: place.vendor.id, partnerId: place.partner?.id ?? null } : null;
}

/** What a reader looks at in a visit: lists and overview on the vendor's side, standing and numbers on both. */
async function visit(url: string, reader: Reader): Promise<string[]> {
  const base = `/v1/vendors/${reader.vendorId}`;
  const programs = await get<{ items: { id: string }[] }>(`${url}${base}/programs`, reader.token);
  const program = `${base}/programs/${programs.items[0]?.id}`;
  if (reader.partnerId !== null) {
    const own = `${base}/partners/${reader.partnerId}`;
    return [
      "/v1/me",
      own,
      `${own}/standing`,
      `${own}/standing/history`,
      `${own}/facts?limit=50`,
      `${own}/activity`,
      program,
    ];
  }
  const { items } = await get<{ items: { id: string }[] }>(`${url}${base}/partners?limit=20`, reader.token);
  const some = items.slice(0, 6).flatMap(({ id }) => [`${base}/partners/${id}`, `${base}/partners/${id}/standing`]);
  const overview = ["summary", "trend", "movers"].map((part) => `${program}/standings/${part}`);
  return [
    "/v1/me",
    `${base}/partners?limit=50`,
    `${base}/partners/facets`,
    `${base}/partners?limit=50&sort=-tier`,
    ...overview,
    ...some,
  ];
}

/** 300 signed-in readers at once on the demo. */
export async function benchReaders({ seconds }: { seconds: number }): Promise<BenchResult[]> {
  const product = await startProduct();
  try {
    const requests: { path: string; headers: Record<string, string> }[] = [];
    for (const person of demoSignIns) {
      const reader = await signIn(product.url, person);
      if (!reader) continue;
      const headers = { authorization: `Bearer ${reader.token}` };
      requests.push(...(await visit(product.url, reader)).map((path) => ({ path, headers })));
    }
    // The jobs that the loaded demo left behind are done first.
    await pause(5000);
    const result = await autocannon({ url: product.url, connections, duration: seconds, requests, workers: 1 });
    return [
      {
        name: `${connections} concurrent signed-in readers on the demo for ${seconds} s`,
        rows: [
          { label: "requests", value: result.requests.total, unit: "" },
          { label: "per second", value: result.requests.average, unit: "requests/s" },
          { label: "errors, time-outs and refusals", value: result.errors + result.timeouts + result.non2xx, unit: "" },
          { label: "p50", value: result.latency.p50, unit: "ms" },
          { label: "p99", value: result.latency.p99, unit: "ms" },
        ],
      },
    ];
  } finally {
    await product.stop();
  }
}
