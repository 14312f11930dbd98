import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

const source = `${smallProgram()}segments:
  big: { label: { en: Big sellers, de: Große Verkäufer }, rule: metric.revenue >= 5000 }
  silver: { label: { en: Silver, de: Silber }, rule: track.sell == 'Silver' }
`;
/** Gold and Expert take more, Silver takes less. */
const draft = source
  .replace("metric.revenue >= 10000 ", "metric.revenue >= 12000 ")
  .replace("Expert: metric.certified >= 2", "Expert: metric.certified >= 3")
  .replace("metric.revenue >= 1000\n", "metric.revenue >= 900\n")
  .concat("  fresh: track.sell == 'Silver'\n");

type Of = { region?: string; types?: string[]; amount?: string; people?: number };
const partners: Record<string, Of> = {
  Alder: { region: "EMEA", types: ["reseller"], amount: "15000", people: 1 },
  // Goes down.
  Birch: { region: "EMEA", types: ["reseller", "msp"], amount: "10500", people: 1 },
  Cedar: { region: "APAC", types: ["msp"], amount: "1500" },
  // Goes up.
  Date: { region: "APAC", types: ["msp"], amount: "950" },
  // Goes down in two tracks, and is one partner all the same.
  Elm: { region: "AMER", types: ["service"], amount: "11000", people: 2 },
  Fir: {},
};

test("a plan counts for each region, partner type and segment who moves, up and down", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { id: programId } = await owner.ok("createProgram", { body: { source } });
  for (const [name, { region, types }] of Object.entries(partners)) {
    const { partnerId } = await newPartner({ name, reference: name });
    const change = { ...(region && { region }), ...(types && { types }) };
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, ...change } });
  }
  await app.drainJobs();
  await record(
    app,
    owner,
    Object.entries(partners).flatMap(([partner, { amount, people = 0 }]) => [
      ...(amount === undefined ? [] : [sale({ partner, on: "2026-01-10", amount })]),
      ...Array.from({ length: people }, (_, i) => certificate(partner, `p${i}`, "2025-10-01", "2027-10-01")),
    ]),
  );
  const { id: draftId } = await owner.ok("createDraft", { body: { programId, source: draft } });
  const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
  await app.drainJobs();
  const plan = await owner.ok("getPlan", { params: { planId } });
  expect(plan.results[0]).toMatchObject({ partners: 6, moved: 3, up: 1, down: 2 });
  const counts = plan.results[0]?.groups.map(
    ({ kind, key, label, partners: of, moved, up, down }) =>
      `${kind} ${key} (${label}): ${of}, ${moved} = ${up} up + ${down} down`,
  );
  expect(counts?.toSorted()).toEqual([
    "region  (): 1, 0 = 0 up + 0 down",
    "region AMER (AMER): 1, 1 = 0 up + 1 down",
    "region APAC (APAC): 2, 1 = 1 up + 0 down",
    "region EMEA (EMEA): 2, 1 = 0 up + 1 down",
    "segment big (Big sellers): 3, 2 = 0 up + 2 down",
    // As it comes with the draft.
    "segment fresh (Fresh): 4, 3 = 1 up + 2 down",
    // As it is today: nobody whom the draft makes Silver.
    "segment silver (Silver): 1, 0 = 0 up + 0 down",
    "type msp (MSP): 3, 2 = 1 up + 1 down",
    "type reseller (reseller): 2, 1 = 0 up + 1 down",
    "type service (service): 1, 1 = 0 up + 1 down",
  ]);
});
