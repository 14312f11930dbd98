import { beforeAll, describe, expect, test } from "vitest";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";
import { someKey, startApp } from "../../../test/harness.ts";
import { publishSalesProgram } from "../../../test/sales-program.ts";

const app = await startApp();
let vendor: TestVendor;
let partner: TestPartner;

beforeAll(async () => {
  vendor = await app.newVendor();
  await publishSalesProgram(vendor);
  partner = await vendor.newPartner({ reference: "P-1" });
});

type FactBody = Parameters<typeof record>[0];
const record = (facts: readonly Record<string, unknown>[], key?: string) =>
  vendor.owner.raw("recordFacts", { body: { facts }, ...(key === undefined ? {} : { key }) });
const ok = async (facts: FactBody, key?: string) => {
  const { status, text } = await record(facts, key);
  if (status !== 201) throw new Error(text);
  return JSON.parse(text) as { created: number; changed: number; unchanged: number; ids: string[] };
};
const sale = (reference: string, amount: unknown, more: Record<string, unknown> = {}) => ({
  kind: "sale",
  partner: "P-1",
  occurredOn: "2026-02-10",
  source: "erp",
  reference,
  data: { amount },
  ...more,
});
const factAt = (factId: string | undefined) => ({ params: { partnerId: partner.partnerId, factId: factId ?? "" } });
const list = (query: Record<string, string> = {}) =>
  vendor.owner.ok("listFacts", { params: { partnerId: partner.partnerId }, query });

describe("recording", { timeout: 60_000 }, () => {
  test("keeps every digit, by the partner's id or reference", async () => {
    const { ids } = await ok([sale("exact", "2024.9940"), sale("by id", 10.5, { partner: partner.partnerId })]);
    const fact = await vendor.owner.ok("getFact", factAt(ids[0]));
    expect(fact).toMatchObject({ data: { amount: "2024.994" }, partnerId: partner.partnerId, reversal: null });
    expect((await vendor.owner.ok("getFact", factAt(ids[1]))).data).toEqual({ amount: "10.5" });
  });

  test("leaves an equal reference alone and corrects another, whatever the request's key", async () => {
    expect(await ok([sale("r1", 1), sale("r2", 2)])).toMatchObject({ created: 2, changed: 0, unchanged: 0 });
    const second = await ok([sale("r1", "1.00"), sale("r2", 3), sale("r3", 4)]);
    expect(second).toMatchObject({ created: 1, changed: 1, unchanged: 1 });
    const { chain, ...corrected } = await vendor.owner.ok("getFact", factAt(second.ids[1]));
    expect(corrected).toMatchObject({ data: { amount: "3" }, reversal: null });
    expect(chain.map((f) => [f.data["amount"], f.reversal?.replacedBy ?? null])).toEqual([
      ["2", corrected.id],
      ["3", null],
    ]);
    expect(chain[0]?.reversal?.reason).toBe("corrected by its source");
  });

  test("answers a repeated request with what it answered first", async () => {
    const key = someKey();
    const first = await ok([sale("once", 1)], key);
    expect(await ok([sale("once", 1)], key)).toEqual(first);
    expect((await record([sale("once", 2)], key)).status).toBe(409);
  });

  test("converts at the rate of the day and keeps the original", async () => {
    const { ids } = await ok([sale("eur", { amount: "100.50", currency: "EUR", rate: "1.0837" })]);
    expect(await vendor.owner.ok("getFact", factAt(ids[0]))).toMatchObject({
      data: { amount: "108.91185" },
      originals: { amount: { amount: "100.5", currency: "EUR", rate: "1.0837" } },
    });
  });

  test("stores nothing when one fact is wrong, and names each with a remedy", async () => {
    const before = (await list({ limit: "200" })).items.length;
    const problem = await vendor.owner.fails("recordFacts", {
      body: {
        facts: [
          sale("fine", 1),
          sale("x", { amount: "1", currency: "EUR" }),
          sale("y", 1, { partner: "nobody" }),
          sale("z", 1, { kind: "gift" }),
          sale("w", 1, { occurredOn: "1969-12-31" }),
          sale("fine", 2),
          sale("v", 0.1 + 0.2),
        ],
      },
    });
    expect(problem).toMatchObject({ status: 400, code: "fact.invalid" });
    expect(problem.problems?.map((p) => p.path)).toEqual([
      "facts[5].reference",
      "facts[1].data.amount",
      "facts[2].partner",
      "facts[3].kind",
      "facts[4].occurredOn",
      "facts[6].data.amount",
    ]);
    expect(problem.problems?.every((p) => (p.remedy ?? "").length > 8)).toBe(true);
    expect((await list({ limit: "200" })).items.length).toBe(before);
  });

  test("takes 1,000 facts at once, over years that nobody prepared", async () => {
    const facts = Array.from({ length: 1000 }, (_, i) =>
      sale(`bulk ${i}`, i, { occurredOn: `${1990 + (i % 40)}-0${1 + (i % 9)}-15` }),
    );
    expect(await ok(facts)).toMatchObject({ created: 1000 });
    expect(await ok(facts)).toMatchObject({ unchanged: 1000 });
    expect((await record([...facts, sale("one more", 1)])).status).toBe(400);
  });

  test("of the same references by many at once stores each once, and nobody blocks anybody", async () => {
    const facts = Array.from({ length: 60 }, (_, i) => sale(`race ${i}`, i));
    const calls = Array.from({ length: 6 }, (_, i) => ok(i % 2 === 0 ? facts : facts.toReversed()));
    const created = (await Promise.all(calls)).reduce((sum, reply) => sum + reply.created, 0);
    expect(created).toBe(60);
  });

  test("tells the journal once for each partner", async () => {
    app.clock.advance({ seconds: 1 });
    await ok([sale("told 1", 1), sale("told 2", 2, { occurredOn: "2026-01-05" })]);
    const { items } = await vendor.owner.ok("listPartnerActivity", { params: { partnerId: partner.partnerId } });
    expect(items[0]).toMatchObject({
      type: "fact.recorded",
      data: { count: 2, kinds: ["sale"], firstOn: "2026-01-05", lastOn: "2026-02-10" },
    });
  });

  test("is for those who run the program", async () => {
    for (const role of ["cam", "viewer", "finance"] as const)
      expect(await (await vendor.as(role)).fails("recordFacts", { body: { facts: [sale("no", 1)] } })).toMatchObject({
        status: 403,
        code: "forbidden",
      });
    expect(await partner.person.fails("recordFacts", { body: { facts: [sale("no", 1)] } })).toMatchObject({
      status: 403,
    });
  });
});

describe("reading", () => {
  test("pages newest first by kind and time, each fact once", async () => {
    const one = await vendor.newPartner({ reference: "P-pages" });
    const days = ["2026-01-03", "2026-01-03", "2026-03-01", "2025-12-31", "2026-01-04"];
    await ok([
      ...days.map((occurredOn, i) => sale(`page ${i}`, i, { occurredOn, partner: "P-pages" })),
      sale("visit", 0, { kind: "visit", partner: "P-pages", data: { place: "Berlin" } }),
    ]);
    const params = { partnerId: one.partnerId };
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { kind: "sale", limit: 2, ...(cursor === undefined ? {} : { cursor }) };
      const page = await vendor.owner.ok("listFacts", { params, query });
      seen.push(...page.items.map((f) => f.occurredOn));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(days.toSorted().toReversed());
    const some = await vendor.owner.ok("listFacts", { params, query: { from: "2026-01-04", to: "2026-02-28" } });
    expect(some.items.map((f) => f.kind)).toEqual(["visit", "sale"]);
    expect(await vendor.owner.fails("listFacts", { params, query: { cursor: "x" } })).toMatchObject({ status: 400 });
  });

  test("is the partner's own only: another's fact and a missing one are the same answer", async () => {
    const other = await vendor.newPartner();
    const { ids } = await ok([sale("own", 1)]);
    expect((await partner.person.ok("getFact", factAt(ids[0]))).reference).toBe("own");
    expect((await partner.person.ok("listFacts")).items.length).toBeGreaterThan(0);
    const strip = ({ requestId: _, ...problem }: { requestId: string }) => problem;
    const foreign = strip(await other.person.fails("getFact", factAt(ids[0])));
    const absent = { partnerId: other.partnerId, factId: `${ids[0]?.slice(0, -4)}0000` };
    expect(foreign).toMatchObject({ status: 404 });
    expect(strip(await other.person.fails("getFact", { params: absent }))).toMatchObject({ status: 404 });
    expect(await other.person.fails("listFacts", { params: { partnerId: partner.partnerId } })).toMatchObject({
      status: 404,
    });
    const elsewhere = await app.newVendor();
    expect(await elsewhere.owner.fails("getFact", factAt(ids[0]))).toMatchObject({ status: 404 });
  });

  test("shows the partner only its own part of a correction that moved to another", async () => {
    const other = await vendor.newPartner({ reference: "P-moved" });
    const first = await ok([sale("moved", 1)]);
    const second = await ok([sale("moved", 1, { partner: "P-moved" })]);
    const params = { partnerId: other.partnerId, factId: second.ids[0] ?? "" };
    expect((await vendor.owner.ok("getFact", { params })).chain).toHaveLength(2);
    expect((await other.person.ok("getFact", { params })).chain).toHaveLength(1);
    const old = await partner.person.ok("getFact", factAt(first.ids[0]));
    expect(old.chain.map((f) => f.partnerId)).toEqual([partner.partnerId]);
  });
});

describe("reversing", () => {
  const reason = "returned by the customer";

  test("takes a fact out with a reason, once, and a repeated import does not bring it back", async () => {
    const { ids } = await ok([sale("back", 7)]);
    const reversed = await vendor.owner.ok("reverseFact", { ...factAt(ids[0]), body: { reason } });
    expect(reversed.reversal).toMatchObject({ reason, replacedBy: null });
    expect(await vendor.owner.fails("reverseFact", { ...factAt(ids[0]), body: { reason } })).toMatchObject({
      status: 409,
      code: "fact.reversed",
    });
    expect(await ok([sale("back", 7)])).toMatchObject({ unchanged: 1 });
    expect((await vendor.owner.ok("getFact", factAt(ids[0]))).reversal).not.toBeNull();
    const again = await ok([sale("back", 8)]);
    expect(again).toMatchObject({ changed: 1 });
    expect((await vendor.owner.ok("getFact", factAt(again.ids[0]))).reversal).toBeNull();
  });

  test("needs a reason and the right to it", async () => {
    const { ids } = await ok([sale("kept", 7)]);
    expect(await vendor.owner.fails("reverseFact", { ...factAt(ids[0]), body: { reason: "x" } })).toMatchObject({
      status: 400,
    });
    const cam = await vendor.as("cam");
    expect(await cam.fails("reverseFact", { ...factAt(ids[0]), body: { reason } })).toMatchObject({ status: 403 });
    expect(await partner.person.fails("reverseFact", { ...factAt(ids[0]), body: { reason } })).toMatchObject({
      status: 403,
    });
  });
});

test("the database itself refuses to change or remove what was recorded", async () => {
  const { ids } = await ok([sale("carved", 1)]);
  expect(ids).toHaveLength(1);
  const owner = app.database.owner;
  await expect(owner.query("update app.fact set kind = 'x'")).rejects.toMatchObject({ code: "23001" });
  await expect(app.database.app.query("delete from app.fact")).rejects.toMatchObject({ code: "42501" });
});
