import { parseId } from "@fairway/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../../test/harness.ts";
import { heldProgram, ledger, publishHeld, wake } from "../../../../test/held-program.ts";
import { record, sale } from "../../../../test/small-program.ts";
import { moves } from "../index.ts";

const startAt = "2026-03-02T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

const wakeOn = (on: string): Promise<void> => wake(app, on);

/** A vendor of one partner with a revenue of 5000: Silver by the first document. */
async function silverUnder(source: string) {
  const vendor = await app.newVendor();
  const { partnerId } = await vendor.newPartner({ name: "Ada", reference: "Ada" });
  await app.drainJobs();
  const programId = await publishHeld(app, vendor.owner, source);
  await record(app, vendor.owner, [sale({ partner: "Ada", on: "2026-03-01", amount: "5000" })]);
  const standing = async (asOf?: string) => {
    const query = asOf === undefined ? {} : { asOf };
    const { tracks } = await vendor.owner.ok("getStanding", { params: { partnerId }, query });
    return tracks[0];
  };
  const publish = async (next: string) => {
    await vendor.owner.ok("publishProgram", { params: { programId }, body: { source: next } });
    await app.drainJobs();
  };
  const moves = async () =>
    (await ledger(app, vendor.uuid)).map((row) => `${row.on} ${row.from} > ${row.to} ${row.cause} ${row.status}`);
  return { ...vendor, partnerId, programId, standing, publish, moves };
}

test("a version that adds a policy begins with what was held, so that its demotions come with notice", async () => {
  const vendor = await silverUnder(heldProgram(""));
  expect(await vendor.standing()).toMatchObject({ tier: "Silver", heldBecause: null });
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram("{ evaluate: monthly on 10, demote: { notice: 30 days } }", { silver: 8_000 }));
  expect(await vendor.standing()).toMatchObject({
    tier: "Silver",
    since: "2026-03-02",
    qualifies: { tier: "Member", rank: 0 },
    pending: { direction: "down", toTier: "Member", effectiveOn: "2026-04-09" },
    heldBecause: { cause: "version" },
  });
  expect(await vendor.standing("2026-03-09")).toMatchObject({ tier: "Silver", qualifies: { tier: "Silver" } });
  await wakeOn("2026-04-09");
  expect(await vendor.standing()).toMatchObject({ tier: "Member", pending: null });
  expect(await vendor.standing("2026-04-08")).toMatchObject({ tier: "Silver" });
});

test("a version may let those who hold a tier on its day keep it for a time", async () => {
  const vendor = await silverUnder(heldProgram(""));
  await wakeOn("2026-03-10");
  await vendor.publish(
    heldProgram("{ evaluate: weekly on friday, grandfather: [{ keepUntil: 30 days }] }", { silver: 8_000 }),
  );
  expect(await vendor.standing()).toMatchObject({ tier: "Silver", protectedUntil: "2026-04-09" });
  await wakeOn("2026-04-12");
  // 9 April is its last day, and 10 April a Friday.
  expect(await vendor.standing()).toMatchObject({ tier: "Member", since: "2026-04-10" });
});

test("a version without the policy forgets: the tier follows the figures again, and what was pending is cancelled", async () => {
  const policy = "{ evaluate: monthly on 10, demote: { notice: 60 days } }";
  const vendor = await silverUnder(heldProgram(policy));
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram(policy, { silver: 8_000 }));
  expect(await vendor.standing()).toMatchObject({ tier: "Silver", pending: { toTier: "Member" } });
  await wakeOn("2026-03-20");
  await vendor.publish(heldProgram("", { silver: 8_000 }));
  expect(await vendor.standing()).toMatchObject({ tier: "Member", pending: null, heldBecause: null });
  expect(await vendor.moves()).toEqual(["2026-05-09 Silver > Member evaluation cancelled"]);
  expect(await vendor.standing("2026-03-19")).toMatchObject({ tier: "Silver" });
});

test("a version that changes the policy keeps what is held, and decides by the new one from its day on", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: yearly on 01-01 }"));
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram("{ evaluate: yearly on 01-01 }", { silver: 8_000 }));
  await wakeOn("2026-03-20");
  expect(await vendor.standing()).toMatchObject({ tier: "Silver", pending: null });
  await vendor.publish(heldProgram("{ evaluate: weekly on friday }", { silver: 8_000 }));
  expect(await vendor.standing()).toMatchObject({ tier: "Member", since: "2026-03-20" });
});

const renamed = "      Diamond: metric.revenue >= 10000\n      Emerald: metric.revenue >= 1000\n      Member: true";

test("a tier that is called otherwise is held on under its new name, without a move up or down", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: yearly on 01-01 }"));
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram("{ evaluate: yearly on 01-01 }", { tiers: renamed }));
  expect(await vendor.standing()).toMatchObject({ tier: "Emerald", rank: 1, since: "2026-03-02" });
  expect(await vendor.standing("2026-03-09")).toMatchObject({ tier: "Silver" });
  expect(await vendor.moves()).toEqual(["2026-03-10 Silver > Emerald version effective"]);
});

const without = "      Gold: metric.revenue >= 10000\n      Member: true";

test("a tier that is gone becomes the nearest one at or below it", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: yearly on 01-01 }"));
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram("{ evaluate: yearly on 01-01 }", { tiers: without }));
  expect(await vendor.standing()).toMatchObject({ tier: "Member", rank: 0, heldBecause: { cause: "version" } });
  expect(await vendor.moves()).toEqual(["2026-03-10 Silver > Member version effective"]);
  const [said] = (await vendor.standing())?.heldBecause?.says ?? [];
  expect(said).toBe("Holds Member since 10 Mar 2026; a new version of the program put it in place of Silver.");
});

const more = `      Diamond: metric.revenue >= 20000\n      Gold: metric.revenue >= 10000\n      Silver: metric.revenue >= 1000\n      Bronze: metric.revenue >= 1\n      Member: true`;

test("a tier that others come above and below stays the same tier", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: yearly on 01-01 }"));
  await wakeOn("2026-03-10");
  await vendor.publish(heldProgram("{ evaluate: yearly on 01-01 }", { tiers: more }));
  expect(await vendor.standing()).toMatchObject({ tier: "Silver", rank: 2 });
  expect(await vendor.moves()).toEqual([]);
  const { items } = await vendor.owner.ok("listPartners", {});
  expect(items[0]?.standings[0]).toMatchObject({ tier: "Silver", rank: 2 });
});

describe("an exception between a version and its evaluation", () => {
  /** Publishes without measuring anybody, and grants an exception at that moment. */
  async function exceptedUnder(source: string, tier: string) {
    const vendor = await silverUnder(heldProgram("{ evaluate: yearly on 01-01 }"));
    await wakeOn("2026-03-10");
    await vendor.owner.ok("publishProgram", { params: { programId: vendor.programId }, body: { source } });
    const ctx = vendor.ctx();
    await app.platform.command(ctx, { operation: "test.except", input: {} }, async ({ tx, emit }) => {
      await moves.layException(tx, emit, ctx, {
        partnerId: parseId("partner", vendor.partnerId),
        programId: parseId("program", vendor.programId),
        track: "sell",
        tier,
        until: "2026-12-31",
        exceptionId: parseId("exception", "exc_01h455vb4pex5vsknk084sn02s"),
        reason: "agreed",
      });
    });
    return vendor;
  }

  test("compares ranks of one version: a tier that is held is protected, not given again", async () => {
    const vendor = await exceptedUnder(heldProgram("{ evaluate: yearly on 01-01 }", { tiers: more }), "Silver");
    expect(await vendor.moves()).toEqual([]);
    await app.drainJobs();
    expect(await vendor.standing()).toMatchObject({ tier: "Silver", rank: 2, since: "2026-03-02" });
    expect(await vendor.moves()).toEqual([]);
  });

  test("comes after what the version did to the tier held, which is told once", async () => {
    const vendor = await exceptedUnder(heldProgram("{ evaluate: yearly on 01-01 }", { tiers: without }), "Gold");
    await app.drainJobs();
    expect(await vendor.standing()).toMatchObject({ tier: "Gold", rank: 1 });
    expect((await vendor.moves()).toSorted()).toEqual([
      "2026-03-10 Member > Gold exception effective",
      "2026-03-10 Silver > Member version effective",
    ]);
  });
});

test("late facts change what was qualified for, never what was held", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: monthly on 15 }"));
  await wakeOn("2026-04-02");
  await record(app, vendor.owner, [sale({ partner: "Ada", on: "2026-03-20", amount: "50000" })]);
  expect(await vendor.standing("2026-03-31")).toMatchObject({ tier: "Silver", qualifies: { tier: "Gold" } });
  const history = await vendor.owner.ok("getStandingHistory", { params: { partnerId: vendor.partnerId } });
  expect(history.items.map((item) => [item.asOf, item.standings[0]?.tier])).toEqual([
    ["2026-03-31", "Silver"],
    ["2026-04-02", "Silver"],
  ]);
  await wakeOn("2026-04-15");
  expect(await vendor.standing()).toMatchObject({ tier: "Gold", since: "2026-04-15" });
});

test("a partner that leaves the track or the program is not held in it, and begins anew when it returns", async () => {
  const source = heldProgram("{ evaluate: yearly on 01-01 }").replace(
    "    label: { en: Sell, de: Vertrieb }",
    "    for: \"'seller' in partner.types\"",
  );
  const vendor = await app.newVendor();
  const { partnerId } = await vendor.newPartner({ name: "Ada", reference: "Ada" });
  await app.drainJobs();
  await publishHeld(app, vendor.owner, source);
  const partner = () => vendor.owner.ok("getPartner", { params: { partnerId } });
  const change = async (types: string[]) => {
    const { revision } = await partner();
    await vendor.owner.ok("updatePartner", { params: { partnerId }, body: { revision, types } });
    await app.drainJobs();
  };
  await change(["seller"]);
  expect((await partner()).standings).toHaveLength(1);
  await wakeOn("2026-03-03");
  await change([]);
  expect((await partner()).standings).toEqual([]);
  await wakeOn("2026-03-04");
  await change(["seller"]);
  expect((await partner()).standings).toMatchObject([{ tier: "Member" }]);
  const { items } = await vendor.owner.ok("listPartnerMoves", { params: { partnerId } });
  expect(items.map((move) => [move.effectiveOn, move.direction, move.cause])).toEqual([
    ["2026-03-04", "in", "start"],
    ["2026-03-03", "out", "membership"],
    ["2026-03-02", "in", "start"],
  ]);
});

test("a date that was kept before its turn came shows what was held when the server has caught up", async () => {
  const vendor = await silverUnder(heldProgram("{ evaluate: monthly on 15 }"));
  const series = { from: "2026-03-01", to: "2026-03-31", every: "month" as const };
  app.clock.set("2026-03-05T12:00:00Z");
  await vendor.owner.ok("recordFacts", {
    body: { facts: [sale({ partner: "Ada", on: "2026-03-05", amount: "90000" })] },
  });
  app.clock.set("2026-04-01T12:00:00Z");
  // Asked for while the live date still stands at 2 March, before the look of 15 March.
  await vendor.owner.ok("startEvaluation", { params: { programId: vendor.programId }, body: { series } });
  await app.drainJobs();
  await app.runCron("standings.rollForward");
  expect(await vendor.standing("2026-03-31")).toMatchObject({ tier: "Gold", since: "2026-03-15" });
  const history = await vendor.owner.ok("getStandingHistory", { params: { partnerId: vendor.partnerId } });
  expect(history.items.map((item) => [item.asOf, item.standings[0]?.tier])).toEqual([
    ["2026-03-31", "Gold"],
    ["2026-04-01", "Gold"],
  ]);
});
