import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { plansOf } from "../../../test/plans.ts";
import { pageOfPartners } from "./list-partners.ts";

const app = await startApp();
let vendor: TestVendor;

/** Twenty thousand partners, so that reading all of them is the worse plan. */
beforeAll(async () => {
  vendor = await app.newVendor();
  const company = randomUUID();
  const { owner } = app.database;
  await owner.query("insert into app.company (id, name, created_at) values ($1, 'Any', now())", [company]);
  await owner.query(
    `insert into app.partner (vendor_id, id, company_id, reference, name, region, created_at, updated_at)
select $1, gen_random_uuid(), $2, 'P' || i, md5(i::text), 'R' || i % 500, now(), now() from generate_series(1, 20000) i`,
    [vendor.uuid, company],
  );
  await owner.query("analyze app.partner");
});

const filter = {};
const after = { value: "8", id: randomUUID() };

test.each([
  ["the first page by name", { filter, sort: "name" }, /using partner_by_name/],
  ["the last page by name", { filter, sort: "-name" }, /Scan Backward using partner_by_name/],
  ["the next page by name", { filter, sort: "name", after }, /Index Cond.*ROW\(name_norm, id\) > ROW/],
  ["a page by reference", { filter, sort: "reference" }, /using partner_reference_key/],
  ["a region", { filter: { regions: ["R7"] }, sort: "name" }, /partner_by_region/],
])("%s is found by an index, row-level security or not", async (_name, input, expected) => {
  const ctx = vendor.ctx();
  const plans = await plansOf(app, ctx, async (platform) => {
    await platform.read(ctx, (tx) => pageOfPartners(tx, ctx.vendorId, null, { ...input, limit: 50 }));
  });
  const list = plans.find((plan) => plan.text.includes("from app.partner p"));
  expect(list?.lines.join("\n")).toMatch(expected);
  expect(list?.lines.join("\n")).not.toMatch(/Seq Scan on partner/);
});
