import { setTimeout as pause } from "node:timers/promises";
import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale } from "../../../test/small-program.ts";
import { runSql } from "../../platform/index.ts";
import { lockFollowing } from "./entitlement-repo.ts";

const app = await startApp();
let stage: Stage;

describe("an application", () => {
  beforeAll(async () => {
    stage = await openStage(app);
    await record(app, stage.vendor.owner, [
      sale({ partner: stage.ash.partnerId, on: "2026-02-01", amount: "2000" }),
      certificate(stage.ash.partnerId, "a@example.com", "2026-01-01", "2027-01-01"),
    ]);
  });

  test("is refused where it is not possible, and names what to do", async () => {
    expect(await stage.refuse(stage.birch, { benefit: "fund" })).toMatchObject({ status: 409, code: "benefit.locked" });
    expect(await stage.refuse(stage.ash, { benefit: "margin" })).toMatchObject({
      status: 409,
      code: "benefit.automatic",
    });
    expect(await stage.refuse(stage.ash, { benefit: "fnd" })).toMatchObject({ status: 400, code: "benefit.unknown" });
    const much = await stage.refuse(stage.ash, { benefit: "fund", amount: "2000.01" });
    expect(much).toMatchObject({ status: 400, problems: [{ path: "amount" }] });
    expect(much.detail).toMatch(/2000 USD/);
    const fine = await stage.refuse(stage.ash, { benefit: "fund", amount: "10.001" });
    expect(fine.problems?.[0]?.path).toBe("amount");
    const seller = await stage.vendor.asPartner(stage.ash.partnerId, "seller");
    const call = { params: { partnerId: stage.ash.partnerId }, body: { benefit: "fund", purpose: "x" } };
    expect((await seller.fails("applyForBenefit", call)).status).toBe(403);
    expect((await stage.birch.person.fails("applyForBenefit", call)).status).toBe(404);
  });

  test("goes to review with a clock, back to the partner while the clock stands still, and is approved with an amount", async () => {
    expect((await stage.benefitOf(stage.ash, "fund"))?.state).toBe("available");
    const made = await stage.apply(stage.ash, { benefit: "fund", amount: "1500.75" });
    // Tuesday 31 March and three business days: the end of Friday 3 April.
    expect(made).toMatchObject({ status: "in_review", dueAt: "2026-04-03T23:59:59.999Z", late: false });
    expect(await stage.refuse(stage.ash, { benefit: "fund" })).toMatchObject({ code: "benefit.applied_already" });
    const waiting = await stage.vendor.owner.ok("listBenefitApplications", { query: {} });
    expect(waiting).toMatchObject({ waiting: 1, late: 0, items: [{ id: made.id, can: { decide: true } }] });
    const asked = await stage.decide(made.id, { decision: "ask" });
    expect(asked).toMatchObject({ status: "action_required", reason: "A good plan", dueAt: null });
    await app.drainJobs();
    const told = (await stage.ash.person.ok("listPartnerNotices")).items[0];
    expect(told).toMatchObject({ kind: "benefitAsked", title: "A question about your application for Fund" });
    const notice = await stage.ash.person.ok("getNotice", { params: { noticeId: told?.id ?? "" } });
    expect(JSON.stringify(notice.blocks)).toContain("A good plan");
    const history = { params: { partnerId: stage.ash.partnerId }, query: {} };
    const before = await stage.ash.person.ok("listPartnerBenefitHistory", history);
    expect(before.given).toEqual([]);
    expect(before.items.find((item) => item.benefit === "fund")).toMatchObject({ given: "on request" });
    app.clock.advance({ hours: 48 });
    const again = await stage.ash.person.ok("submitBenefitApplication", {
      params: { partnerId: stage.ash.partnerId, benefitApplicationId: made.id },
      body: { note: "With the offer attached", amount: "1600.75" },
    });
    expect(again).toMatchObject({
      status: "in_review",
      dueAt: "2026-04-05T23:59:59.999Z",
      amount: { value: "1600.75" },
    });
    const done = await stage.decide(made.id, { decision: "approve", amount: "1000.25" });
    expect(done.steps.map((s) => [s.to, s.side, s.note])).toEqual([
      ["pending_submission", "partner", null],
      ["in_review", "partner", null],
      ["action_required", "vendor", "A good plan"],
      ["in_review", "partner", "With the offer attached"],
      ["approved", "vendor", "A good plan"],
    ]);
    const fund = await stage.benefitOf(stage.ash, "fund");
    expect(fund).toMatchObject({
      state: "held",
      allocation: { allocated: { value: "1000.25" }, lastOn: "2026-10-01" },
    });
    expect(await stage.refuse(stage.ash, { benefit: "fund" })).toMatchObject({ code: "benefit.given_already" });
    const after = await stage.ash.person.ok("listPartnerBenefitHistory", history);
    expect(after.given).toMatchObject([
      { benefit: "fund", allocated: { value: "1000.25" }, startsOn: "2026-04-02", lastOn: "2026-10-01" },
    ]);
  });

  test("is late after its time, can be rejected only with a reason, and is decided once", async () => {
    const cedar = await stage.trained("Cedar");
    const { id } = await stage.apply(cedar, { benefit: "fund" });
    app.clock.advance({ hours: 24 * 8 });
    expect(await stage.vendor.owner.ok("listBenefitApplications", { query: {} })).toMatchObject({
      late: 1,
      items: [{ late: true }],
    });
    const params = { benefitApplicationId: id };
    await stage.vendor.owner.fails("decideBenefitApplication", { params, body: { decision: "reject", reason: " " } });
    const finance = await stage.vendor.as("finance");
    const body = { decision: "reject" as const, reason: "The budget is used up" };
    expect((await finance.fails("decideBenefitApplication", { params, body })).status).toBe(403);
    const both = await Promise.all(
      [1, 2].map(() => stage.vendor.owner.raw("decideBenefitApplication", { params, body })),
    );
    expect(both.map((b) => b.status).toSorted()).toEqual([200, 409]);
    expect(await stage.benefitOf(cedar, "fund")).toMatchObject({
      state: "available",
      application: { status: "rejected", reason: "The budget is used up" },
    });
  });

  test("can be kept and taken back", async () => {
    const dogwood = await stage.trained("Dogwood");
    const kept = await stage.apply(dogwood, { benefit: "fund", submit: false });
    expect(kept).toMatchObject({ status: "pending_submission", dueAt: null, amount: { value: "2000" } });
    const listed = await stage.vendor.owner.ok("listBenefitApplications", { query: { status: "all" } });
    expect(listed.items.map((i) => i.id)).not.toContain(kept.id);
    const params = { partnerId: dogwood.partnerId, benefitApplicationId: kept.id };
    expect(await dogwood.person.ok("cancelBenefitApplication", { params, body: {} })).toMatchObject({
      status: "canceled",
    });
    const again = await dogwood.person.fails("submitBenefitApplication", { params, body: {} });
    expect(again).toMatchObject({ status: 409, code: "benefit_application.submit_not_possible" });
  });

  test("is canceled by itself when what it needs is lost", async () => {
    const elm = await stage.trained("Elm");
    const { id } = await stage.apply(elm, { benefit: "fund" });
    await stage.sell(elm, "-1900");
    const application = await elm.person.ok("getBenefitApplication", {
      params: { partnerId: elm.partnerId, benefitApplicationId: id },
    });
    expect(application).toMatchObject({ status: "canceled" });
    expect(application.steps.at(-1)).toMatchObject({ side: "system", to: "canceled" });
    expect(application.reason).toMatch(/no longer given/);
  });

  test("that is approved while what it needs is being lost waits, and is refused", async () => {
    const { vendor, programId } = stage;
    const larch = await stage.trained("Larch");
    const { id } = await stage.apply(larch, { benefit: "fund" });
    const call = {
      params: { benefitApplicationId: id },
      body: { decision: "approve", reason: "A good plan" },
    } as const;
    const decided: ReturnType<typeof vendor.owner.fails>[] = [];
    await app.platform.command(vendor.ctx(), { operation: "test", input: id }, async ({ tx }) => {
      await lockFollowing(tx, { vendorId: vendor.uuid, programId: parseId("program", programId) });
      await runSql(tx, {
        text: "update app.benefit_entitlement set to_on = from_on where vendor_id = $1 and partner_id = $2 and benefit = 'fund'",
        values: [vendor.uuid, larch.uuid],
      });
      const answer = vendor.owner.fails("decideBenefitApplication", call);
      expect(await Promise.race([answer, pause(300, "it waits")])).toBe("it waits");
      decided.push(answer);
      return null;
    });
    expect(await decided[0]).toMatchObject({ status: 409, code: "benefit.locked" });
    expect((await stage.benefitOf(larch, "fund"))?.allocation).toBeNull();
  });
});
