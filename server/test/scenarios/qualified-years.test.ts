import { expect, test } from "vitest";
import { startApp } from "../harness.ts";
import { heldProgram } from "../held-program.ts";
import { appealUpheld, lines, liveThrough, vendorWith, type Happening } from "./moves-story.ts";

const app = await startApp({ startAt: "2024-05-01T12:00:00Z" });

const policy = (grandfather = "") => `
      evaluate: monthly on 1
      qualified: any day of 3 calendar months
      demote: { notice: 30 days }
      appeal: { within: 30 days, decideWithin: 5 business days }${grandfather}`;
const grandfather = `
      grandfather: [{ keepUntil: 6 months, for: partner.region == 'North' }]`;

test("years in which a tier counts while it was met on any day of a window, and a version keeps some partners", async () => {
  const vendor = await vendorWith(app, policy(), ["Ada", "Bob", "Cleo"]);
  const { owner, params } = vendor;
  const north = async (reference: string) => {
    const { partnerId } = vendor.partner(reference);
    const { revision } = await owner.ok("getPartner", { params: { partnerId } });
    await owner.ok("updatePartner", { params: { partnerId }, body: { revision, region: "North" } });
  };
  const story: Happening[] = [
    // Of 90 days, the last on which these sales count is 7 August: in the window to the end of October.
    {
      on: "2024-05-10",
      sales: [
        { partner: "Ada", amount: "20000" },
        { partner: "Bob", amount: "5000" },
        { partner: "Cleo", amount: "5000" },
      ],
      act: () => north("Bob"),
    },
    {
      on: "2024-09-15",
      act: async () => {
        const source = heldProgram(policy(grandfather), { over: "90 days", silver: 8_000 });
        await owner.ok("publishProgram", { params, body: { source } });
      },
    },
    { on: "2024-11-05", act: () => appealUpheld(vendor, "Ada", "A booking was missing.") },
  ];
  await liveThrough(app, owner, story, { to: "2025-04-02" });
  expect(await lines(app, vendor.uuid)).toEqual([
    "2024-06-01 Ada Member > Gold evaluation effective",
    "2024-06-01 Bob Member > Silver evaluation effective",
    "2024-06-01 Cleo Member > Silver evaluation effective",
    // Decided on 1 November, when no day of the window is left, with 30 days of notice.
    "2024-12-01 Ada Gold > Member evaluation cancelled",
    "2024-12-01 Cleo Silver > Member evaluation effective",
    // The appeal held for the fiscal year in which it was upheld, through 31 January.
    "2025-03-03 Ada Gold > Member evaluation effective",
    // The version of 15 September 2024 kept Bob, of the North, for six months.
    "2025-03-31 Bob Silver > Member evaluation effective",
  ]);
}, 240_000);
