import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";

const app = await startApp();
const days = [
  { on: "2026-04-06", name: "Easter Monday" },
  { on: "2026-04-03", name: "Good Friday" },
];

test("times in business days leave out the vendor's holidays from then on", async () => {
  const vendor = await app.newVendor({ timeZone: "Europe/Berlin" });
  await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  const partner = await vendor.newPartner({ name: "Ash" });
  await app.drainJobs();
  const { id } = await vendor.owner.ok("createGate", { body: { label: "Ten", rule: "metric.revenue >= 10000" } });
  for (const page of ["numbers", "benefits"] as const)
    await vendor.owner.ok("setPageGate", { params: { page }, body: { gateId: id } });
  const ask = async (page: string) => {
    const body = { thing: { kind: "page" as const, id: page }, reason: "a big deal is near" };
    return (await partner.person.ok("askForOpening", { body })).dueAt;
  };
  // Asked on a Tuesday: without holidays the third business day is Good Friday.
  expect(await ask("numbers")).toBe("2026-04-03T21:59:59.999Z");
  const { items } = await vendor.owner.ok("addHolidays", { body: { days } });
  expect(items.map(({ on }) => on)).toEqual(["2026-04-03", "2026-04-06"]);
  expect(await ask("benefits")).toBe("2026-04-07T21:59:59.999Z");
  const kept = (await vendor.owner.ok("listGateRequests", { query: {} })).items.map(({ dueAt }) => dueAt);
  expect(kept).toContain("2026-04-03T21:59:59.999Z");
});

test("a day that is there gets the new name, and is taken away once", async () => {
  const vendor = await app.newVendor();
  await vendor.owner.ok("addHolidays", { body: { days } });
  await vendor.owner.ok("addHolidays", { body: { days: [{ on: "2026-04-03", name: "Karfreitag" }] } });
  const viewer = await vendor.as("viewer");
  const found = await viewer.ok("listHolidays");
  expect(found).toMatchObject({ items: [{ name: "Karfreitag" }, { name: "Easter Monday" }], can: { edit: false } });
  await vendor.owner.ok("removeHoliday", { params: { on: "2026-04-03" } });
  expect(await vendor.owner.fails("removeHoliday", { params: { on: "2026-04-03" } })).toMatchObject({ status: 404 });
  const refused = await vendor.owner.fails("addHolidays", { body: { days: [{ on: "2026-02-30", name: "x" }] } });
  expect(refused.problems).toMatchObject([{ path: "days.0.on" }]);
});
