import type { TestPartner, TestVendor } from "./factory.ts";
import type { StartedApp, TestClient } from "./harness.ts";
import { heldProgram, publishHeld } from "./held-program.ts";
import { record, sale } from "./small-program.ts";

export const appealPolicy = "appeal: { within: 10 days, decideWithin: 5 business days }";

export type Story = {
  vendor: TestVendor;
  owner: TestClient;
  programId: string;
  partner: TestPartner;
  partnerId: string;
  /** Goes on so many days, as the clock does. */
  days(count: number): Promise<void>;
  /** Something sold today. */
  sells(amount: string): Promise<string>;
  /** The tier held today. */
  held(): Promise<string | null | undefined>;
};

/** A vendor whose program moves tiers by a policy, with one partner, on Monday 6 April 2026. */
export async function oversightStory(app: StartedApp, moves: string, benefits = ""): Promise<Story> {
  app.clock.set("2026-04-06T09:00:00Z");
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const partner = await vendor.newPartner();
  const { partnerId } = partner;
  const programId = await publishHeld(app, owner, heldProgram(moves) + benefits);
  return {
    vendor,
    owner,
    programId,
    partner,
    partnerId,
    async days(count) {
      app.clock.advance({ days: count });
      await app.runCron("standings.rollForward");
      await app.runCron("oversight.clock");
    },
    async sells(amount) {
      const on = app.clock.now().toString().slice(0, 10);
      const [id = ""] = await record(app, owner, [sale({ partner: partnerId, on, amount })]);
      return id;
    },
    async held() {
      const { tracks } = await owner.ok("getStanding", { params: { partnerId } });
      return tracks[0]?.tier;
    },
  };
}

/** A partner that was Silver and has been told that it will be Member. */
export async function demotionStory(app: StartedApp, { notice = "notice: 20 days", approve = "", benefits = "" } = {}) {
  const details = ["on: daily", "takesEffect: at once", notice, approve].filter((one) => one !== "").join(", ");
  const moves = `{ evaluate: daily, promote: { on: daily, takesEffect: at once }, demote: { ${details} }, ${appealPolicy} }`;
  const story = await oversightStory(app, moves, benefits);
  const factId = await story.sells("2000");
  await story.days(1);
  const reason = "sold by somebody else";
  await story.owner.ok("reverseFact", { params: { partnerId: story.partnerId, factId }, body: { reason } });
  await app.drainJobs();
  return story;
}
