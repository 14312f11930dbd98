import { newId, parseId, type Id } from "@fairway/kernel";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";
import { partnerActor, runSql, type Ctx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { partnerList, resourceColumns, type PartnerFilter } from "./partner-list.ts";

const app = await startApp();
const today = "2026-04-01";
const count = 21_000;

const uuid = (n: string) => `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

async function filled() {
  const vendor = await app.newVendor();
  const partner = await vendor.newPartner();
  await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  const gate = async (label: string) =>
    parseId(
      "gate",
      (await vendor.owner.ok("createGate", { body: { label, rule: "metric.revenue >= 1000", roles: [] } })).id,
    );
  const [opened, locked] = [await gate("Opened"), await gate("Locked")];
  const { owner } = app.database;
  await owner.query(
    `insert into app.gate_opening (vendor_id, id, partner_id, gate_id, from_on, until_on, status, reason, opened_by, opened_at)
     values ($1, ${uuid("1")}, $2, $3, '2026-03-01', '2026-05-01', 'open', 'r', 'o', now())`,
    [vendor.uuid, partner.uuid, opened],
  );
  await owner.query(
    `insert into app.library_resource (vendor_id, id, title, summary, language, translations, kind, status, tags, gate_id,
       revision, created_by, created_at, updated_at)
     select $1, ${uuid("n")}, 'Resource ' || n, '', 'en', '{}', 'guide', 'published', '{}',
       case n % 3 when 0 then null when 1 then $2::uuid else $3::uuid end, 1, 'test', now(), now()
     from generate_series(1, ${count}) n`,
    [vendor.uuid, opened, locked],
  );
  await owner.query("analyze app.library_resource, app.gate, app.gate_opening");
  const person = { personId: newId("person"), name: "Somebody" };
  const ctx: Ctx = { ...vendor.ctx(), actor: partnerActor(person, partner.uuid, ["seller"]) };
  return { ctx, partnerId: partner.uuid };
}

const listOf = (ctx: Ctx, partnerId: Id<"partner">, filter: PartnerFilter) =>
  app.platform.read(ctx, async (tx) => {
    const seen = gates.seen(ctx, { partnerId, today, thing: resourceColumns });
    const list = partnerList({ vendorId: ctx.vendorId, partnerId, personId: null, today, seen, filter });
    const plan = await runSql<{ "QUERY PLAN": string }>(tx, {
      text: `explain (analyze, timing off) ${list.text}`,
      values: list.values,
    });
    const rows = await runSql<{ open: boolean; openUntil: string | null }>(tx, list);
    return { plan: plan.map((row) => row["QUERY PLAN"]).join("\n"), rows };
  });

/** How often what is open to the partner is read for a statement. */
const timesReadOf = (plan: string): Set<string | undefined> =>
  new Set([...plan.matchAll(/ on gate\w* .*loops=(\d+)/g)].map(([, loops]) => loops));

test("a page goes on from its place by the key, and reads what is open once, not for each of its rows", async () => {
  const { ctx, partnerId } = await filled();
  const after = { rank: 0, id: `00000000-0000-7000-8000-${(count / 2).toString(16).padStart(12, "0")}` };
  const page = await listOf(ctx, partnerId, { limit: 50, after });
  expect(page.rows).toHaveLength(51);
  expect(page.plan).toMatch(/Index Scan Backward using library_resource_pk.*\n.*Index Cond: .*id </);
  expect(timesReadOf(page.plan)).toEqual(new Set(["1"]));

  const whole = await listOf(ctx, partnerId, { limit: count });
  expect(timesReadOf(whole.plan)).toEqual(new Set(["1"]));
  const third = count / 3;
  expect(whole.rows.filter(({ open }) => !open)).toHaveLength(third);
  expect(whole.rows.filter(({ openUntil }) => openUntil === "2026-05-01")).toHaveLength(third);
});
