import { parseId } from "@fairway/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import type { TestVendor } from "../../../test/factory.ts";
import { certificate, publishSmall, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

const [today, past] = ["2026-03-31", "2025-09-30"];

type Held = Record<string, { tier: string | null; rank: number }>;

const partner = fc.record({
  types: fc.subarray(["service", "reseller"]),
  sales: fc.array(
    fc.record({
      daysAgo: fc.nat(800),
      amount: fc.oneof(fc.integer({ min: 1, max: 12_000 }), fc.integer({ min: 900, max: 1000 })),
    }),
    { maxLength: 4 },
  ),
  people: fc.nat(3),
});

/** Drafts that change thresholds, figures, names and number of tiers, who is in a track, and badges. */
const draft = fc.record({
  gold: fc.integer({ min: 1, max: 20_000 }),
  silver: fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.constant(1000)),
  months: fc.constantFrom(6, 12, 24),
  name: fc.constantFrom("Silver", "Sterling"),
  bronze: fc.boolean(),
  serve: fc.constantFrom("'service' in partner.types", "'reseller' in partner.types", null),
  skilled: fc.nat(3),
});

type Partner = typeof partner extends fc.Arbitrary<infer T> ? T : never;
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

function sourceOf({ gold, silver, months, name, bronze, serve, skilled }: Draft): string {
  const [above, below] = [Math.max(gold, silver) + 1, Math.min(gold, silver)];
  let source = smallProgram({ gold: above })
    .replace("sum: sale.amount, over: 12 months, headline", `sum: sale.amount, over: ${months} months, headline`)
    .replace("Silver: metric.revenue >= 1000", `${name}: metric.revenue >= ${below}`)
    .replace("skilled: metric.certified >= 2", `skilled: metric.certified >= ${skilled}`);
  if (bronze)
    source = source.replace("      Member: true\n", "      Bronze: metric.certified >= 1\n      Member: true\n");
  if (serve === null) return source.replace(/ {2}serve:\n.*\n.*\n/, "");
  return source.replace("\"'service' in partner.types\"", `"${serve}"`);
}

type Row = { reference: string; held: Held; badges: string[] };

/** What a program makes of everybody, by an evaluation of its own. */
async function evaluated({ uuid }: TestVendor, programId: string, asOf: string): Promise<Map<string, Row>> {
  const { rows } = await app.database.owner.query<Row>(
    `select p.reference, m.held, m.badges from app.measurement m join app.partner p on p.vendor_id = m.vendor_id and p.id = m.partner_id
      where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3`,
    [uuid, parseId("program", programId), asOf],
  );
  return new Map(rows.map((row) => [row.reference, row]));
}

type Place = { tier: string | null; rank: number | null };
const placeText = ({ tier, rank }: Place): string => tier ?? (rank === null ? "outside" : "-");
const heldText = (held: Held | undefined, track: string): string =>
  placeText(held?.[track] ?? { tier: null, rank: null });

type Told = { lines: string[]; matrix: string[]; moved: number };

/** What a plan says of a date. */
async function told({ owner }: TestVendor, planId: string): Promise<Told> {
  const plan = await owner.ok("getPlan", { params: { planId } });
  expect(plan).toMatchObject({ status: "done", error: null });
  const { items } = await owner.ok("listPlanLines", { params: { planId }, query: { limit: "200" } });
  const lines = items
    .filter((line) => line.direction !== "same")
    .map(({ subject, partner: { reference }, track, from, to }) => {
      const text = (at: Place) => (subject === "badge" ? String((at.rank ?? -1) >= 0) : placeText(at));
      return `${reference} ${track}: ${text(from)} → ${text(to)}`;
    });
  const matrix = (plan.results[0]?.tracks ?? []).flatMap(({ track, flows }) =>
    flows.map(({ from, to, count }) => `${track}: ${placeText(from)} → ${placeText(to)}: ${count}`),
  );
  return { lines: lines.toSorted(), matrix: matrix.toSorted(), moved: plan.results[0]?.moved ?? -1 };
}

/** The same from two evaluations, by looking at each partner. */
function compared(
  before: Map<string, Row>,
  after: Map<string, Row>,
  isSame: (from: string, to: string) => boolean,
): Told {
  const lines: string[] = [];
  const matrix = new Map<string, number>();
  const moved = new Set<string>();
  for (const [reference, now] of after) {
    const was = before.get(reference);
    for (const track of ["sell", "serve"]) {
      const [from, to] = [heldText(was?.held, track), heldText(now.held, track)];
      if (from === "outside" && to === "outside") continue;
      const key = `${track}: ${from} → ${to}`;
      matrix.set(key, (matrix.get(key) ?? 0) + 1);
      if (isSame(from, to)) continue;
      lines.push(`${reference} ${key}`);
      moved.add(reference);
    }
    const [had, has] = [was?.badges.includes("skilled") ?? false, now.badges.includes("skilled")];
    if (had !== has) lines.push(`${reference} skilled: ${had} → ${has}`);
  }
  const counted = [...matrix].map(([key, count]) => `${key}: ${count}`);
  return { lines: lines.toSorted(), matrix: counted.toSorted(), moved: moved.size };
}

/** Who misses one number of the next tier by at most a tenth, as their standing by the draft's rules says. */
async function nearByStanding({ owner }: TestVendor, programId: string): Promise<string[]> {
  const { items } = await owner.ok("listPartners", { query: { limit: "50" } });
  const near: string[] = [];
  for (const { id: partnerId, reference } of items) {
    const { tracks } = await owner.ok("getStanding", { params: { partnerId }, query: { program: programId } });
    for (const { track, next } of tracks.filter((one) => one.inTrack.met === true)) {
      const [only, ...more] = next?.missing ?? [];
      const share = Number(only?.gap?.value) / Number(only?.needed?.value);
      if (more.length === 0 && share <= 0.1) near.push(`${reference} ${track}: ${share.toFixed(4)}`);
    }
  }
  return near.toSorted();
}

async function nearByPlan({ owner }: TestVendor, planId: string): Promise<string[]> {
  const { items } = await owner.ok("listPlanLines", { params: { planId }, query: { direction: "near", limit: "200" } });
  return items.map((l) => `${l.partner.reference} ${l.track}: ${Number(l.near).toFixed(4)}`).toSorted();
}

async function withChannel(channel: readonly Partner[]) {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  const facts = [];
  const day = (ago: number) => Temporal.PlainDate.from(today).subtract({ days: ago }).toString();
  for (const [n, { types, sales, people }] of channel.entries()) {
    await owner.ok("createPartner", { body: { reference: `R${n}`, name: `Partner ${n}`, types } });
    facts.push(...sales.map((s) => sale({ partner: `R${n}`, on: day(s.daysAgo), amount: String(s.amount) })));
    for (let person = 0; person < people; person += 1)
      facts.push(certificate(`R${n}`, `person-${person}`, day(400), "2027-01-01"));
  }
  const programId = await publishSmall(app, owner);
  if (facts.length > 0) await owner.ok("recordFacts", { body: { facts } });
  await app.drainJobs();
  return { vendor, programId };
}

test("a plan says of everybody what measuring by both versions says, today and in the past", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(partner, { minLength: 1, maxLength: 8 }),
      draft,
      fc.boolean(),
      async (channel, change, isKept) => {
        const { vendor, programId } = await withChannel(channel);
        const { owner } = vendor;
        const evaluate = (id: string) =>
          owner.ok("startEvaluation", { params: { programId: id }, body: { asOf: past } });
        if (isKept) await evaluate(programId);
        const source = sourceOf(change);
        const { id: draftId, problems } = await owner.ok("createDraft", { body: { programId, source } });
        // Some drafts have a tier out of reach; they cannot be planned, and say so.
        if (problems.length > 0) {
          const refused = await owner.fails("startPlan", { params: { draftId }, body: {} });
          expect(refused).toMatchObject({ code: "plan.broken", problems: [{ path: problems[0]?.path }] });
          return;
        }
        await app.drainJobs();
        const { id: now } = await owner.ok("startPlan", { params: { draftId }, body: {} });
        const { id: then } = await owner.ok("startPlan", { params: { draftId }, body: { dates: [past] } });
        await app.drainJobs();
        // The draft as a program of its own, and the first one: each measured without a plan.
        const other = source.replace("key: small", "key: other");
        const { id: otherId } = await owner.ok("createProgram", { body: { source: other } });
        if (!isKept) await evaluate(programId);
        await evaluate(otherId);
        await app.drainJobs();
        expect(await nearByPlan(vendor, now)).toEqual(await nearByStanding(vendor, otherId));
        // One tier in the place of one other has another name; with one more beside it, it is a tier of its own.
        const isSame = (from: string, to: string) =>
          from === to || (change.name === "Sterling" && !change.bronze && from === "Silver" && to === "Sterling");
        for (const [asOf, planId] of [
          [today, now],
          [past, then],
        ] as const) {
          const [before, after] = [await evaluated(vendor, programId, asOf), await evaluated(vendor, otherId, asOf)];
          expect(after.size).toBe(channel.length);
          expect(await told(vendor, planId)).toEqual(compared(before, after, isSame));
        }
      },
    ),
    { numRuns: 8 },
  );
}, 300_000);
