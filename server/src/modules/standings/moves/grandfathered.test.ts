import { beforeEach, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../../test/harness.ts";
import { heldProgram, publishHeld, wake } from "../../../../test/held-program.ts";
import { record, sale } from "../../../../test/small-program.ts";

const startAt = "2026-03-02T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

const wakeOn = (on: string): Promise<void> => wake(app, on);

/** Partners who are Silver by what they sold, until a version on 10 March asks for 8,000 and keeps some of them. */
async function raised(grandfather: string, sold: Readonly<Record<string, string>>, north: readonly string[] = []) {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const ids: Record<string, string> = {};
  for (const name of Object.keys(sold)) {
    const { partnerId } = await vendor.newPartner({ name, reference: name });
    ids[name] = partnerId;
    if (north.includes(name))
      await owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, region: "North" } });
  }
  await app.drainJobs();
  const programId = await publishHeld(app, owner, heldProgram(""));
  const facts = Object.entries(sold).map(([partner, amount]) => sale({ partner, on: "2026-03-01", amount }));
  const factIds = await record(app, owner, facts);
  await wakeOn("2026-03-10");
  const source = heldProgram(`{ evaluate: daily, grandfather: ${grandfather} }`, { silver: 8_000 });
  await owner.ok("publishProgram", { params: { programId }, body: { source } });
  await app.drainJobs();
  const held = async () => {
    const tiers: Record<string, string> = {};
    for (const [name, partnerId] of Object.entries(ids)) {
      const [track] = (await owner.ok("getStanding", { params: { partnerId } })).tracks;
      tiers[name] = [track?.tier, ...(track?.protectedUntil ? [`to ${track.protectedUntil}`] : [])].join(" ");
    }
    return tiers;
  };
  return { owner, ids, factIds, held };
}

test("a version lets those keep their tier who meet a rule by their figures, and nobody else", async () => {
  const { held } = await raised("[{ keepUntil: 6 days, for: metric.revenue >= 4000 }]", { Ada: "4000", Bob: "3999" });
  expect(await held()).toEqual({ Ada: "Silver to 2026-03-16", Bob: "Member" });
  await wakeOn("2026-03-16");
  expect(await held()).toEqual({ Ada: "Silver to 2026-03-16", Bob: "Member" });
  await wakeOn("2026-03-17");
  expect(await held()).toEqual({ Ada: "Member", Bob: "Member" });
});

test("of several rules the one that keeps longest counts, for those whom it is for", async () => {
  const rules =
    "[{ keepUntil: 3 days }, { keepUntil: 2026-03-20, for: partner.region == 'North' }, { keepUntil: 6 days, for: metric.revenue >= 4000 }]";
  const { held } = await raised(rules, { Ada: "2000", Bob: "4000", Cleo: "4000" }, ["Cleo"]);
  expect(await held()).toEqual({
    Ada: "Silver to 2026-03-13",
    Bob: "Silver to 2026-03-16",
    Cleo: "Silver to 2026-03-20",
  });
  await wakeOn("2026-03-14");
  expect(await held()).toMatchObject({ Ada: "Member", Bob: "Silver to 2026-03-16" });
  await wakeOn("2026-03-17");
  expect(await held()).toMatchObject({ Bob: "Member", Cleo: "Silver to 2026-03-20" });
  await wakeOn("2026-03-21");
  expect(await held()).toEqual({ Ada: "Member", Bob: "Member", Cleo: "Member" });
});

test("who does not meet the rule any more is not kept from that day on", async () => {
  const { owner, ids, factIds, held } = await raised("[{ keepUntil: 6 days, for: metric.revenue >= 4000 }]", {
    Ada: "4000",
  });
  await wakeOn("2026-03-12");
  expect(await held()).toEqual({ Ada: "Silver to 2026-03-16" });
  const params = { partnerId: ids["Ada"] ?? "", factId: factIds[0] ?? "" };
  await owner.ok("reverseFact", { params, body: { reason: "sold by somebody else" } });
  await app.drainJobs();
  expect(await held()).toEqual({ Ada: "Member" });
});
