import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { certificate, publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";

const startAt = "2026-03-31T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

async function channel() {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  for (const reference of ["Alder", "Birch", "Cedar"]) await vendor.newPartner({ name: reference, reference });
  const programId = await publishSmall(app, owner);
  await record(app, owner, [
    sale({ partner: "Alder", on: "2026-01-10", amount: "15000" }),
    certificate("Alder", "ann", "2025-10-01", "2027-10-01"),
    sale({ partner: "Birch", on: "2026-01-10", amount: "1500" }),
  ]);
  const planned = async (source: string) => {
    const { id: draftId } = await owner.ok("createDraft", { body: { programId, source } });
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan.error).toBeNull();
    const { items } = await owner.ok("listPlanLines", { params: { planId }, query: { limit: "200" } });
    const lines = items.map((l) => `${l.partner.name} ${l.track} ${l.direction}: ${l.from.tier} → ${l.to.tier}`);
    return { planId, result: plan.results[0], items, lines };
  };
  return { ...vendor, programId, planned };
}

const withMoves = (moves: string) =>
  smallProgram({ gold: 20_000 }).replace("      Member: true\n", `      Member: true\n    moves: ${moves}\n`);

describe("a draft that", () => {
  test("divides by zero leaves the figure unknown, and the plan says for how many", async () => {
    const { planned } = await channel();
    const source = smallProgram()
      .replace("  points:", "  each: { is: metric.revenue / metric.certified }\n  points:")
      .replace("Silver: metric.revenue >= 1000", "Silver: metric.each >= 1000");
    const { result, lines } = await planned(source);
    expect(lines).toEqual(["Birch sell down: Silver → Member"]);
    expect(result?.unknown).toEqual([{ metric: "each", label: "Each", before: 0, after: 2 }]);
  });

  test("asks for an attribute that nobody has moves those whom it keeps out", async () => {
    const { planned } = await channel();
    const source = smallProgram()
      .replace("metrics:", "partner: { size: decimal }\nmetrics:")
      .replace("Silver: metric.revenue >= 1000", "Silver: partner.attributes.size >= 10 && metric.revenue >= 1000");
    const { lines, items } = await planned(source);
    expect(lines).toEqual(["Birch sell down: Silver → Member"]);
    expect(items[0]?.reasons).toMatchObject([{ met: null, actual: { value: null } }]);
  });

  test("takes a tier away moves its holders, renames move nobody", async () => {
    const { planned } = await channel();
    const without = await planned(smallProgram().replace("      Silver: metric.revenue >= 1000\n", ""));
    expect(without.lines).toEqual(["Birch sell down: Silver → Member"]);
    expect(without.items[0]?.reasons).toMatchObject([{ needed: { value: "10000" } }, { needed: { value: "1" } }]);
    const renamed = await planned(smallProgram().replace("Silver:", "Sterling:"));
    expect(renamed.lines).toEqual([]);
    expect(renamed.result?.moved).toBe(0);
  });

  test("takes a track away, or brings one, lets partners leave and enter it", async () => {
    const { planned } = await channel();
    const { lines, result } = await planned(
      smallProgram().replace("  serve:\n    for: \"'service' in partner.types\"\n", "  refer:\n"),
    );
    expect(lines).toEqual([
      "Alder refer in: null → Starter",
      "Birch refer in: null → Starter",
      "Cedar refer in: null → Starter",
    ]);
    expect(result).toMatchObject({ entered: 3, left: 0, moved: 3, up: 0 });
    const gone = await planned(smallProgram().replace(/ {2}sell:[\s\S]*?(?= {2}serve:)/, ""));
    expect(gone.lines).toEqual([
      "Alder sell out: Gold → null",
      "Birch sell out: Silver → null",
      "Cedar sell out: Member → null",
    ]);
  });

  test("is the first of a program lets everybody enter it", async () => {
    const { owner } = await channel();
    const source = smallProgram().replace("key: small", "key: fresh");
    const { id: draftId } = await owner.ok("createDraft", { body: { source } });
    const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
    await app.drainJobs();
    const plan = await owner.ok("getPlan", { params: { planId } });
    expect(plan.results).toMatchObject([{ basis: "nothing", version: null, partners: 3, moved: 3, entered: 3 }]);
    const body = { values: [{ id: "sell.Silver.0", value: "2000" }] };
    expect(await owner.ok("tryThresholds", { params: { draftId }, body })).toMatchObject({ result: { entered: 3 } });
  });
});

describe("costs", () => {
  test("of benefits and incentives are those of each version's rules", async () => {
    const { planned, owner, programId } = await channel();
    const benefits = `
benefits:
  hotline: { support: { Gold: around the clock }, track: sell, cost: { Gold: 4000 USD } }
  fund: { cash: 1000 USD, for: track.sell == 'Silver', given: on request }
incentives:
  rebate: { for: track.sell == 'Gold', cost: metric.revenue * 0.02 }
`;
    await owner.ok("publishProgram", { params: { programId }, body: { source: smallProgram() + benefits } });
    await app.drainJobs();
    const { result } = await planned(smallProgram({ gold: 20_000 }) + benefits.replace("0.02", "0.03"));
    const money = (value: string) => ({ type: "money", value, currency: "USD" });
    expect(result?.costs).toMatchObject([
      {
        key: "hotline",
        kind: "benefit",
        before: { partners: 1, cost: money("4000") },
        after: { partners: 0, cost: money("0") },
        estimated: false,
      },
      { key: "fund", difference: money("1000"), before: { partners: 1 }, after: { partners: 2 }, estimated: true },
      { key: "rebate", kind: "incentive", before: { cost: money("300") }, after: { partners: 0 }, estimated: true },
    ]);
    expect(result?.cost).toEqual({ before: money("5300"), after: money("2000"), difference: money("-3300") });
  });
});

describe("a movement policy", () => {
  test("says from when a demotion could take effect, and until when the tier is kept", async () => {
    const { planned } = await channel();
    const plain = await planned(smallProgram({ gold: 20_000 }));
    expect(plain.items[0]).toMatchObject({ effectiveOn: "2026-03-31", protectedUntil: null });
    const yearly = await planned(withMoves("{ demote: { on: yearly on 07-15, notice: 60 days } }"));
    expect(yearly.items[0]).toMatchObject({
      direction: "down",
      effectiveOn: "2026-09-13",
      protectedUntil: "2026-09-12",
    });
    const graced = await planned(withMoves("{ evaluate: monthly on 15, demote: { grace: 90 days } }"));
    expect(graced.items[0]).toMatchObject({ effectiveOn: "2026-07-15", protectedUntil: "2026-07-14" });
  });

  test("that has not let a move come about yet is told from what the draft brings", async () => {
    const { owner, programId, planned } = await channel();
    const moves = withMoves("{ demote: { on: yearly on 07-15 } }").replace("20000", "10000");
    await owner.ok("publishProgram", { params: { programId }, body: { source: moves } });
    await app.drainJobs();
    // Birch's sale is corrected to nothing: it still holds Silver, and today's rules take it away in July.
    await record(app, owner, [sale({ partner: "Birch", on: "2026-01-11", amount: "-1500" })]);
    const { result, items } = await planned(moves.replace("10000", "20000"));
    expect(items.map((l) => [l.partner.name, l.from.tier, l.to.tier, l.already])).toEqual([
      ["Alder", "Gold", "Silver", false],
      ["Birch", "Silver", "Member", true],
    ]);
    expect(result).toMatchObject({ moved: 1, down: 1, due: 1, firstLosses: 1 });
  });

  test("that the draft drops or hastens is what the move comes by; one that it puts off is not", async () => {
    const { owner, programId, planned } = await channel();
    const yearly = withMoves("{ demote: { on: yearly on 07-15 } }").replace("20000", "10000");
    await owner.ok("publishProgram", { params: { programId }, body: { source: yearly } });
    await app.drainJobs();
    await record(app, owner, [sale({ partner: "Birch", on: "2026-01-11", amount: "-1500" })]);
    const dropped = await planned(smallProgram({ gold: 10_000 }));
    expect(dropped.items).toMatchObject([
      { partner: { name: "Birch" }, to: { tier: "Member" }, already: false, effectiveOn: "2026-03-31" },
    ]);
    expect(dropped.result).toMatchObject({ moved: 1, down: 1, due: 0 });
    const later = await planned(yearly.replace("on: yearly on 07-15", "on: yearly on 07-15, notice: 60 days"));
    expect(later.result).toMatchObject({ moved: 0, down: 0, due: 1 });
  });
});

test("everyone affected can be taken as a file, with reasons in the reader's words", async () => {
  const { planned, owner } = await channel();
  const { planId } = await planned(smallProgram({ gold: 20_000 }));
  const { text, headers } = await owner.raw("exportPlan", { params: { planId } });
  expect(headers["content-type"]).toContain("text/csv");
  const [head, line, ...rest] = text.trim().split("\n");
  expect(head).toMatch(/^reference,name,region,types,kind,track,direction,from,to,reasons,/);
  expect(line).toContain("Alder,Alder,,,tier,sell,down,Gold,Silver,");
  expect(line).toMatch(/revenue at least \$20,000/);
  expect(rest).toEqual([]);
  const sheet = await owner.raw("exportPlan", { params: { planId }, query: { format: "xlsx" } });
  expect(sheet.headers["content-type"]).toContain("spreadsheetml");
  const german = await owner.raw("listPlanLines", { params: { planId }, headers: { "accept-language": "de" } });
  expect(german.text).toContain("mindestens");
});
