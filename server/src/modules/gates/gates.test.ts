import { beforeAll, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp();
let vendor: TestVendor;
let programId = "";
const ids: Record<string, string> = {};

const source = (more = "") => `${smallProgram()}
segments: { big: metric.revenue >= 5000 }
gates:
  gold_desk: track.sell == 'Gold'
  sales_kit:
    label: { en: Sales kit, de: Vertriebspaket }
    note: { en: What sells., de: Was verkauft. }
    rule: segment.big
    roles: [seller, marketer]
    answerWithin: 2 business days
${more}`;

const list = async () => (await vendor.owner.ok("listGates", { query: {} })).items;
const one = async (key: string) => (await list()).find((gate) => gate.key === key);

beforeAll(async () => {
  vendor = await app.newVendor();
  programId = (await vendor.owner.ok("createProgram", { body: { source: source() } })).id;
  for (const name of ["Ash", "Birch", "Cedar"]) ids[name] = (await vendor.newPartner({ name })).partnerId;
  await app.drainJobs();
  await record(app, vendor.owner, [
    sale({ partner: ids["Ash"] ?? "", on: "2026-02-01", amount: "12000" }),
    certificate(ids["Ash"] ?? "", "a@example.com", "2026-01-01", "2027-01-01"),
    sale({ partner: ids["Birch"] ?? "", on: "2026-02-01", amount: "9000" }),
  ]);
});

describe("gates of the document", () => {
  test("are there with how many pass, in words, in the reader's language", async () => {
    expect(await one("gold_desk")).toMatchObject({ label: "Gold desk", origin: "document", passing: 1, of: 3 });
    expect(await one("sales_kit")).toMatchObject({
      label: "Sales kit",
      passing: 2,
      roles: ["seller", "marketer"],
      answerWithin: "2 business days",
      can: { edit: false, retire: false },
    });
    const german = await vendor.owner.ok("listGates", { query: {}, headers: { "accept-language": "de" } });
    const kit = german.items.find(({ key }) => key === "sales_kit");
    expect(kit).toMatchObject({ label: "Vertriebspaket" });
    expect(kit?.says).toMatch(/Nur für Vertriebsleute und Marketingleute\.$/);
  });

  test("follow what is recorded", async () => {
    await record(app, vendor.owner, [
      certificate(ids["Birch"] ?? "", "b@example.com", "2026-01-01", "2027-01-01"),
      sale({ partner: ids["Birch"] ?? "", on: "2026-02-01", amount: "1500" }),
    ]);
    expect(await one("gold_desk")).toMatchObject({ passing: 2 });
    await record(app, vendor.owner, [sale({ partner: ids["Birch"] ?? "", on: "2026-02-02", amount: "-1500" })]);
    expect(await one("gold_desk")).toMatchObject({ passing: 1 });
  });

  test("list who is nearest to passing, with what is missing", async () => {
    const gate = await vendor.owner.ok("createGate", { body: { label: "Ten", rule: "metric.revenue >= 10000" } });
    await app.drainJobs();
    const { items } = await vendor.owner.ok("listGateNearMisses", { params: { gateId: gate.id }, query: {} });
    expect(items.map(({ partner }) => partner.name)).toEqual(["Birch", "Cedar"]);
    expect(items[0]?.missing[0]?.gap).toMatchObject({ type: "money", value: "1000" });
  });
});

describe("gates of the console", () => {
  test("are made by rule and roles, change, and end", async () => {
    const body = {
      label: "Skilled",
      rule: "badge.skilled",
      roles: ["technician" as const],
      answerWithin: "1 business day",
    };
    const made = await vendor.owner.ok("createGate", { body });
    await app.drainJobs();
    expect(await one("skilled")).toMatchObject({ passing: 0, origin: "console", can: { edit: true, retire: true } });
    const change = { revision: made.revision, rule: "metric.revenue >= 9000", roles: [] };
    const changed = await vendor.owner.ok("updateGate", { params: { gateId: made.id }, body: change });
    await app.drainJobs();
    expect(await one("skilled")).toMatchObject({ passing: 2, roles: [], answerWithin: "1 business day" });
    const late = { revision: made.revision, label: "Old" };
    expect(await vendor.owner.fails("updateGate", { params: { gateId: made.id }, body: late })).toMatchObject({
      status: 409,
      code: "gate.changed",
    });
    expect(changed.revision).toBe(made.revision + 1);
    await vendor.owner.ok("retireGate", { params: { gateId: made.id } });
    expect(await one("skilled")).toBeUndefined();
  });

  test("refuse a rule that cannot be read and a time that is none, naming the field", async () => {
    const bad = { label: "Wrong", rule: "metric.revenu > 1" };
    expect(await vendor.owner.fails("createGate", { body: bad })).toMatchObject({
      code: "gate.rule",
      problems: [{ path: "rule" }],
    });
    const when = { label: "Wrong", rule: "true", answerWithin: "soon" };
    expect(await vendor.owner.fails("createGate", { body: when })).toMatchObject({
      code: "gate.answer_within",
      problems: [{ path: "answerWithin" }],
    });
  });

  test("are not ended while something lies behind them", async () => {
    const { id: gateId } = await vendor.owner.ok("createGate", { body: { label: "Page gate", rule: "badge.skilled" } });
    const place = (to: string | null) =>
      vendor.owner.ok("setPageGate", { params: { page: "resources" }, body: { gateId: to } });
    await place(gateId);
    expect(await vendor.owner.fails("retireGate", { params: { gateId } })).toMatchObject({ code: "gate.guards" });
    expect(await one("page_gate")).toMatchObject({ guards: { count: 1, things: [{ kind: "page", id: "resources" }] } });
    await place(null);
    await vendor.owner.ok("retireGate", { params: { gateId } });
  });

  test("may be made by marketing, not by finance, and are not the partners' to see", async () => {
    const body = { label: "Mine", rule: "true" };
    await (await vendor.as("marketing")).ok("createGate", { body });
    expect(await (await vendor.as("finance")).fails("createGate", { body })).toMatchObject({ status: 403 });
    const person = await vendor.asPartner(ids["Ash"] ?? "", "administrator");
    expect(await person.fails("listGates", { query: {} })).toMatchObject({ status: 403 });
  });
});

test("a gate that a version takes from the document ends; what stands behind it stays locked", async () => {
  const kit = await one("sales_kit");
  const params = { page: "numbers" };
  await vendor.owner.ok("setPageGate", { params, body: { gateId: kit?.id ?? null } });
  const seller = await vendor.asPartner(ids["Ash"] ?? "", "seller");
  const pageFor = async (client: typeof seller) =>
    (await client.ok("listPortalPages")).items.find(({ page }) => page === "numbers");
  expect(await pageFor(seller)).toMatchObject({ open: true, lock: null });
  const body = { source: source().replace(/ {2}sales_kit:[\s\S]*$/, "") };
  await vendor.owner.ok("publishProgram", { params: { programId }, body });
  await app.drainJobs();
  expect(await one("sales_kit")).toBeUndefined();
  expect(await pageFor(seller)).toMatchObject({ open: false, lock: { says: "It is opened on request." } });
  await vendor.owner.ok("setPageGate", { params, body: { gateId: null } });
});
