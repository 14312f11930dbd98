import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importMapping } from "@fairway/contract";
import { Decimal } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { TestVendor } from "../../server/test/factory.ts";
import { startApp } from "../../server/test/harness.ts";
import { runImport, uploadFile } from "../../server/test/import-files.ts";

const here = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const data = join(process.env["FAIRWAY_TEST_DATA"] ?? join(process.cwd(), "../shared/data"), "adventureworks");
const mapping = importMapping.parse(parse(here("mapping.yaml")));

/** Published by Microsoft: reseller sales by business type and product category. */
const published: Record<string, readonly string[]> = {
  "Specialty Bike Shop": ["65125.48", "6080117.73", "252933.91", "357989.07", "6756166.18"],
  "Value Added Reseller": ["175002.81", "30892354.33", "592385.71", "3307774.48", "34967517.33"],
  Warehouse: ["331169.64", "29329909.50", "932521.23", "8133313.11", "38726913.48"],
};
const categories = ["Accessories", "Bikes", "Clothing", "Components"];
const totals = ["571297.93", "66302381.56", "1777840.84", "11799076.66", "80450596.98"];
const cents = (value: unknown) => new Decimal(String(value)).toFixed(2);

describe.skipIf(!existsSync(data))("Adventure Works (needs its published data, see FAIRWAY_TEST_DATA)", async () => {
  const app = await startApp({ startAt: "2014-01-05T12:00:00Z" });
  let vendor: TestVendor;
  let programId: string;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    vendor = await app.newVendor({ timeZone: "America/Los_Angeles" });
    programId = (await vendor.owner.ok("createProgram", { body: { source: here("program.yaml"), format: "yaml" } })).id;
    for (const [alias, { path }] of Object.entries(mapping.files))
      files[alias] = (await uploadFile(vendor.owner, path, readFileSync(join(data, path)))).id;
    const run = await runImport(app, vendor.owner, mapping, { files });
    expect(run).toMatchObject({ status: "done", bad: 0 });
    expect(run.steps.map((step) => step.created)).toEqual([701, 60_855]);
  }, 180_000);

  test("adds up to the published cells, to the cent", async () => {
    const by = ["partner.attributes.businessType", "sale.category"];
    const { rows, total } = await vendor.owner.ok("explore", { query: { measure: "sum(sale.amount)", by } });
    expect(cents(total.value)).toBe(totals[4]);
    expect(rows).toHaveLength(12);
    const amount = (type: string | null, category: string | null) =>
      rows
        .filter((row) => (type ?? row.keys[0]) === row.keys[0] && (category ?? row.keys[1]) === row.keys[1])
        .reduce((sum, row) => sum.plus(String(row.value.value)), new Decimal(0));
    for (const [type, cells] of Object.entries(published))
      expect([...categories, null].map((category) => amount(type, category).toFixed(2))).toEqual(cells);
    expect([...categories, null].map((category) => amount(null, category).toFixed(2))).toEqual(totals);
  });

  test("changes nothing when it is imported again", async () => {
    const run = await runImport(app, vendor.owner, mapping, { files });
    expect(run.steps.map(({ created, changed, unchanged, bad }) => ({ created, changed, unchanged, bad }))).toEqual([
      { created: 0, changed: 0, unchanged: 701, bad: 0 },
      { created: 0, changed: 0, unchanged: 60_855, bad: 0 },
    ]);
  }, 120_000);

  test("is measured for every quarter end, and each figure is the sum of its lines", async () => {
    const params = { programId };
    const series = { from: "2011-01-01", to: "2013-12-31", every: "quarter" as const };
    await vendor.owner.ok("startEvaluation", { params, body: { series } });
    await app.drainJobs();
    const { items } = await vendor.owner.ok("listEvaluations", { params, query: { limit: 100 } });
    const done = items.filter((e) => e.purpose === "history" && e.status === "done").map((e) => e.asOf);
    expect(done.toSorted()).toEqual(
      [2011, 2012, 2013].flatMap((year) => ["03-31", "06-30", "09-30", "12-31"].map((day) => `${year}-${day}`)),
    );
    const query = { sort: "-metric.sales", limit: 5 };
    const partners = (await vendor.owner.ok("listPartners", { query })).items;
    for (const { id } of partners)
      for (const asOf of ["2012-06-30", "2013-09-30", "2013-12-31"]) {
        const of = { params: { partnerId: id } };
        const standing = await vendor.owner.ok("getStanding", { ...of, query: { asOf } });
        expect(standing.tracks.filter((track) => track.inTrack.met === true)).toHaveLength(1);
        const sales = standing.metrics.find((metric) => metric.key === "sales");
        let sum = new Decimal(0);
        let cursor: string | undefined;
        do {
          const page = await vendor.owner.ok("listMetricFacts", {
            params: { partnerId: id, metric: "sales" },
            query: { asOf, limit: 200, ...(cursor === undefined ? {} : { cursor }) },
          });
          for (const line of page.items) sum = sum.plus(String(line.contribution?.value ?? 0));
          cursor = page.nextCursor ?? undefined;
        } while (cursor !== undefined);
        expect(sum.toFixed()).toBe(new Decimal(String(sales?.value.value)).toFixed());
      }
  }, 180_000);
});
