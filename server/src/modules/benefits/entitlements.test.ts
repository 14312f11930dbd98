import { setTimeout as pause } from "node:timers/promises";
import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale, smallProgram } from "../../../test/small-program.ts";
import { runSql } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { followEverybody } from "./follow.ts";

const app = await startApp();
let stage: Stage;

describe("what a partner has earned", () => {
  beforeAll(async () => {
    stage = await openStage(app);
  });

  test("follows its standing, and locked benefits say what opens them and how far it is", async () => {
    expect((await stage.benefitsOf(stage.ash)).map((b) => [b.benefit, b.state])).toEqual([
      ["margin", "locked"],
      ["sandbox", "locked"],
      ["fund", "locked"],
      ["desk", "held"],
      ["trip", "locked"],
    ]);
    await stage.sell(stage.ash, "400");
    const margin = await stage.benefitOf(stage.ash, "margin");
    expect(margin).toMatchObject({ label: "Margin", kind: "discount", kindLabel: "Discount", worth: null });
    expect(margin?.opens).toMatchObject([{ says: "Reach Silver in Sell", met: false }]);
    expect(margin?.opens[0]?.missing).toMatchObject([{ actual: { value: "400" }, gap: { value: "600" } }]);
    const fund = await stage.benefitOf(stage.ash, "fund");
    expect(fund?.opens.map((o) => o.says)).toEqual(["Reach Silver in Sell", "Belong to “Trained”"]);
    const own = await stage.benefitsOf(stage.ash, stage.ash.person);
    const told = own.find((b) => b.benefit === "fund")?.opens;
    expect(told?.map((o) => [o.says, o.missing.length])).toEqual([
      ["Reach Silver in Sell", 1],
      ["Belong to a group that the vendor chooses", 0],
    ]);
    expect(JSON.stringify(own)).not.toMatch(/trained/i);
    const trip = await stage.benefitOf(stage.ash, "trip");
    expect(trip?.opens[0]).toMatchObject({ says: "Reach Gold in Sell" });
    expect(trip?.opens[0]?.missing.map((m) => m.gap?.value)).toEqual(["9600", "1"]);
  });

  test("is given when the tier is reached, once, with its worth, exact, and says why", async () => {
    await stage.sell(stage.ash, "600");
    const [margin, sandbox, , desk] = await stage.benefitsOf(stage.ash);
    expect(margin).toMatchObject({
      state: "held",
      worth: { type: "percent", value: "0.125" },
      worthSays: "12.5%",
      since: "2026-03-31",
      opens: [],
    });
    expect(margin?.tiers).toEqual([
      { tier: "Gold", worthSays: "30%", held: false },
      { tier: "Silver", worthSays: "12.5%", held: true },
    ]);
    expect(sandbox?.allocation).toMatchObject({
      status: "active",
      allocated: { type: "money", value: "1000.5", currency: "USD" },
      remaining: { value: "1000.5" },
      startsOn: "2026-03-31",
      lastOn: "2027-03-30",
    });
    expect(desk).toMatchObject({ state: "held", worthSays: "business hours" });
    const events = await stage.activityOf(stage.ash);
    expect(events.map((e) => [e.type, e.data["benefit"], e.data["worth"]])).toEqual(
      expect.arrayContaining([
        ["benefit.granted", "margin", "0.125"],
        ["benefit.granted", "sandbox", "1000.5"],
      ]),
    );
    // Everybody had it when the program began: that is told to nobody.
    expect(events.filter((e) => e.data["benefit"] === "desk")).toHaveLength(0);
    const [entry] = await stage.historyOf(stage.ash, "margin");
    expect(entry).toMatchObject({ fromOn: "2026-03-31", toOn: null, because: { says: "Silver in Sell." } });
    await app.drainJobs();
    expect(await stage.activityOf(stage.ash)).toHaveLength(events.length);
  });

  test("takes the worth of the new tier, never below what was used", async () => {
    const { partnerId } = stage.ash;
    const id = (await stage.benefitOf(stage.ash, "sandbox"))?.allocation?.id ?? "";
    await stage.ash.person.ok("recordBenefitUse", {
      params: { partnerId, benefitAllocationId: id },
      body: { amount: "900.25", what: "Lab in March" },
    });
    await record(app, stage.vendor.owner, [
      sale({ partner: partnerId, on: "2026-02-01", amount: "9000" }),
      certificate(partnerId, "a@example.com", "2026-01-01", "2027-01-01"),
    ]);
    expect(await stage.benefitOf(stage.ash, "margin")).toMatchObject({ worth: { value: "0.3" } });
    expect((await stage.benefitOf(stage.ash, "sandbox"))?.allocation).toMatchObject({
      id,
      allocated: { value: "5000" },
      utilized: { value: "900.25" },
      remaining: { value: "4099.75" },
    });
    expect((await stage.historyOf(stage.ash, "margin")).map((e) => [e.worthSays, e.toOn])).toEqual([["30%", null]]);
    await stage.sell(stage.ash, "-1000");
    expect((await stage.benefitOf(stage.ash, "sandbox"))?.allocation).toMatchObject({ allocated: { value: "1000.5" } });
    const changed = (await stage.activityOf(stage.ash)).filter(
      (e) => e.type === "benefit.changed" && e.data["benefit"] === "margin",
    );
    expect(changed.map((e) => [e.data["fromWorth"], e.data["worth"]])).toEqual([
      ["0.3", "0.125"],
      ["0.125", "0.3"],
    ]);
  });

  test("is withdrawn with the standing, says why, and goes on with what is left when it is earned again", async () => {
    app.clock.advance({ hours: 24 });
    await app.runCron("standings.rollForward");
    await stage.sell(stage.ash, "-8500");
    const margin = await stage.benefitOf(stage.ash, "margin");
    expect(margin).toMatchObject({ state: "locked", withdrawn: { on: "2026-04-01" } });
    expect(margin?.withdrawn?.says).toMatch(/no longer given\. To open it again: Reach Silver in Sell\./);
    expect(margin?.withdrawn?.missing).toMatchObject([{ actual: { value: "500" }, gap: { value: "500" } }]);
    expect((await stage.benefitOf(stage.ash, "sandbox"))?.allocation).toMatchObject({
      status: "inactive",
      inactiveBecause: "withdrawn",
      can: { use: false },
    });
    const withdrawn = (await stage.activityOf(stage.ash)).filter((e) => e.type === "benefit.withdrawn");
    expect(withdrawn.map((e) => e.data["benefit"]).toSorted()).toEqual(["margin", "sandbox"]);
    expect((await stage.historyOf(stage.ash, "margin"))[0]).toMatchObject({ fromOn: "2026-03-31", toOn: "2026-04-01" });
    await stage.sell(stage.ash, "2000");
    expect((await stage.benefitOf(stage.ash, "sandbox"))?.allocation).toMatchObject({
      status: "active",
      utilized: { value: "900.25" },
      remaining: { value: "100.25" },
    });
  });
});

describe("while everybody is walked through", () => {
  test("figures that another date replaces at this moment are not taken for lost", async () => {
    const { vendor, birch, programId } = await openStage(app);
    const id = parseId("program", programId);
    await app.drainJobs();
    const walks: Promise<void>[] = [];
    await app.platform.command(vendor.ctx(), { operation: "test", input: programId }, async ({ tx }) => {
      await programs.lock(tx, vendor.uuid, id);
      walks.push(followEverybody(app.platform, vendor.ctx(), id, new AbortController().signal));
      expect(await Promise.race([walks[0], pause(300, "it waits")])).toBe("it waits");
      const next = [vendor.uuid, id];
      for (const table of ["measurement", "standing"])
        await runSql(tx, {
          text: `update app.${table} set as_of = as_of + 1 where vendor_id = $1 and program_id = $2
          and as_of = (select live_as_of from app.program where vendor_id = $1 and id = $2)`,
          values: next,
        });
      await runSql(tx, {
        text: "update app.program set live_as_of = live_as_of + 1 where vendor_id = $1 and id = $2",
        values: next,
      });
      return null;
    });
    await walks[0];
    const { items } = await vendor.owner.ok("listPartnerBenefits", {
      params: { partnerId: birch.partnerId },
      query: {},
    });
    expect(items.find((b) => b.benefit === "desk")).toMatchObject({ state: "held" });
    const history = await vendor.owner.ok("listPartnerBenefitHistory", {
      params: { partnerId: birch.partnerId },
      query: {},
    });
    expect(history.items.map((entry) => entry.toOn)).toEqual([null]);
  });
});

describe("in a track with a movement policy", () => {
  test("a benefit follows the tier that is held, and is withdrawn when the demotion takes effect", async () => {
    const moved = await app.newVendor();
    const document = smallProgram()
      .replace(
        "      Member: true\n",
        "      Member: true\n    moves: { evaluate: daily, demote: { on: daily, notice: 5 days } }\n",
      )
      .concat("benefits: { margin: { discount: { Gold: 30%, Silver: 12% } } }\n");
    await moved.owner.ok("createProgram", { body: { source: document } });
    const { partnerId } = await moved.newPartner({ name: "Hazel" });
    await app.drainJobs();
    const margin = async () => {
      const { items } = await moved.owner.ok("listPartnerBenefits", { params: { partnerId }, query: {} });
      return items.find((item) => item.benefit === "margin");
    };
    const day = Temporal.Instant.from(app.clock.now().toString()).toString().slice(0, 10);
    const { ids } = await moved.owner.ok("recordFacts", {
      body: { facts: [sale({ partner: partnerId, on: day, amount: "2000" })] },
    });
    await app.drainJobs();
    expect(await margin()).toMatchObject({ state: "held", worthSays: "12%" });
    app.clock.advance({ hours: 24 });
    await app.runCron("standings.rollForward");
    const params = { partnerId, factId: ids[0] ?? "" };
    await moved.owner.ok("reverseFact", { params, body: { reason: "entered twice" } });
    await app.drainJobs();
    app.clock.advance({ hours: 24 });
    await app.runCron("standings.rollForward");
    expect(await margin()).toMatchObject({ state: "held" });
    app.clock.advance({ hours: 24 * 6 });
    await app.runCron("standings.rollForward");
    expect(await margin()).toMatchObject({ state: "locked", opens: [{ says: "Reach Silver in Sell" }] });
  }, 60_000);
});
