import { parseId } from "@fairway/kernel";
import { beforeAll, describe, expect, test } from "vitest";
import { startApp, type StartedApp } from "../../test/harness.ts";
import { createStandings } from "../modules/standings/index.ts";
import { appellant } from "./cast.ts";
import { demoSignIns, demoState, loadDemo, type LoadOptions } from "./index.ts";

const today = "2026-03-31T12:00:00Z";
const app = await startApp({ startAt: today });
const sealed = await startApp({ startAt: today });
const disturbed = await startApp({ startAt: today });

const optionsFor = ({ platform, handlers, identity, clock, jobs, domains, drainJobs }: StartedApp): LoadOptions => ({
  platform,
  handlers,
  ensureAccount: (person) => identity.accounts.ensure(person),
  evaluate: (ctx, request) => createStandings({ platform }).evaluateNow(ctx, request),
  follow: async (ctx, programId, withBenefits) => {
    const { signal } = new AbortController();
    await domains.segments.followEverybody(ctx, programId, { signal });
    if (withBenefits) await domains.benefits.followEverybody(ctx, programId, signal);
  },
  ask: (ctx, id) => domains.agreements.follow(ctx, parseId("agreement", id)),
  look: (ctx) => domains.care.compute(ctx),
  watch: (ctx) => domains.onboarding.clock(ctx, new AbortController().signal),
  seal: () => jobs.settle(),
  react: drainJobs,
  clock,
  partners: 10,
});

type Row = Record<string, unknown>;
const rowsOf = async ({ database }: StartedApp, text: string): Promise<Row[]> =>
  (await database.owner.query<Row>(text)).rows;

/** What was recorded and what came of it, without anything that two runs may differ in. */
const contents = async (of: StartedApp) => ({
  facts: await rowsOf(
    of,
    "select p.name as partner, f.occurred_on, f.kind, f.reference, f.data, f.recorded_at, r.recorded_at as reversed_at from app.fact f join app.partner p on p.vendor_id = f.vendor_id and p.id = f.partner_id left join app.fact_reversal r on r.vendor_id = f.vendor_id and r.fact_id = f.id order by 1, 2, 3, 4, 6",
  ),
  standings: await rowsOf(
    of,
    "select p.name as partner, s.as_of, s.track, s.tier from app.standing s join app.partner p on p.vendor_id = s.vendor_id and p.id = s.partner_id order by 1, 2, 3",
  ),
  people: await rowsOf(
    of,
    "select p.email, m.side, m.roles from identity.membership m join identity.person p on p.id = m.person_id order by 1, 2, 3",
  ),
});

describe("loading the demo", () => {
  const seen: string[] = [];
  beforeAll(async () => {
    expect(await demoState(app)).toBe("none");
    await loadDemo({ ...optionsFor(app), report: (line) => void seen.push(line) });
  }, 120_000);

  test("leaves nothing for the jobs to find out", async () => {
    const before = await contents(app);
    await app.drainJobs();
    expect(await contents(app)).toEqual(before);
  }, 120_000);

  test("may be sealed without reacting to it", async () => {
    await loadDemo({ ...optionsFor(sealed), partners: 3 });
    await sealed.jobs.settle();
    const [left] = await rowsOf(
      sealed,
      "select (select count(*) from app.event_outbox)::int as waiting, (select count(*) from graphile_worker._private_jobs)::int as jobs, (select sum(cardinality(event_ids)) from app.event_seal)::int as sealed, (select count(*) from app.event)::int as events",
    );
    expect(left).toMatchObject({ waiting: 0, jobs: 0 });
    expect(left?.["sealed"]).toBe(left?.["events"]);
  }, 60_000);

  test("says how far it is, and when it is complete", async () => {
    expect(seen.length).toBeGreaterThan(10);
    expect(await demoState(app)).toBe("complete");
  });

  test("doing it again changes nothing", async () => {
    const before = await contents(app);
    await loadDemo(optionsFor(app));
    expect(await contents(app)).toEqual(before);
  });

  test("a loading that was interrupted goes on and ends as if nothing had happened", async () => {
    const interruption = new AbortController();
    const stop = (line: string) => {
      if (line.includes("2024-12-31")) interruption.abort();
    };
    await expect(loadDemo({ ...optionsFor(disturbed), report: stop, signal: interruption.signal })).rejects.toThrow();
    expect(await demoState(disturbed)).toBe("loading");
    await disturbed.database.owner.query("update identity.demo set steps_done = greatest(steps_done - 15, 0)");
    await loadDemo(optionsFor(disturbed));
    await disturbed.drainJobs();
    expect(await contents(disturbed)).toEqual(await contents(app));
  }, 120_000);

  test("facts carry the day they arrived, not the day of the loading", async () => {
    const [row] = await rowsOf(
      app,
      "select count(*)::int as n from app.fact where recorded_at::date - occurred_on between 0 and 40",
    );
    const [all] = await rowsOf(app, "select count(*)::int as n from app.fact where occurred_on >= '2023-03-01'");
    expect(Number(row?.["n"])).toBeGreaterThan(Number(all?.["n"]) * 0.9);
  });

  test("tiers moved while the years went by", async () => {
    const [row] = await rowsOf(
      app,
      "select count(distinct date_trunc('year', at))::int as years from app.event where type = 'standing.changed'",
    );
    expect(Number(row?.["years"])).toBeGreaterThanOrEqual(3);
  });
});

describe("the people of the demo", () => {
  const signIn = (email: string, password: string) =>
    app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload: { email, password } });

  test.each(demoSignIns)(
    "$name, $title, can sign in and belongs somewhere",
    async ({ email, password, side, organization }) => {
      const reply = await signIn(email, password);
      expect(reply.statusCode).toBe(200);
      const me = await app.http.inject({
        url: "/v1/me",
        headers: { authorization: `Bearer ${String(reply.headers["set-auth-token"])}` },
      });
      const { memberships } = me.json<{
        memberships: { side: string; vendor: { name: string }; partner?: { name: string } }[];
      }>();
      expect(memberships.length).toBeGreaterThan(0);
      expect(memberships.every((m) => m.side === side)).toBe(true);
      const places = memberships.map((m) => m.partner?.name ?? m.vendor.name);
      if (email !== appellant.email) expect(places.some((name) => name.startsWith(organization))).toBe(true);
    },
  );

  test("there are eleven, on both sides, and one belongs to two vendors' programs", async () => {
    expect(demoSignIns).toHaveLength(11);
    const rows = await rowsOf(
      app,
      "select person_id from identity.membership group by person_id having count(distinct vendor_id) = 2",
    );
    expect(rows).toHaveLength(1);
  });
});
