import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { draftRow } from "../../../test/plan-channel.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

async function channel() {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const partners = [];
  for (const name of ["Alder", "Birch", "Cedar", "Date", "Elm"])
    partners.push(await vendor.newPartner({ name, reference: name }));
  const programId = await publishSmall(app, owner);
  await record(app, owner, [
    sale({ partner: "Alder", on: "2026-01-10", amount: "15000" }),
    certificate("Alder", "ann", "2025-10-01", "2027-10-01"),
    sale({ partner: "Birch", on: "2026-01-10", amount: "10500" }),
    certificate("Birch", "ben", "2025-10-01", "2027-10-01"),
    sale({ partner: "Cedar", on: "2026-01-10", amount: "1500" }),
    sale({ partner: "Date", on: "2026-01-10", amount: "950" }),
  ]);
  return { ...vendor, programId, partners };
}

const planned = async (of: Awaited<ReturnType<typeof channel>>, source: string, body = {}) => {
  const draftId = await draftRow(app, of, of.programId, source);
  const { id } = await of.owner.ok("startPlan", { params: { draftId }, body });
  await app.drainJobs();
  const plan = await of.owner.ok("getPlan", { params: { planId: id } });
  return { plan, draftId, planId: id };
};

describe("the plan of a draft", () => {
  test("says who would move, from where to where, why, and changes nothing", async () => {
    const of = await channel();
    const source = smallProgram({ gold: 12_000 }).replace("metric.revenue >= 1000\n", "metric.revenue >= 1400\n");
    const { plan, planId } = await planned(of, source);
    expect(plan).toMatchObject({ status: "done", stale: false, kind: "today", error: null });
    expect(plan.results[0]).toMatchObject({ basis: "held", partners: 5, moved: 1, up: 0, down: 1, firstLosses: 1 });
    const flows = plan.results[0]?.tracks[0]?.flows.map((f) => `${f.from.tier} → ${f.to.tier}: ${f.count}`).toSorted();
    expect(flows).toEqual(["Gold → Gold: 1", "Gold → Silver: 1", "Member → Member: 2", "Silver → Silver: 1"]);
    const { items, total } = await of.owner.ok("listPlanLines", { params: { planId }, query: { direction: "moved" } });
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      partner: { name: "Birch" },
      from: { tier: "Gold", rank: 2 },
      to: { tier: "Silver", rank: 1 },
      direction: "down",
      firstLoss: true,
      next: { tier: "Gold" },
    });
    expect(items[0]?.reasons).toMatchObject([
      { met: false, actual: { value: "10500" }, needed: { value: "12000" }, gap: { value: "1500" } },
    ]);
    expect(plan.results[0]?.requirements).toMatchObject([{ tier: "Gold", piece: 0, partners: 1, alone: 1 }]);
    const summary = await of.owner.ok("getStandingSummary", { params: { programId: of.programId } });
    expect(summary.tracks[0]?.tiers.map((t) => t.count)).toEqual([2, 1, 2]);
  });

  test("lists who only just misses a tier, by how much", async () => {
    const of = await channel();
    const { planId, plan } = await planned(of, smallProgram());
    const { items } = await of.owner.ok("listPlanLines", { params: { planId }, query: { direction: "near" } });
    expect(items.map((line) => [line.partner.name, line.near, line.next?.tier])).toEqual([["Date", "0.05", "Silver"]]);
    expect(plan.results[0]).toMatchObject({ moved: 0, near: 1 });
  });
});
