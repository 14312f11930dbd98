import { beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { record, sale } from "../../../test/small-program.ts";

const app = await startApp();
let stage: Stage;

describe("what was given", () => {
  let params: { partnerId: string; benefitAllocationId: string };
  beforeAll(async () => {
    stage = await openStage(app);
    await stage.sell(stage.ash, "2000");
    const id = (await stage.benefitOf(stage.ash, "sandbox"))?.allocation?.id ?? "";
    params = { partnerId: stage.ash.partnerId, benefitAllocationId: id };
  });
  const use = (amount: string, more = {}) =>
    stage.ash.person.ok("recordBenefitUse", { params, body: { amount, what: "Lab", ...more } });
  const refuseUse = (body: Record<string, unknown>) =>
    stage.ash.person.fails("recordBenefitUse", { params, body: { what: "Lab", ...body } });

  test("is used line by line, exactly, to nothing and not beyond", async () => {
    await use("0.1");
    expect(await use("0.2")).toMatchObject({ utilized: { value: "0.3" }, remaining: { value: "1000.2" } });
    expect(await refuseUse({ amount: "1000.21" })).toMatchObject({ status: 409, code: "benefit.overdrawn" });
    expect((await refuseUse({ amount: "0.001" })).problems?.[0]?.path).toBe("amount");
    expect((await refuseUse({ amount: "-5" })).problems?.[0]?.path).toBe("amount");
    expect((await refuseUse({ amount: "1", usedOn: "2026-04-01" })).problems?.[0]?.path).toBe("usedOn");
    const full = await use("1000.2");
    expect(full).toMatchObject({ status: "fulfilled", remaining: { value: "0" }, can: { use: false } });
    expect(await refuseUse({ amount: "0.01" })).toMatchObject({ code: "benefit.used_up" });
    expect((await stage.benefitOf(stage.ash, "sandbox"))?.state).toBe("used_up");
  });

  test("comes back by a line of the opposite amount, once", async () => {
    const { uses } = await stage.vendor.owner.ok("getBenefitAllocation", { params });
    const benefitUseId = uses.find((u) => u.amount.value === "1000.2")?.id ?? "";
    const call = { params: { ...params, benefitUseId }, body: { reason: "Entered twice" } };
    expect((await stage.ash.person.raw("reverseBenefitUse", call)).status).toBe(403);
    const back = await stage.vendor.owner.ok("reverseBenefitUse", call);
    expect(back).toMatchObject({ status: "active", utilized: { value: "0.3" } });
    expect(back.uses[0]).toMatchObject({ amount: { value: "-1000.2" }, reverses: benefitUseId, what: "Entered twice" });
    expect(await stage.vendor.owner.fails("reverseBenefitUse", call)).toMatchObject({
      code: "benefit.reversed_already",
    });
  });

  test("cannot be overdrawn by two at once, and the same call is one use", async () => {
    const body = { amount: "600", what: "At once" };
    const all = await Promise.all([1, 2, 3].map(() => stage.ash.person.raw("recordBenefitUse", { params, body })));
    expect(all.map((a) => a.status).toSorted()).toEqual([201, 409, 409]);
    const key = { "idempotency-key": "one-use-only" };
    const small = { params, body: { amount: "100", what: "Twice sent" }, headers: key };
    const twice = await Promise.all([1, 2].map(() => stage.ash.person.raw("recordBenefitUse", small)));
    expect(twice.map((t) => t.status)).toEqual([201, 201]);
    expect(await stage.vendor.owner.ok("getBenefitAllocation", { params })).toMatchObject({
      utilized: { value: "700.3" },
    });
  });

  test("runs out by the clock, starts again while it is earned, and is told before", async () => {
    app.clock.advance({ hours: 24 * 340 });
    await app.runCron("benefits.expire");
    expect((await stage.activityOf(stage.ash)).filter((e) => e.type === "benefit.expiring")).toHaveLength(1);
    await app.runCron("benefits.expire");
    expect((await stage.activityOf(stage.ash)).filter((e) => e.type === "benefit.expiring")).toHaveLength(1);
    // The sale of February counts no more then: a new one keeps the tier.
    await record(app, stage.vendor.owner, [sale({ partner: stage.ash.partnerId, on: "2027-02-01", amount: "3000" })]);
    app.clock.advance({ hours: 24 * 30 });
    expect(await refuseUse({ amount: "1" })).toMatchObject({ code: "benefit.not_active" });
    await app.runCron("standings.rollForward");
    await app.runCron("benefits.expire");
    const old = await stage.vendor.owner.ok("getBenefitAllocation", { params });
    expect(old).toMatchObject({ status: "inactive", inactiveBecause: "expired", remaining: { value: "300.2" } });
    const fresh = (await stage.benefitOf(stage.ash, "sandbox"))?.allocation;
    expect(fresh).toMatchObject({ status: "active", startsOn: "2027-03-31", remaining: { value: "1000.5" } });
    expect(
      (await stage.activityOf(stage.ash))
        .slice(0, 2)
        .map((e) => e.type)
        .toSorted(),
    ).toEqual(["benefit.expired", "benefit.renewed"]);
    await app.runCron("benefits.expire");
    const { items } = await stage.vendor.owner.ok("listBenefitAllocations", { query: { benefit: "sandbox" } });
    expect(items.filter((i) => i.partner.name === "Ash")).toHaveLength(2);
  });
});
