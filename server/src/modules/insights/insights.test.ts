import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, record, sale } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

async function sellingVendor() {
  const vendor = await app.newVendor();
  await publishSmall(app, vendor.owner);
  const partner = (reference: string, region: string) =>
    vendor.owner.ok("createPartner", { body: { reference, name: `Partner ${reference}`, region } });
  await partner("N1", "North");
  await partner("N2", "North");
  await partner("S1", "South");
  await record(app, vendor.owner, [
    sale({ partner: "N1", on: "2025-12-31", amount: "100.10", category: "bikes", customer: "C1" }),
    sale({ partner: "N1", on: "2026-01-01", amount: "0.0051", category: "parts", customer: "C1" }),
    sale({ partner: "N2", on: "2026-02-28", amount: "1000.20", category: "bikes", customer: "C2" }),
    sale({ partner: "S1", on: "2026-03-31", amount: "50", category: "=1+1", customer: "C1" }),
  ]);
  return vendor;
}

type Rows = { rows: { keys: (string | null)[]; period: string | null; value: { value: unknown } }[] };
const cells = ({ rows }: Rows) =>
  rows.map((row) => [...row.keys, row.period, row.value.value].filter((x) => x !== null));

describe("explore", () => {
  test("says what there is to measure, and by what", async () => {
    const { owner } = await sellingVendor();
    const { measures, dimensions } = await owner.ok("getExploreFields");
    expect(measures.map((m) => m.key)).toEqual(expect.arrayContaining(["revenue", "sum(sale.amount)", "count(sale)"]));
    expect(dimensions.map((d) => d.key)).toEqual(
      expect.arrayContaining(["partner.region", "partner.tier.sell", "sale.category"]),
    );
  });

  test("adds up exactly by two dimensions, largest first", async () => {
    const { owner } = await sellingVendor();
    const query = { measure: "sum(sale.amount)", by: ["partner.region", "sale.category"] };
    const table = await owner.ok("explore", { query });
    expect(cells(table)).toEqual([
      ["North", "bikes", "1100.3"],
      ["South", "=1+1", "50"],
      ["North", "parts", "0.0051"],
    ]);
    expect(table).toMatchObject({
      measure: { key: "sum(sale.amount)", currency: "USD" },
      total: { type: "money", value: "1150.3051", currency: "USD" },
      additive: true,
      truncated: false,
      rows: [{ factCount: 2 }, { factCount: 1 }, { factCount: 1 }],
    });
  });

  test("goes by period, calendar and fiscal, within two days and under a condition", async () => {
    const { owner } = await sellingVendor();
    const ask = async (more: Record<string, string>) =>
      cells(await owner.ok("explore", { query: { measure: "sum(sale.amount)", ...more } as never }));
    expect(await ask({ period: "quarter" })).toEqual([
      ["2025-10-01", "100.1"],
      ["2026-01-01", "1050.2051"],
    ]);
    expect(await ask({ period: "fiscalQuarter" })).toEqual([
      ["2025-11-01", "100.1051"],
      ["2026-02-01", "1050.2"],
    ]);
    expect(await ask({ from: "2026-01-01", to: "2026-02-28" })).toEqual([["1000.2051"]]);
    expect(await ask({ where: "sale.category == 'bikes' && partner.region == 'North'" })).toEqual([["1100.3"]]);
  });

  test("does not add up what cannot be added", async () => {
    const { owner } = await sellingVendor();
    const table = await owner.ok("explore", { query: { measure: "distinct(sale.customer)", by: "sale.category" } });
    expect(table).toMatchObject({ total: { value: "2" }, additive: false });
    expect(table.rows.reduce((sum, row) => sum + Number(row.value.value), 0)).toBe(4);
  });

  test("counts by the tier that partners hold live", async () => {
    const { owner } = await sellingVendor();
    const table = await owner.ok("explore", { query: { measure: "count(sale)", by: "partner.tier.sell" } });
    expect(cells(table).toSorted()).toEqual([
      ["Member", "3"],
      ["Silver", "1"],
    ]);
  });

  test("says what is wrong with a question", async () => {
    const { owner } = await sellingVendor();
    const asked = async (query: Record<string, unknown>) => {
      const { status, problems } = await owner.fails("explore", { query });
      return [status, problems?.map((p) => p.path)];
    };
    expect(await asked({ measure: "sum(sale.amonut)" })).toEqual([400, ["measure"]]);
    expect(await asked({ measure: "count(sale)", by: "sale.colour" })).toEqual([400, ["by"]]);
    expect(await asked({ measure: "count(sale)", where: "sale.category = 'x'" })).toEqual([400, ["where"]]);
    expect(await asked({ measure: "count(sale)", from: "2026-02-01", to: "2026-01-01" })).toEqual([400, ["from"]]);
    expect(await asked({ measure: "count(sale)", by: ["a", "b", "c", "d"] })).toEqual([400, expect.any(Array)]);
  });

  test("is for the vendor's people alone", async () => {
    const vendor = await sellingVendor();
    const { person } = await vendor.newPartner();
    const viewer = await vendor.as("viewer");
    const query = { measure: "count(sale)" };
    expect((await viewer.ok("explore", { query })).total.value).toBe("4");
    for (const operation of ["explore", "exportExplore", "getExploreFields"] as const) {
      const input = operation === "getExploreFields" ? {} : { query };
      expect([403, 404]).toContain((await person.fails(operation, input)).status);
    }
    const stranger = await sellingVendor();
    const { items } = await vendor.owner.ok("listPrograms");
    const foreign = { query: { ...query, program: items[0]?.id } };
    expect(await stranger.owner.fails("explore", foreign)).toMatchObject({ status: 404 });
  });
});

describe("an export", () => {
  const query = { measure: "sum(sale.amount)", by: ["sale.category"], format: "csv" };

  test("as CSV has exact figures, and no text that runs as a formula", async () => {
    const { owner } = await sellingVendor();
    const file = await owner.raw("exportExplore", { query });
    expect(file.headers["content-type"]).toContain("text/csv");
    const rows: string[][] = parse(file.text);
    expect(rows.slice(1)).toEqual([
      ["bikes", "1100.3"],
      ["'=1+1", "50"],
      ["parts", "0.0051"],
    ]);
  });

  test("as XLSX has numbers that can be counted with", async () => {
    const { owner } = await sellingVendor();
    const file = await owner.raw("exportExplore", { query: { ...query, format: "xlsx" } });
    expect(file.headers["content-type"]).toContain("spreadsheetml");
    const [sheet] = await readXlsxFile(file.bytes);
    expect(sheet?.data.slice(1)).toEqual([
      ["bikes", 1100.3],
      ["=1+1", 50],
      ["parts", 0.0051],
    ]);
  });
});
