import { setTimeout as pause } from "node:timers/promises";
import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { record, sale } from "../../../test/small-program.ts";
import { runSql } from "../../platform/index.ts";
import { endingAllocations } from "./allocation-repo.ts";
import { lockFollowing } from "./entitlement-repo.ts";

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

  test("stays withdrawn when a line comes back that was used while it was earned, and goes on when it is again", async () => {
    const larch = await stage.trained("Larch");
    const id = (await stage.benefitOf(larch, "sandbox"))?.allocation?.id ?? "";
    const own = { partnerId: larch.partnerId, benefitAllocationId: id };
    const used = await larch.person.ok("recordBenefitUse", { params: own, body: { amount: "1000.5", what: "Lab" } });
    await stage.sell(larch, "-1900");
    expect((await stage.benefitOf(larch, "sandbox"))?.allocation).toMatchObject({ status: "fulfilled" });
    const line = { ...own, benefitUseId: used.uses[0]?.id ?? "" };
    const back = await stage.vendor.owner.ok("reverseBenefitUse", { params: line, body: { reason: "Entered twice" } });
    expect(back).toMatchObject({ status: "inactive", inactiveBecause: "withdrawn", utilized: { value: "0" } });
    const again = { params: own, body: { amount: "1", what: "Lab" } };
    expect(await larch.person.fails("recordBenefitUse", again)).toMatchObject({ code: "benefit.not_active" });
    await stage.sell(larch, "1900");
    expect((await stage.benefitOf(larch, "sandbox"))?.allocation).toMatchObject({
      id,
      status: "active",
      remaining: { value: "1000.5" },
    });
  });

  test("does not open again by a line that is taken back while it is being lost", async () => {
    const { vendor, programId } = stage;
    const maple = await stage.trained("Maple");
    const id = (await stage.benefitOf(maple, "sandbox"))?.allocation?.id ?? "";
    const own = { partnerId: maple.partnerId, benefitAllocationId: id };
    const used = await maple.person.ok("recordBenefitUse", { params: own, body: { amount: "1000.5", what: "Lab" } });
    const line = { ...own, benefitUseId: used.uses[0]?.id ?? "" };
    const answers: ReturnType<typeof vendor.owner.raw>[] = [];
    await app.platform.command(vendor.ctx(), { operation: "test", input: id }, async ({ tx }) => {
      await lockFollowing(tx, { vendorId: vendor.uuid, programId: parseId("program", programId) });
      await runSql(tx, {
        text: "update app.benefit_entitlement set to_on = from_on where vendor_id = $1 and partner_id = $2 and benefit = 'sandbox'",
        values: [vendor.uuid, maple.uuid],
      });
      const answer = vendor.owner.raw("reverseBenefitUse", { params: line, body: { reason: "Entered twice" } });
      expect(await Promise.race([answer, pause(300, "it waits")])).toBe("it waits");
      answers.push(answer);
      return null;
    });
    expect((await answers[0])?.status).toBe(200);
    expect((await stage.benefitOf(maple, "sandbox"))?.allocation).toMatchObject({ status: "inactive" });
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

  test("that ends soon is told some at a time, each once", async () => {
    const all = await stage.vendor.owner.ok("listBenefitAllocations", { query: { benefit: "sandbox" } });
    const running = all.items.filter((item) => item.status === "active");
    expect(running.length).toBeGreaterThan(1);
    const reminded = await app.platform.command(stage.vendor.ctx(), { operation: "test", input: 1 }, async ({ tx }) => {
      const turn = { today: "2027-03-20", now: "2027-03-20T08:00:00Z", limit: 1 };
      const turns = [];
      for (const _ of [...running, null]) turns.push(await endingAllocations(tx, stage.vendor.uuid, turn));
      await runSql(tx, {
        text: "update app.benefit_allocation set reminded_at = null where vendor_id = $1",
        values: [stage.vendor.uuid],
      });
      return turns.map((turn) => turn.length);
    });
    expect(reminded).toEqual([...running.map(() => 1), 0]);
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
