import { setTimeout as pause } from "node:timers/promises";
import type { OperationId } from "@fairway/contract";
import { salesProgram } from "../sales-program.ts";
import type { ChildCall, ChildServer } from "./child-server.ts";

export const partnersInStory = 12;
export const rowsPerImport = 6000;
const account = { email: "ada@example.com", password: "long enough a password" };

type Row = Record<string, unknown>;
const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null;
/** A text inside a reply, by its path. */
export const textAt = (value: unknown, ...path: string[]): string => {
  const found = path.reduce<unknown>((at, key) => (isRow(at) ? at[key] : undefined), value);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
};
export const itemsOf = (value: unknown): Row[] =>
  isRow(value) && Array.isArray(value["items"]) ? value["items"].filter(isRow) : [];

/** Calls until somebody answers with success: the same key makes the repeats one call. */
export async function persist(server: ChildServer, id: OperationId, input: ChildCall, withinMs = 90_000): Promise<Row> {
  const until = Date.now() + withinMs;
  let last = "nobody answered";
  while (Date.now() < until) {
    const reply = await server.call(id, input).catch((error: unknown) => ({ status: 0, body: String(error) }));
    if (reply.status >= 200 && reply.status < 300) return isRow(reply.body) ? reply.body : {};
    last = `${reply.status} ${JSON.stringify(reply.body)}`;
    if (reply.status >= 400 && reply.status <= 500 && reply.status !== 429) throw new Error(`${id}: ${last}`);
    await pause(100);
  }
  throw new Error(`${id} was never answered: ${last}`);
}

/** The day of a fact: one of the 200 days before the story's today. */
export const dayOf = (today: string, i: number): string =>
  Temporal.PlainDate.from(today)
    .subtract({ days: i % 200 })
    .toString();

const partnerOf = (i: number): string => `P-${i % partnersInStory}`;

export type Story = {
  vendorId: string;
  programId: string;
  today: string;
  /** What every acknowledged or imported fact adds, by partner. */
  expected: { partner: string; day: string; amount: number }[];
};

/** Sets an installation up with a vendor, a program and partners. */
export async function openStory(server: ChildServer): Promise<Story> {
  const vendor = { name: "Crash", slug: "crash", currency: "USD", timeZone: "UTC" };
  const { vendorId } = await persist(server, "setUp", { body: { name: "Ada", ...account, vendor } });
  await server.signIn(account.email, account.password);
  const params = { vendorId: String(vendorId) };
  const program = await persist(server, "createProgram", { params, body: { source: salesProgram, format: "yaml" } });
  for (let i = 0; i < partnersInStory; i += 1)
    await persist(server, "createPartner", { params, body: { reference: partnerOf(i), name: `Partner ${i}` } });
  const { today } = await persist(server, "getVendor", { params });
  return { vendorId: params.vendorId, programId: String(program["id"]), today: String(today), expected: [] };
}

/** Uploads a file of sales and starts its import; what it will add is expected from then on. */
export async function startSalesImport(server: ChildServer, story: Story, source: string): Promise<string> {
  const params = { vendorId: story.vendorId };
  const rows = Array.from({ length: rowsPerImport }, (_, i) => ({
    partner: partnerOf(i * 7),
    day: dayOf(story.today, i),
    amount: 1 + (i % 97),
  }));
  const content = ["id,who,day,amount", ...rows.map((r, i) => `${i},${r.partner},${r.day},${r.amount}`)].join("\n");
  const file = await persist(server, "uploadImportFile", {
    params,
    query: { name: "sales.csv" },
    upload: { type: "text/csv", content },
  });
  const fields = { partner: "who", occurredOn: "day", reference: "id", data: { amount: "amount" } };
  const mapping = {
    import: source,
    files: { sales: { path: "sales.csv" } },
    steps: [{ to: "facts", from: "sales", kind: "sale", source, fields }],
  };
  const body = { mapping, files: { sales: file["id"] } };
  const run = await persist(server, "startImport", { params, body, key: source.replace(" ", "-") });
  story.expected.push(...rows);
  return String(run["id"]);
}

/** Records facts one call after another, each with a key, until told to stop; only what was acknowledged is expected. */
export async function recordSteadily(server: ChildServer, story: Story, stop: AbortSignal): Promise<number> {
  let calls = 0;
  while (!stop.aborted) {
    const rows = [0, 1, 2].map((i) => ({
      partner: partnerOf(calls + i),
      day: dayOf(story.today, calls * 3 + i),
      amount: 5 + i,
    }));
    const facts = rows.map((r, i) => ({
      kind: "sale",
      partner: r.partner,
      occurredOn: r.day,
      source: "api",
      reference: `${calls}.${i}`,
      data: { amount: r.amount },
    }));
    await persist(server, "recordFacts", {
      params: { vendorId: story.vendorId },
      body: { facts },
      key: `facts-${calls}`,
    });
    story.expected.push(...rows);
    calls += 1;
    await pause(40);
  }
  return calls;
}

/** Waits until what a call answers is as it should be. */
export async function eventually<T>(look: () => Promise<T>, good: (found: T) => boolean, withinMs: number): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (good(found) || Date.now() > until) return found;
    await pause(250);
  }
}
