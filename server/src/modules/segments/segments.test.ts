import { setTimeout as pause } from "node:timers/promises";
import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale, smallProgram } from "../../../test/small-program.ts";
import { runSql } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { followEverybody } from "./follow.ts";

const app = await startApp();
let vendor: TestVendor;
let programId = "";
const ids: Record<string, string> = {};

const source = (more = ""): string => `${smallProgram()}
segments:
  big: { label: { en: Big sellers, de: Große Verkäufer }, rule: metric.revenue >= 5000 }
  gold_or_skilled: track.sell == 'Gold' || badge.skilled
${more}`;

const withScore = `idealPartner: fit
`;
const scored = source(withScore).replace(
  "tracks:\n",
  `  fit: { score: 100, parts: { sales: { worth: 80, full: 10000, of: metric.revenue }, people: { worth: 20, per: 10, of: metric.certified } } }
tracks:
`,
);

const list = async () => (await vendor.owner.ok("listSegments", { query: {} })).items;
const one = async (key: string) => (await list()).find((segment) => segment.key === key);
const idOf = async (key: string) => (await one(key))?.id ?? "";
const membersOf = async (segmentId: string) =>
  (await vendor.owner.ok("listSegmentMembers", { params: { segmentId }, query: {} })).items.map((m) => m.partner.name);

beforeAll(async () => {
  vendor = await app.newVendor();
  programId = (await vendor.owner.ok("createProgram", { body: { source: scored } })).id;
  for (const name of ["Ash", "Birch", "Cedar"]) ids[name] = (await vendor.newPartner({ name })).partnerId;
  await app.drainJobs();
  await record(app, vendor.owner, [
    sale({ partner: ids["Ash"] ?? "", on: "2026-02-01", amount: "12000" }),
    certificate(ids["Ash"] ?? "", "a@example.com", "2026-01-01", "2027-01-01"),
    sale({ partner: ids["Birch"] ?? "", on: "2026-02-01", amount: "6000" }),
  ]);
});

describe("segments of the document", () => {
  test("are there with their members, in words, in the reader's language", async () => {
    const [big, gold] = await list();
    expect(big).toMatchObject({
      key: "big",
      label: "Big sellers",
      origin: "document",
      rule: "metric.revenue >= 5000",
      members: 2,
      of: 3,
      can: { edit: false, retire: false },
    });
    expect(big?.says).toMatch(/^Revenue at least \$5,000/);
    expect(gold).toMatchObject({ key: "gold_or_skilled", members: 1 });
    expect(await membersOf(big?.id ?? "")).toEqual(["Ash", "Birch"]);
  });

  test("follow what is recorded, with a history of who joined and left", async () => {
    const big = await idOf("big");
    app.clock.advance({ hours: 24 });
    await app.runCron("standings.rollForward");
    await record(app, vendor.owner, [
      sale({ partner: ids["Cedar"] ?? "", on: "2026-03-02", amount: "7000" }),
      sale({ partner: ids["Birch"] ?? "", on: "2026-03-02", amount: "-4000" }),
    ]);
    expect(await membersOf(big)).toEqual(["Ash", "Cedar"]);
    const { items } = await vendor.owner.ok("listSegmentHistory", { params: { segmentId: big }, query: {} });
    expect(items.map((i) => [i.partner.name, i.what, i.on])).toEqual(
      expect.arrayContaining([
        ["Cedar", "joined", "2026-04-01"],
        ["Birch", "left", "2026-04-01"],
        ["Birch", "joined", "2026-03-31"],
      ]),
    );
    const segment = await one("big");
    expect(segment).toMatchObject({ members: 2, joined: 1, left: 1 });
    expect(segment?.trend).toEqual([
      { on: "2026-03-31", members: 2 },
      { on: "2026-04-01", members: 2 },
    ]);
    const own = await vendor.owner.ok("listPartnerSegments", { params: { partnerId: ids["Birch"] ?? "" }, query: {} });
    expect(own.items).toMatchObject([{ label: "Big sellers", joinedOn: "2026-03-31", leftOn: "2026-04-01" }]);
  });

  test("cannot be changed or ended in the console", async () => {
    const segmentId = await idOf("big");
    const problem = await vendor.owner.fails("updateSegment", {
      params: { segmentId },
      body: { revision: 1, label: "Huge" },
    });
    expect(problem.code).toBe("segment.document");
    expect((await vendor.owner.fails("retireSegment", { params: { segmentId } })).remedy).toMatch(/document/);
  });
});

describe("segments of the console", () => {
  test("are made by rule, change and end, and keep their history", async () => {
    const made = await vendor.owner.ok("createSegment", {
      body: { label: "Certified ones", note: "For the training day", rule: "metric.certified >= 1" },
    });
    await app.drainJobs();
    expect(await one("certified_ones")).toMatchObject({ id: made.id, origin: "console", members: 1, revision: 1 });
    const params = { segmentId: made.id };
    await vendor.owner.ok("updateSegment", { params, body: { revision: 1, rule: "metric.certified >= 0" } });
    await app.drainJobs();
    expect(await membersOf(made.id)).toEqual(["Ash", "Birch", "Cedar"]);
    const stale = await vendor.owner.fails("updateSegment", { params, body: { revision: 1, label: "X" } });
    expect(stale.code).toBe("segment.changed");
    expect(await vendor.owner.ok("retireSegment", { params })).toMatchObject({ status: "retired", members: 0 });
    expect((await list()).map((s) => s.key)).not.toContain("certified_ones");
    const { items } = await vendor.owner.ok("listSegmentHistory", { params, query: {} });
    expect(items.length).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ["metric.revenu > 5", /no metric named “revenu”/, /revenue/],
    ["metric.revenue >", /./, /end|place/i],
    ["metric.revenue * 2", /this is decimal/, /comparison/],
    ["track.sell == 'Platinum'", /never “Platinum”/, /Gold/],
    ["segment.big", /segment/, /./],
  ])("refuse the rule %s, and nothing is written", async (rule, message, remedy) => {
    const before = (await list()).length;
    const problem = await vendor.owner.fails("createSegment", { body: { label: "Wrong", rule } });
    expect(problem.problems?.[0]).toMatchObject({ path: "rule" });
    expect(problem.detail).toMatch(message);
    expect(problem.remedy ?? "").toMatch(remedy);
    expect((await list()).length).toBe(before);
  });

  test("of one name exist once, also when two are made at the same time", async () => {
    const body = { label: "Twins", rule: "true" };
    const made = await Promise.all([1, 2].map(() => vendor.owner.raw("createSegment", { body })));
    expect(made.map((m) => m.status).toSorted()).toEqual([201, 409]);
    await app.drainJobs();
    await vendor.owner.ok("retireSegment", { params: { segmentId: await idOf("twins") } });
  });

  test("may be made by marketing, not by finance", async () => {
    const marketing = await vendor.as("marketing");
    const finance = await vendor.as("finance");
    const body = { label: "By marketing", rule: "metric.revenue > 1" };
    await finance.fails("createSegment", { body });
    const { id } = await marketing.ok("createSegment", { body });
    expect((await finance.ok("listSegments", { query: {} })).can).toEqual({ create: false });
    await marketing.ok("retireSegment", { params: { segmentId: id } });
    await app.drainJobs();
  });
});

describe("several segments", () => {
  test("show how many partners they share", async () => {
    const { segments, pairs } = await vendor.owner.ok("getSegmentOverlap", { query: {} });
    expect(segments.map((s) => [s.label, s.members])).toEqual([
      ["Big sellers", 2],
      ["Gold or skilled", 1],
    ]);
    expect(pairs.map((p) => p.both)).toEqual([1]);
  });

  test("are exported with the tiers held", async () => {
    const { text } = await vendor.owner.raw("exportSegmentMembers", { params: { segmentId: await idOf("big") } });
    const lines = text.replace("\uFEFF", "").trim().split(/\r?\n/);
    expect(lines[0]).toBe("reference,name,region,joinedOn,tier.sell,tier.serve");
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(["Ash", "Cedar"]);
  });

  test("filter the list of partners", async () => {
    const { items } = await vendor.owner.ok("listPartners", { query: { segment: await idOf("big") } });
    expect(items.map((p) => p.name)).toEqual(["Ash", "Cedar"]);
  });

  test("page through their members", async () => {
    const segmentId = await idOf("big");
    const first = await vendor.owner.ok("listSegmentMembers", { params: { segmentId }, query: { limit: 1 } });
    expect(first.nextCursor).not.toBeNull();
    const second = await vendor.owner.ok("listSegmentMembers", {
      params: { segmentId },
      query: { limit: 1, cursor: first.nextCursor ?? "" },
    });
    expect([...first.items, ...second.items].map((m) => m.partner.name)).toEqual(["Ash", "Cedar"]);
    expect(second.nextCursor).toBeNull();
  });
});

test("the partners nearest to the ideal one are those without the highest tier", async () => {
  const ideal = await vendor.owner.ok("listIdealPartners", { query: {} });
  expect(ideal.score).toMatchObject({ key: "fit" });
  expect(ideal.items.map((i) => [i.partner.name, i.score.value])).toEqual([
    ["Cedar", "56"],
    ["Birch", "16"],
  ]);
});

describe("when the program changes", () => {
  test("a segment whose metric is gone is said to be broken and keeps its members; one gone from the document ends", async () => {
    const { id } = await vendor.owner.ok("createSegment", { body: { label: "Points", rule: "metric.points >= 1" } });
    await app.drainJobs();
    const before = await membersOf(id);
    expect(before.length).toBeGreaterThan(0);
    const gold = await idOf("gold_or_skilled");
    const next = scored
      .replace("  points: { is: metric.revenue / 100 + 25 * metric.certified, round: 0 }\n", "")
      .replace("  gold_or_skilled: track.sell == 'Gold' || badge.skilled\n", "  small: metric.revenue < 5000\n");
    await vendor.owner.ok("publishProgram", { params: { programId }, body: { source: next } });
    await app.drainJobs();
    const broken = await vendor.owner.ok("getSegment", { params: { segmentId: id } });
    expect(broken).toMatchObject({ says: null, members: before.length });
    expect(broken.problems[0]?.message).toMatch(/no metric named “points”/);
    expect((await list()).map((s) => s.key)).toEqual(["big", "small", "points"]);
    expect(await vendor.owner.ok("getSegment", { params: { segmentId: gold } })).toMatchObject({
      status: "retired",
      members: 0,
    });
    await vendor.owner.ok("publishProgram", { params: { programId }, body: { source: scored } });
    await app.drainJobs();
    expect((await vendor.owner.ok("getSegment", { params: { segmentId: id } })).problems).toEqual([]);
    expect(await vendor.owner.ok("getSegment", { params: { segmentId: gold } })).toMatchObject({ status: "active" });
  });

  test("an ended partner leaves", async () => {
    const { owner } = vendor;
    const partnerId = ids["Cedar"] ?? "";
    const { revision } = await owner.ok("getPartner", { params: { partnerId } });
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision, status: "ended" } });
    await app.drainJobs();
    expect(await membersOf(await idOf("big"))).toEqual(["Ash"]);
  });
});

test("figures that another date replaces while everybody is walked through are not taken for lost", async () => {
  const id = parseId("program", programId);
  const segment = await idOf("big");
  const before = await membersOf(segment);
  const walks: Promise<void>[] = [];
  await app.platform.command(vendor.ctx(), { operation: "test", input: programId }, async ({ tx }) => {
    await programs.lock(tx, vendor.uuid, id);
    walks.push(followEverybody(app.platform, vendor.ctx(), id, { signal: new AbortController().signal }));
    expect(await Promise.race([walks[0], pause(300, "it waits")])).toBe("it waits");
    for (const table of ["measurement", "standing"])
      await runSql(tx, {
        text: `update app.${table} set as_of = as_of + 1 where vendor_id = $1 and program_id = $2
          and as_of = (select live_as_of from app.program where vendor_id = $1 and id = $2)`,
        values: [vendor.uuid, id],
      });
    await runSql(tx, {
      text: "update app.program set live_as_of = live_as_of + 1 where vendor_id = $1 and id = $2",
      values: [vendor.uuid, id],
    });
    return null;
  });
  await walks[0];
  expect(before).not.toEqual([]);
  expect(await membersOf(segment)).toEqual(before);
});
