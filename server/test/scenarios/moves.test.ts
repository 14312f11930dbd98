import { parseId } from "@fairway/kernel";
import { beforeEach, expect, test } from "vitest";
import { moves } from "../../src/modules/standings/index.ts";
import { startApp, type StartedApp } from "../harness.ts";
import { ledger } from "../held-program.ts";
import { appealUpheld, lines, liveThrough, vendorWith, type Happening, type HeldVendor } from "./moves-story.ts";

const startAt = "2024-02-01T12:00:00Z";
const app: StartedApp = await startApp({ startAt });
beforeEach(() => app.clock.set(startAt));

/** A person's word about a move or a tier. */
const act = (
  vendor: HeldVendor,
  what: (c: Parameters<Parameters<typeof app.platform.command>[2]>[0]) => Promise<unknown>,
) => {
  const ctx = vendor.ctx();
  return app.platform.command(ctx, { operation: "test.act", input: {} }, async (change) => {
    await what(change);
  });
};

const pendingOf = async (vendor: HeldVendor, reference: string) => {
  const query = {
    partner: (await partnerIdOf(vendor, reference)) ?? "",
    status: ["proposed" as const, "scheduled" as const],
  };
  const { items } = await vendor.owner.ok("listMoves", { params: vendor.params, query });
  return parseId("move", items[0]?.id ?? "");
};

const partnerIdOf = async (vendor: HeldVendor, reference: string) =>
  (await vendor.owner.ok("listPartners", { query: { q: reference } })).items[0]?.id;

const policy = `
      evaluate: fiscal quarterly
      promote: { takesEffect: 1 month after fiscal quarter end, approve: 1 person }
      demote: { on: [03-01, 09-01], grace: 30 days, notice: 45 days, steps: 1, keepUntil: end of fiscal year }
      appeal: { within: 30 days, decideWithin: 5 business days }`;

test("several years under a policy with everything: who moved when, and why", async () => {
  const vendor = await vendorWith(app, policy, ["Ada", "Bob", "Cleo", "Dora"]);
  const ctx = vendor.ctx;
  const approve = async (reference: string) => {
    const id = await pendingOf(vendor, reference);
    await act(vendor, ({ tx, emit }) => moves.approve(tx, emit, ctx(), id));
  };
  const story: Happening[] = [
    // Everybody begins as a member; three sell enough in April for the look of 30 April, the end of the fiscal quarter.
    { on: "2024-04-20", sales: ["Ada", "Bob", "Cleo"].map((partner) => ({ partner, amount: "20000" })) },
    {
      on: "2024-05-02",
      act: async () => {
        await approve("Ada");
        await approve("Bob");
      },
    },
    // What was proposed for Cleo is not met any more when it is looked at again.
    { on: "2024-07-31" },
    // Bob keeps selling; Ada does not, and is protected to the end of the fiscal year, through 31 January 2025.
    { on: "2024-08-20", sales: [{ partner: "Bob", amount: "20000" }] },
    { on: "2024-11-15", sales: [{ partner: "Bob", amount: "20000" }] },
    { on: "2025-02-10", sales: [{ partner: "Bob", amount: "20000" }] },
    // Dora holds Gold by an exception to the end of May 2025, though she sells nothing.
    {
      on: "2025-02-20",
      act: () =>
        act(vendor, ({ tx, emit }) =>
          moves.layException(tx, emit, ctx(), {
            partnerId: vendor.idOf("Dora"),
            programId: vendor.programId,
            track: "sell",
            tier: "Gold",
            until: "2025-05-31",
            exceptionId: parseId("exception", "exc_01h455vb4pex5vsknk084sn02q"),
            reason: "a launch",
          }),
        ),
    },
    { on: "2025-04-01" },
    { on: "2025-12-31" },
    // Ada appeals against the second step down, before it takes effect.
    { on: "2026-03-10", act: () => appealUpheld(vendor, "Ada", "A booking was missing.") },
    { on: "2027-06-30" },
  ];
  await liveThrough(app, vendor.owner, story, { to: "2027-12-31" });
  expect(await lines(app, vendor.uuid)).toEqual([
    "2024-06-01 Ada Member > Gold evaluation effective",
    "2024-06-01 Bob Member > Gold evaluation effective",
    "2024-06-01 Cleo Member > Gold evaluation cancelled",
    "2025-02-20 Dora Member > Gold exception effective",
    // Missed on 1 September and again on 1 March, when the year for which it was kept is over; then 45 days of notice.
    "2025-04-15 Ada Gold > Silver evaluation effective",
    "2025-06-01 Dora Gold > Member exception effective",
    "2026-04-15 Ada Silver > Member evaluation cancelled",
    "2026-04-15 Bob Gold > Silver evaluation effective",
    // The appeal held for the fiscal year in which it was upheld.
    "2027-04-15 Ada Silver > Member evaluation effective",
    "2027-04-15 Bob Silver > Member evaluation effective",
  ]);
}, 240_000);

test("a server that sleeps for three months gives the moves of one that never slept", async () => {
  const simple =
    "{ evaluate: weekly on monday, promote: { steps: 1 }, demote: { grace: 10 days, notice: 20 days, steps: 1 } }";
  const story: Happening[] = [
    {
      on: "2024-02-05",
      sales: [
        { partner: "Ada", amount: "20000" },
        { partner: "Bob", amount: "2000" },
      ],
    },
    { on: "2024-02-22", sales: [{ partner: "Bob", amount: "9000" }] },
  ];
  const to = "2024-05-25";
  const awake = await vendorWith(app, simple, ["Ada", "Bob"], "30 days");
  await liveThrough(app, awake.owner, story, { to, everyDays: 1 });
  const lived = await ledger(app, awake.uuid);
  app.clock.set(startAt);
  const asleep = await vendorWith(app, simple, ["Ada", "Bob"], "30 days");
  await liveThrough(app, asleep.owner, story, { to });
  expect(await ledger(app, asleep.uuid)).toEqual(lived);
  expect(await lines(app, awake.uuid)).toEqual([
    "2024-02-05 Ada Member > Silver evaluation effective",
    "2024-02-05 Bob Member > Silver evaluation effective",
    "2024-02-12 Ada Silver > Gold evaluation effective",
    "2024-02-26 Bob Silver > Gold evaluation effective",
    "2024-04-14 Ada Gold > Silver evaluation effective",
    "2024-04-14 Bob Gold > Silver evaluation effective",
    "2024-05-19 Ada Silver > Member evaluation effective",
    "2024-05-19 Bob Silver > Member evaluation effective",
  ]);
}, 240_000);
