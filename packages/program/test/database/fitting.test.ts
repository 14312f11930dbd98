import { explainStanding } from "@fairway/program";
import { afterAll, beforeAll, expect, it } from "vitest";
import { programOf, testVendor } from "./harness.ts";

const program = programOf(`
program: Misfits
currency: USD
facts: { sale: { amount: money } }
partner: { employees: integer, since: date, training: boolean, class: text }
metrics:
  sales: { sum: sale.amount, where: partner.attributes.employees > 10 }
tracks:
  sell:
    for: true
    tiers:
      Large: partner.attributes.employees > 100
      Old: partner.attributes.since < date('2020-01-01')
      Trained: partner.attributes.training
      Classed: partner.attributes.class == '7'
      Plain: true
`);

/** Attributes as people and imports leave them, with the tier that follows from what of them fits. */
const written: readonly [Record<string, string | number | boolean>, string][] = [
  [{ employees: 250 }, "Large"],
  [{ employees: "250.5" }, "Large"],
  [{ employees: "about 50" }, "Plain"],
  [{ employees: true }, "Plain"],
  [{ employees: "1e400" }, "Plain"],
  [{ since: "2019-12-31" }, "Old"],
  [{ since: "2019-02-29" }, "Plain"],
  [{ since: "0000-01-01" }, "Plain"],
  [{ since: "31.12.2019" }, "Plain"],
  [{ training: true }, "Trained"],
  [{ training: "true" }, "Trained"],
  [{ training: "perhaps" }, "Plain"],
  [{ training: 1 }, "Plain"],
  [{ class: 7 }, "Classed"],
];

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

it("takes attributes that do not fit their type as unknown, in SQL and in the explanation, and measures everybody", async () => {
  const ids = await vendor.addPartners(written.map(([attributes]) => ({ attributes })));
  await vendor.addFacts(
    program,
    ids.map((partner) => ({ partner, kind: "sale", on: "2025-01-01", data: { amount: "10" } })),
  );
  const rows = await vendor.measure(program, "2025-06-30");
  expect(ids.map((id) => rows.get(id)?.standings["sell"]?.tier)).toEqual(written.map(([, tier]) => tier));
  expect(ids.map((id) => rows.get(id)?.metrics["sales"])).toEqual(
    written.map(([{ employees }]) => (employees === 250 || employees === "250.5" ? "10" : "0")),
  );
  for (const [i, [attributes, tier]] of written.entries()) {
    const row = rows.get(ids[i] ?? "");
    const explained = explainStanding(
      program,
      {
        asOf: Temporal.PlainDate.from("2025-06-30"),
        metrics: row?.metrics ?? {},
        standings: row?.standings ?? {},
        badges: [],
        partner: { types: [], region: null, country: null, joinedOn: null, status: "active", attributes },
        evidence: [],
      },
      "en",
    );
    const first = explained.tracks[0]?.tiers.find((t) => t.met);
    expect(first?.tier).toBe(tier);
  }
});
