import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { someKey, startApp } from "../../../test/harness.ts";
import { publishSalesProgram } from "../../../test/sales-program.ts";

const app = await startApp();
let vendor: TestVendor;
const names = ["Ash", "Birch", "Cedar", "Dogwood", "Élan", "Fir"];
const ids = new Map<string, string>();

/** Six partners; some without region or date, with revenue 0, 50, 100, 150, 1000 and 2000 in this order. */
beforeAll(async () => {
  vendor = await app.newVendor();
  await publishSalesProgram(vendor);
  for (const [i, name] of names.entries()) {
    const body = {
      reference: `R-${9 - i}`,
      name,
      types: i % 2 === 0 ? ["reseller"] : ["reseller", "service"],
      country: i < 3 ? "Germany" : "France",
      region: i === 1 ? null : (["North", "", "South", "South", "West", "West"][i] ?? null),
      joinedOn: i === 2 ? null : `2024-0${1 + i}-01`,
      attributes: { staff: i * 10, key: i > 3 },
    };
    ids.set(name, (await vendor.owner.ok("createPartner", { body })).id);
  }
  const amounts = [0, 50, 100, 150, 1000, 2000];
  const facts = amounts.flatMap((amount, i) =>
    amount === 0
      ? []
      : [
          {
            kind: "sale",
            partner: ids.get(names[i] ?? "") ?? "",
            occurredOn: "2026-01-15",
            source: "erp",
            reference: `s${i}`,
            data: { amount },
          },
        ],
  );
  await vendor.owner.ok("recordFacts", { body: { facts } });
  await app.drainJobs();
});

const forged = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

type Query = NonNullable<NonNullable<Parameters<typeof vendor.owner.ok<"listPartners">>[1]>["query"]>;
const list = async (query: Query) => (await vendor.owner.ok("listPartners", { query })).items.map((p) => p.name);

async function everyPage(sort: string, limit: number): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = { sort, limit, ...(cursor === undefined ? {} : { cursor }) };
    const page = await vendor.owner.ok("listPartners", { query });
    seen.push(...page.items.map((p) => p.name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return seen;
}

describe("the list", () => {
  test("shows tiers and headline metrics as they stand", async () => {
    const { items, can } = await vendor.owner.ok("listPartners", { query: {} });
    expect(items.map((p) => [p.name, p.standings[0]?.tier ?? null, p.metrics["revenue"]?.value])).toEqual([
      ["Ash", null, "0"],
      ["Birch", null, "50"],
      ["Cedar", "Member", "100"],
      ["Dogwood", "Member", "150"],
      ["Fir", "Gold", "2000"],
      ["Élan", "Gold", "1000"],
    ]);
    expect(can).toEqual({ create: true, export: true });
  });

  test.each([
    ["name", ["Ash", "Birch", "Cedar", "Dogwood", "Fir", "Élan"]],
    ["-name", ["Élan", "Fir", "Dogwood", "Cedar", "Birch", "Ash"]],
    ["reference", ["Fir", "Élan", "Dogwood", "Cedar", "Birch", "Ash"]],
    ["joinedOn", ["Ash", "Birch", "Dogwood", "Élan", "Fir", "Cedar"]],
    ["-joinedOn", ["Fir", "Élan", "Dogwood", "Birch", "Ash", "Cedar"]],
    ["metric.revenue", ["Ash", "Birch", "Cedar", "Dogwood", "Élan", "Fir"]],
    ["-metric.revenue", ["Fir", "Élan", "Dogwood", "Cedar", "Birch", "Ash"]],
  ])("sorted by %s is the same on pages of every length", async (sort, expected) => {
    for (const limit of [1, 2, 4, 50]) expect(await everyPage(sort, limit)).toEqual(expected);
  });

  test.each(["region", "-region", "country", "-country", "tier", "-tier"])(
    "sorted by %s, where many are equal or unknown, shows each once",
    async (sort) => {
      const whole = await everyPage(sort, 50);
      expect(whole.toSorted()).toEqual(names.toSorted());
      for (const limit of [1, 2, 4]) expect(await everyPage(sort, limit)).toEqual(whole);
      if (sort.endsWith("region")) expect(whole.at(-1)).toBe("Birch");
    },
  );

  test.each<[Query, string[]]>([
    [{ q: "EDA" }, ["Cedar"]],
    [{ q: "r-5" }, ["Élan"]],
    [{ q: "élan" }, ["Élan"]],
    [{ q: "%" }, []],
    [{ type: ["service"] }, ["Birch", "Dogwood", "Fir"]],
    [{ region: ["South", "West"] }, ["Cedar", "Dogwood", "Fir", "Élan"]],
    [{ country: ["France"], type: ["service"] }, ["Dogwood", "Fir"]],
    [{ tier: ["sell:Gold"] }, ["Fir", "Élan"]],
    [{ tier: ["sell:Gold", "sell:Member"], country: ["Germany"] }, ["Cedar"]],
    [{ status: "ended" }, []],
  ])("filters by %j", async (query, expected) => {
    expect(await list(query)).toEqual(expected);
  });

  test.each([
    [{ sort: "metric.nope" }, "partners.sort"],
    [{ tier: ["Gold"] }, "partners.tier"],
    [{ cursor: "nonsense" }, "cursor.malformed"],
    [{ cursor: forged(["Ash", "-".repeat(36)]) }, "cursor.malformed"],
    [{ cursor: forged(["Ash", randomUUID()]), sort: "metric.revenue" }, "cursor.malformed"],
    [{ cursor: forged(["soon", randomUUID()]), sort: "joinedOn" }, "cursor.malformed"],
    [{ cursor: forged([null, randomUUID()]), sort: "name" }, "cursor.malformed"],
  ])("refuses %j with a remedy", async (query, code) => {
    expect(await vendor.owner.fails("listPartners", { query })).toMatchObject({
      status: 400,
      code,
      remedy: expect.stringMatching(/.{10}/),
    });
  });

  test("still sorts while a new version, in which a metric is of another type, has not measured anybody yet", async () => {
    const other = await app.newVendor();
    const version = (metric: string) =>
      `program: Types\ncurrency: USD\nfacts: { sale: { amount: money, product: text } }\nmetrics: { last: { ${metric}, headline: true } }\ntracks: { t: { tiers: { Any: "true" } } }\n`;
    const { id } = await other.owner.ok("createProgram", {
      body: { source: version("latest: sale.product"), format: "yaml" },
    });
    const { reference } = await other.newPartner();
    const sale = {
      kind: "sale",
      partner: reference,
      occurredOn: "2026-01-01",
      source: "s",
      reference: "1",
      data: { amount: 1, product: "=bike" },
    };
    await other.owner.ok("recordFacts", { body: { facts: [sale] } });
    await app.drainJobs();
    const csv = await other.owner.raw("exportPartners", { query: { format: "csv" } });
    expect(csv.text).toContain(",'=bike");
    await other.owner.ok("publishProgram", {
      params: { programId: id },
      body: { source: version("latest: sale.amount"), format: "yaml" },
    });
    const sorted = await other.owner.ok("listPartners", { query: { sort: "-metric.last" } });
    expect(sorted.items).toHaveLength(1);
  });

  test("counts what it can be filtered by", async () => {
    expect(await vendor.owner.ok("getPartnerFacets")).toEqual({
      types: [
        { value: "reseller", count: 6 },
        { value: "service", count: 3 },
      ],
      regions: [
        { value: "South", count: 2 },
        { value: "West", count: 2 },
        { value: "North", count: 1 },
      ],
      countries: [
        { value: "France", count: 3 },
        { value: "Germany", count: 3 },
      ],
      tiers: [
        { track: "sell", tier: "Gold", count: 2 },
        { track: "sell", tier: "Member", count: 2 },
      ],
      total: 6,
    });
  });

  test("is for the vendor's side", async () => {
    const { person } = await (await app.newVendor()).newPartner();
    for (const id of ["listPartners", "getPartnerFacets", "exportPartners"] as const)
      expect((await person.fails(id)).status).toBe(403);
  });
});

describe("the export", () => {
  test("is what the list shows, and runs no formulas", async () => {
    const other = await app.newVendor();
    await other.newPartner({ name: "=1+2", reference: "@x" });
    const csv = await other.owner.raw("exportPartners", { query: { format: "csv" } });
    expect(csv.text.trim().split("\n")[1]).toMatch(/^'@x,'=1\+2,/);
    const all = await vendor.owner.raw("exportPartners", { query: { format: "csv", sort: "-metric.revenue" } });
    expect(all.text.trim().split("\n").slice(0, 2)).toEqual([
      "reference,name,types,status,country,region,manager,joinedOn,tier.sell,revenue,sales",
      "R-4,Fir,reseller; service,active,France,West,,2024-06-01,Gold,2000,1",
    ]);
  });

  test("is a spreadsheet as well", async () => {
    const { bytes, headers } = await vendor.owner.raw("exportPartners", {
      query: { format: "xlsx", tier: "sell:Gold" },
    });
    expect(headers["content-type"]).toMatch(/spreadsheetml/);
    const rows = await readSheet(bytes);
    expect(rows.slice(1).map((row) => [row[1], row[9]])).toEqual([
      ["Fir", 2000],
      ["Élan", 1000],
    ]);
  });
});

describe("one partner", () => {
  test("is read by its own people and by nobody else's", async () => {
    const [one, two] = [await vendor.newPartner({ name: "One" }), await vendor.newPartner({ name: "Two" })];
    expect(await one.person.ok("getPartner")).toMatchObject({ name: "One", can: { update: false } });
    const elsewhere = await app.newVendor();
    for (const client of [two.person, elsewhere.owner])
      for (const id of ["getPartner", "listPartnerActivity"] as const)
        expect(await client.fails(id, { params: { partnerId: one.partnerId } })).toMatchObject({ status: 404 });
    expect(
      (await app.anonymous.fails("getPartner", { params: { vendorId: vendor.vendorId, partnerId: one.partnerId } }))
        .status,
    ).toBe(401);
  });

  test("is changed by those who look after partners, and only in the state that they read", async () => {
    const { partnerId } = await vendor.newPartner({ name: "Old" });
    const params = { partnerId };
    const cam = await vendor.as("cam");
    await vendor.manages(cam, partnerId);
    const body = {
      revision: 2,
      name: "New",
      region: "East",
      attributes: { staff: 7 },
      domain: "https://www.New.example/en",
    };
    const changed = await cam.ok("updatePartner", { params, body });
    expect(changed).toMatchObject({ revision: 3, name: "New", region: "East", attributes: { staff: 7 } });
    expect(changed.company.domain).toBe("new.example");
    const less = await cam.ok("updatePartner", { params, body: { revision: 3, attributes: { staff: null } } });
    expect(less.attributes).toEqual({});
    expect(await cam.fails("updatePartner", { params, body })).toMatchObject({
      status: 409,
      code: "partner.changed_meanwhile",
    });
    const viewer = await vendor.as("viewer");
    expect(await viewer.fails("updatePartner", { params, body: { revision: 3 } })).toMatchObject({ status: 403 });
    const { items } = await vendor.owner.ok("listPartnerActivity", { params });
    expect(items.map((event) => event.type)).toContain("partner.updated");
  });

  test("ends on the vendor's business date", async () => {
    const sydney = await app.newVendor({ timeZone: "Australia/Sydney" });
    app.clock.set("2026-04-10T20:00:00Z");
    const { partnerId, uuid } = await sydney.newPartner();
    await sydney.owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, status: "ended" } });
    const ended = await app.platform.read(sydney.ctx(), (tx) =>
      tx
        .withTables<{ "app.partner": { id: string; ended_on: string } }>()
        .selectFrom("app.partner")
        .select("ended_on")
        .where("id", "=", uuid)
        .execute(),
    );
    expect(ended).toEqual([{ ended_on: "2026-04-11" }]);
    await sydney.owner.ok("updatePartner", {
      params: { partnerId },
      body: { revision: 2, status: "active", name: "Back" },
    });
    const { items } = await sydney.owner.ok("listPartnerActivity", { params: { partnerId } });
    expect(items.map((event) => event.type).toSorted()).toEqual([
      "partner.created",
      "partner.ended",
      "partner.reinstated",
      "partner.updated",
    ]);
  });

  test("keeps its reference to itself", async () => {
    const { reference, partnerId } = await vendor.newPartner();
    const taken = await vendor.owner.fails("createPartner", { body: { reference, name: "Twin" } });
    expect(taken).toMatchObject({ status: 409, code: "partner.reference_taken", problems: [{ path: "reference" }] });
    const other = await vendor.newPartner();
    expect(
      await vendor.owner.fails("updatePartner", {
        params: { partnerId: other.partnerId },
        body: { revision: 1, reference },
      }),
    ).toMatchObject({ status: 409, code: "partner.reference_taken" });
    expect((await vendor.owner.ok("getPartner", { params: { partnerId } })).reference).toBe(reference);
  });

  test("is added once, however often the request arrives", async () => {
    const key = someKey();
    const body = { reference: "once", name: "Once" };
    const first = await vendor.owner.ok("createPartner", { body, key });
    expect((await vendor.owner.ok("createPartner", { body, key })).id).toBe(first.id);
  });

  test("of one company is the same company at two vendors, by its domain", async () => {
    const other = await app.newVendor();
    const body = { reference: "shared", name: "Shared", domain: "shared.example" };
    const here = await vendor.owner.ok("createPartner", { body });
    const there = await other.owner.ok("createPartner", { body: { ...body, name: "Shared Ltd" } });
    expect(there.company).toEqual({ ...here.company, name: "Shared Ltd" });
    expect(here.company.name).toBe("Shared");
  });

  test.each([
    [{ domain: "not a domain" }, "domain"],
    [{ managerId: "psn_01h2xcejqtf2nbrexx3vqjhp41" }, "managerId"],
    [{ attributes: { size: 0.1 + 0.2 } }, "attributes.size"],
  ])("is refused with %j", async (more, path) => {
    const body = { reference: "bad", name: "Bad", ...more };
    expect(await vendor.owner.fails("createPartner", { body })).toMatchObject({ status: 400, problems: [{ path }] });
  });
});

describe("saved views", () => {
  test("are one's own, replaced by name, and gone for good", async () => {
    const [one, two] = [await vendor.as("cam"), await vendor.as("cam")];
    const body = { page: "partners", name: "Mine", state: { sort: "-tier" } };
    const first = await one.ok("saveView", { body });
    const second = await one.ok("saveView", { body: { ...body, state: { sort: "name" } } });
    expect(second).toEqual({ ...first, state: { sort: "name" } });
    expect((await one.ok("listSavedViews", { query: { page: "partners" } })).items).toEqual([second]);
    expect((await one.ok("listSavedViews", { query: { page: "other" } })).items).toEqual([]);
    expect((await two.ok("listSavedViews")).items).toEqual([]);
    const params = { viewId: first.id };
    expect(await two.fails("deleteView", { params })).toMatchObject({ status: 404 });
    await one.ok("deleteView", { params });
    expect(await one.fails("deleteView", { params })).toMatchObject({ status: 404 });
  });
});

test("the README names every state", async () => {
  const readme = await readFile(new URL("README.md", import.meta.url), "utf8");
  for (const state of ["active", "ended"]) expect(readme).toContain(`\`${state}\``);
});
