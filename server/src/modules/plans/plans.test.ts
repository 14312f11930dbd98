import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
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
  const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId, source } });
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

describe("what-if", () => {
  const counts = (result: { tracks: { flows: { to: { tier: string | null }; count: number }[] }[] } | null) => {
    const all: Record<string, number> = {};
    for (const { to, count } of result?.tracks[0]?.flows ?? [])
      all[to.tier ?? "-"] = (all[to.tier ?? "-"] ?? 0) + count;
    return all;
  };

  test("gives counts for other numbers at once, and the text to save", async () => {
    const of = await channel();
    const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId } });
    const { items, can } = await of.owner.ok("listThresholds", { params: { draftId } });
    expect(items.map((t) => [t.id, t.value.value, t.today, t.figure])).toEqual([
      ["sell.Gold.0", "10000", "10000", "Revenue"],
      ["sell.Gold.1", "1", "1", "Certified"],
      ["sell.Silver.0", "1000", "1000", "Revenue"],
      ["serve.Expert.0", "2", "2", "Certified"],
      ["badge.skilled.0", "2", "2", "Certified"],
    ]);
    expect(can).toEqual({ apply: true });
    const body = {
      values: [
        { id: "sell.Gold.0", value: "12000" },
        { id: "sell.Silver.0", value: "900" },
      ],
    };
    const tried = await of.owner.ok("tryThresholds", { params: { draftId }, body });
    expect(tried).toMatchObject({ problems: [], of: 5, result: { moved: 2, up: 1, down: 1, partners: 5 } });
    expect(counts(tried.result)).toEqual({ Gold: 1, Silver: 3, Member: 1 });
    expect(tried.source).toBe(smallProgram({ gold: 12_000 }).replace(">= 1000\n", ">= 900\n"));
    const saved = { source: tried.source ?? "", revision: tried.revision };
    expect(await of.owner.ok("saveDraft", { params: { draftId }, body: saved })).toMatchObject({ problemCount: 0 });
  });

  test("with figures of its own measures them", async () => {
    const of = await channel();
    const source = smallProgram().replace(
      "sum: sale.amount, over: 12 months, headline",
      "sum: sale.amount, over: 24 months, headline",
    );
    const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId, source } });
    await record(app, of.owner, [sale({ partner: "Elm", on: "2024-06-01", amount: "1200" })]);
    const { result } = await of.owner.ok("tryThresholds", { params: { draftId }, body: { values: [] } });
    expect(counts(result)).toEqual({ Gold: 2, Silver: 2, Member: 1 });
    expect(result).toMatchObject({ moved: 1, up: 1 });
  });

  test("says when a number puts a tier out of reach", async () => {
    const of = await channel();
    const source = smallProgram().replace(" && metric.certified >= 1", "");
    const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId, source } });
    const body = { values: [{ id: "sell.Gold.0", value: "500" }] };
    const tried = await of.owner.ok("tryThresholds", { params: { draftId }, body });
    expect(tried).toMatchObject({ result: null, problems: [{ path: "tracks.sell.tiers.Silver" }] });
  });

  test("refuses a threshold that the draft does not have", async () => {
    const of = await channel();
    const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId } });
    const body = { values: [{ id: "sell.Iron.0", value: "500" }] };
    const problem = await of.owner.fails("tryThresholds", { params: { draftId }, body });
    expect(problem).toMatchObject({ code: "what_if.values", problems: [{ path: "values.0.id" }] });
  });
});
