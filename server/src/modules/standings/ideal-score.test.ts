import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

const fit = `  fit:
    score: 100
    headline: true
    parts: { sales: { worth: 80, full: 10000, of: metric.revenue }, people: { worth: 20, per: 10, of: metric.certified } }
`;
const source = `${smallProgram().replace("tracks:\n", `${fit}tracks:\n`)}idealPartner: fit\n`;

test("the ideal partner's score is a headline of the vendor alone, now and at every date", async () => {
  const { owner, newPartner } = await app.newVendor();
  await owner.ok("createProgram", { body: { source } });
  const { partnerId, person } = await newPartner();
  await app.drainJobs();
  await record(app, owner, [sale({ partner: partnerId, on: "2026-02-01", amount: "5000" })]);

  const headlines = async (reader: typeof owner) => {
    const { metrics } = await reader.ok("getPartner", { params: { partnerId } });
    const { items } = await reader.ok("getStandingHistory", { params: { partnerId }, query: {} });
    return [Object.keys(metrics), ...items.map((item) => Object.keys(item.metrics))];
  };
  expect(await headlines(owner)).toEqual([
    ["revenue", "certified", "fit"],
    ["revenue", "certified", "fit"],
  ]);
  expect(await headlines(person)).toEqual([
    ["revenue", "certified"],
    ["revenue", "certified"],
  ]);
});
