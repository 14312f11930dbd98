import { beforeAll, describe, expect, test } from "vitest";
import type { TestClient } from "../../../test/client.ts";
import type { TestPartner } from "../../../test/factory.ts";
import { openStage, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();
const own = "Partner person (administrator)";
const vendors = /Owner \d+/;
let stage: Stage;
let elm: TestPartner;
let application = { partnerId: "", benefitApplicationId: "" };
let allocation = { partnerId: "", benefitAllocationId: "" };

/** Applied for by the partner, asked back and approved by the vendor; a line each, of which one was taken back. */
async function story() {
  const { owner } = stage.vendor;
  const { partnerId } = elm;
  const made = await stage.apply(elm, { benefit: "fund" });
  application = { partnerId, benefitApplicationId: made.id };
  await stage.decide(made.id, { decision: "ask" });
  await elm.person.ok("submitBenefitApplication", { params: application, body: {} });
  await stage.decide(made.id, { decision: "approve" });
  const fund = await stage.benefitOf(elm, "fund");
  allocation = { partnerId, benefitAllocationId: fund?.allocation?.id ?? "" };
  const body = { amount: "10", what: "Booth" };
  await owner.ok("recordBenefitUse", { params: allocation, body });
  const { uses } = await elm.person.ok("recordBenefitUse", { params: allocation, body });
  const params = { ...allocation, benefitUseId: uses.find((use) => use.recordedBy === own)?.id ?? "" };
  await owner.ok("reverseBenefitUse", { params, body: { reason: "Entered twice" } });
}

const read = async (reader: TestClient) => ({
  application: await reader.ok("getBenefitApplication", { params: application }),
  allocation: await reader.ok("getBenefitAllocation", { params: allocation }),
  benefits: await reader.ok("listPartnerBenefits", { params: { partnerId: elm.partnerId }, query: {} }),
  activity: await reader.ok("listPartnerActivity", { params: { partnerId: elm.partnerId }, query: { limit: 200 } }),
  programs: await reader.ok("listPrograms"),
  program: await reader.ok("getProgram", { params: { programId: stage.programId } }),
});

describe("names", () => {
  beforeAll(async () => {
    stage = await openStage(app);
    elm = await stage.trained("Elm");
    await story();
  });

  test("of the vendor's people are not read by a partner's, those of their own are", async () => {
    const seen = await read(elm.person);
    expect(JSON.stringify(seen)).not.toMatch(vendors);
    expect(seen.application).toMatchObject({ status: "approved", appliedBy: own, decidedBy: null });
    expect(seen.application.steps.map((step) => step.by)).toEqual([own, own, null, own, null]);
    expect(seen.allocation.uses.map((use) => use.recordedBy).toSorted()).toEqual([own, null, null]);
    const shown = seen.benefits.items.find((item) => item.benefit === "fund")?.application;
    expect(shown).toMatchObject({ appliedBy: own, decidedBy: null });
    const actors = seen.activity.items.map(({ type, actor }) => [type, actor.side, actor.name]);
    expect(actors).toContainEqual(["benefit_application.submitted", "partner", own]);
    expect(actors).toContainEqual(["benefit_application.approved", "vendor", null]);
    expect(actors).toContainEqual(["benefit.used", "vendor", null]);
    expect(seen.program.activeVersion?.publishedBy).toBeNull();
  });

  test("of both sides are read by the vendor's people", async () => {
    const seen = await read(stage.vendor.owner);
    expect(seen.application).toMatchObject({ appliedBy: own, decidedBy: expect.stringMatching(vendors) });
    expect(seen.application.steps.filter((step) => step.by === own)).toHaveLength(3);
    expect(seen.allocation.uses.map((use) => use.recordedBy)).not.toContain(null);
    expect(seen.activity.items.map(({ actor }) => actor.name)).not.toContain(null);
    expect(seen.program.activeVersion?.publishedBy).toMatch(vendors);
  });

  test("of who of the vendor applied for a partner, or took it back, are the vendor's", async () => {
    const fir = await stage.trained("Fir");
    const body = { benefit: "fund", purpose: "By phone" };
    const made = await stage.vendor.owner.ok("applyForBenefit", { params: { partnerId: fir.partnerId }, body });
    const params = { partnerId: fir.partnerId, benefitApplicationId: made.id };
    await stage.vendor.owner.ok("cancelBenefitApplication", { params, body: {} });
    const seen = await fir.person.ok("getBenefitApplication", { params });
    expect(seen).toMatchObject({ status: "canceled", appliedBy: null, decidedBy: null });
    const again = await stage.apply(fir, { benefit: "fund" });
    const theirs = { ...params, benefitApplicationId: again.id };
    expect(await fir.person.ok("cancelBenefitApplication", { params: theirs, body: {} })).toMatchObject({
      appliedBy: own,
      decidedBy: own,
    });
  });
});
