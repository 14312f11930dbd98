import { beforeAll, describe, expect, test } from "vitest";
import { openStage, source, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale } from "../../../test/small-program.ts";

const app = await startApp();
let stage: Stage;

describe("everybody's benefits", () => {
  beforeAll(async () => {
    stage = await openStage(app);
    await record(app, stage.vendor.owner, [
      sale({ partner: stage.ash.partnerId, on: "2026-02-01", amount: "12000" }),
      certificate(stage.ash.partnerId, "a@example.com", "2026-01-01", "2027-01-01"),
      sale({ partner: stage.birch.partnerId, on: "2026-02-01", amount: "2000" }),
    ]);
  });

  test("are counted with what is used and what they cost in a year", async () => {
    const overview = await stage.vendor.owner.ok("getBenefitsOverview", { query: {} });
    const margin = overview.items.find((item) => item.benefit === "margin");
    expect(margin).toMatchObject({ entitled: 2, holding: 2, cost: { type: "money", value: "1200" } });
    expect(margin?.byWorth).toEqual(
      expect.arrayContaining([
        { worthSays: "30%", count: 1 },
        { worthSays: "12.5%", count: 1 },
      ]),
    );
    const sandbox = overview.items.find((item) => item.benefit === "sandbox");
    expect(sandbox).toMatchObject({
      allocated: { value: "6000.5" },
      utilized: { value: "0" },
      cost: { value: "6000.5" },
    });
    expect(overview.items.find((item) => item.benefit === "fund")).toMatchObject({
      entitled: 1,
      holding: 0,
      cost: { value: "0" },
    });
    expect(overview.cost).toMatchObject({ value: "7200.5" });
    expect((await stage.ash.person.raw("getBenefitsOverview", {})).status).toBe(403);
    expect(JSON.stringify(await stage.benefitsOf(stage.ash, stage.ash.person))).not.toMatch(/cost/i);
  });

  test("cost what was given on request and is used up, too", async () => {
    const { id } = await stage.apply(stage.ash, { benefit: "fund", amount: "1500" });
    await stage.decide(id, { decision: "approve", amount: "1500" });
    const { partnerId } = stage.ash;
    const benefitAllocationId = (await stage.benefitOf(stage.ash, "fund"))?.allocation?.id ?? "";
    const params = { partnerId, benefitAllocationId };
    await stage.ash.person.ok("recordBenefitUse", { params, body: { amount: "1500", what: "Launch" } });
    const fund = async () =>
      (await stage.vendor.owner.ok("getBenefitsOverview", { query: {} })).items.find((i) => i.benefit === "fund");
    expect(await fund()).toMatchObject({ holding: 1, cost: { value: "1500" }, utilized: { value: "1500" } });
    const more = await stage.apply(stage.ash, { benefit: "fund", amount: "100" });
    await stage.decide(more.id, { decision: "approve", amount: "100" });
    expect(await fund()).toMatchObject({ entitled: 1, holding: 1, cost: { value: "1600" } });
  });

  test("end with a version that does not give them any more, and begin with one that does", async () => {
    const next = source().replace("  desk: { support: business hours }\n", "  club: { access: the club }\n");
    await stage.vendor.owner.ok("publishProgram", { params: { programId: stage.programId }, body: { source: next } });
    await app.drainJobs();
    expect((await stage.benefitsOf(stage.ash)).map((b) => b.benefit)).toContain("club");
    const [desk] = await stage.historyOf(stage.ash, "desk");
    expect(desk?.endedBecause?.says).toBe("Version 2 of the program does not give it any more.");
    const events = await stage.activityOf(stage.birch);
    expect(events.map((e) => [e.type, e.data["benefit"]])).toEqual(
      expect.arrayContaining([
        ["benefit.withdrawn", "desk"],
        ["benefit.granted", "club"],
      ]),
    );
  });

  test("of a partner that leaves end", async () => {
    const { partnerId } = stage.birch;
    const { revision } = await stage.vendor.owner.ok("getPartner", { params: { partnerId } });
    await stage.vendor.owner.ok("updatePartner", { params: { partnerId }, body: { revision, status: "ended" } });
    await app.drainJobs();
    const [margin] = await stage.historyOf(stage.birch, "margin");
    expect(margin?.endedBecause?.says).toBe("The partner is no longer in the program.");
  });
});
