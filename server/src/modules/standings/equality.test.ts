import { parseId } from "@fairway/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { certificate, publishSmall, sale } from "../../../test/small-program.ts";
import { createStandings } from "./index.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });
const standings = createStandings({ platform: app.platform });

/** What may happen to a channel, to one of three partners. */
const step = fc.oneof(
  fc.record({
    do: fc.constant("sell"),
    who: fc.nat(2),
    daysAgo: fc.nat(500),
    cents: fc.integer({ min: 1, max: 900_000 }),
  }),
  fc.record({ do: fc.constant("certify"), who: fc.nat(2), daysAgo: fc.nat(500), cents: fc.nat(3) }),
  fc.record({
    do: fc.constant("correct"),
    who: fc.nat(2),
    daysAgo: fc.nat(500),
    cents: fc.integer({ min: 1, max: 900_000 }),
  }),
  fc.record({ do: fc.constant("reverse"), who: fc.nat(2), daysAgo: fc.constant(0), cents: fc.constant(0) }),
  fc.record({ do: fc.constant("change"), who: fc.nat(2), daysAgo: fc.constant(0), cents: fc.constant(0) }),
  fc.record({ do: fc.constant("settle"), who: fc.constant(0), daysAgo: fc.constant(0), cents: fc.constant(0) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

type Vendor = Awaited<ReturnType<typeof app.newVendor>>;
type Story = {
  vendor: Vendor;
  partners: { partnerId: string; reference: string }[];
  facts: { id: string; who: number }[];
};

const day = (daysAgo: number) => Temporal.PlainDate.from("2026-03-31").subtract({ days: daysAgo }).toString();

async function perform({ vendor, partners, facts }: Story, { do: what, who, daysAgo, cents }: Step): Promise<void> {
  const partner = partners[who] ?? { partnerId: "", reference: "" };
  const { owner } = vendor;
  const recordOne = async (fact: ReturnType<typeof sale> | ReturnType<typeof certificate>) => {
    const { ids } = await owner.ok("recordFacts", { body: { facts: [fact] } });
    facts.push({ id: ids[0] ?? "", who });
  };
  const amount = (cents / 100).toFixed(2);
  if (what === "sell") await recordOne(sale({ partner: partner.reference, on: day(daysAgo), amount }));
  if (what === "certify")
    await recordOne(certificate(partner.reference, `person-${cents}`, day(daysAgo), day(daysAgo - 365)));
  if (what === "correct")
    await recordOne(sale({ partner: partner.reference, on: day(daysAgo), amount, reference: `one-${who}` }));
  if (what === "settle") await app.drainJobs();
  if (what === "reverse") {
    const fact = facts.pop();
    const params = { factId: fact?.id ?? "", partnerId: partners[fact?.who ?? 0]?.partnerId ?? "" };
    // A fact that a correction has replaced is taken back already.
    if (fact) await owner.raw("reverseFact", { params, body: { reason: "was a mistake" } });
  }
  if (what === "change") {
    const { revision, types } = await owner.ok("getPartner", { params: { partnerId: partner.partnerId } });
    const body = { revision, types: types.length > 0 ? [] : ["service"] };
    await owner.ok("updatePartner", { params: { partnerId: partner.partnerId }, body });
  }
}

async function kept(uuid: string) {
  const text = `select m.as_of, m.partner_id, m.metrics, m.standings, m.badges,
      (select jsonb_object_agg(s.track, jsonb_build_object('tier', s.tier, 'rank', s.rank)) from app.standing s
        where s.vendor_id = m.vendor_id and s.partner_id = m.partner_id and s.as_of = m.as_of) as tiers
    from app.measurement m where m.vendor_id = $1 order by as_of, partner_id`;
  const { rows } = await app.database.owner.query<Record<string, unknown>>(text, [uuid]);
  return rows;
}

test("whatever happens, and in whatever order it arrives, the kept snapshots equal measuring everybody anew", async () => {
  const stories = fc.array(step, { minLength: 5, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(stories, async (steps) => {
      const vendor = await app.newVendor();
      const partners = [await vendor.newPartner(), await vendor.newPartner(), await vendor.newPartner()];
      const programId = await publishSmall(app, vendor.owner);
      const series = { from: "2025-01-01", to: "2026-03-31", every: "quarter" as const };
      await vendor.owner.ok("startEvaluation", { params: { programId }, body: { series } });
      const story: Story = { vendor, partners, facts: [] };
      for (const one of steps) await perform(story, one);
      await app.drainJobs();
      const refreshed = await kept(vendor.uuid);
      expect(refreshed).toHaveLength(18);
      for (const row of refreshed) expect(row["tiers"]).toEqual(row["standings"]);
      const dates = [...new Set(refreshed.map((row) => String(row["as_of"])))];
      for (const asOf of dates)
        await standings.evaluateNow(vendor.ctx(), {
          programId: parseId("program", programId),
          asOf,
          purpose: "history",
        });
      expect(await kept(vendor.uuid)).toEqual(refreshed);
    }),
    { numRuns: 4 },
  );
}, 300_000);
