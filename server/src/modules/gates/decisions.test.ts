import { partnerRoles } from "@fairway/contract";
import { newId, parseId, type Id } from "@fairway/kernel";
import { explainGate } from "@fairway/program";
import { sql } from "@fairway/rules";
import { assert, asyncProperty, array, constantFrom, option, record as recordOf, subarray } from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { certificate, record, sale, smallProgram } from "../../../test/small-program.ts";
import { partnerActor, runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { listKnown, seenPartners } from "../conditions/index.ts";
import { programs } from "../programs/index.ts";
import { gateFamily, termsOf } from "./family.ts";
import { gates } from "./index.ts";
import type { Thing } from "./types.ts";

const app = await startApp();
let vendor: TestVendor;
let partners: TestPartner[] = [];

const rules = [
  "metric.revenue >= 1000",
  "metric.revenue >= 5000 && badge.skilled",
  "track.sell == 'Gold' || metric.points >= 60",
  "segment.big && !badge.skilled",
  "partner.region == 'EMEA' || metric.certified >= 1",
  "true",
];

beforeAll(async () => {
  vendor = await app.newVendor();
  const source = `${smallProgram()}\nsegments: { big: metric.revenue >= 5000 }`;
  await vendor.owner.ok("createProgram", { body: { source } });
  partners = await Promise.all(["A", "B", "C", "D"].map((name) => vendor.newPartner({ name })));
  const [, b, c, d] = partners.map(({ partnerId }) => partnerId);
  await app.drainJobs();
  await record(app, vendor.owner, [
    sale({ partner: b ?? "", on: "2026-02-01", amount: "2000" }),
    sale({ partner: c ?? "", on: "2026-02-01", amount: "6000" }),
    sale({ partner: d ?? "", on: "2026-02-01", amount: "12000" }),
    certificate(d ?? "", "x@example.com", "2026-01-01", "2027-01-01"),
    certificate(d ?? "", "y@example.com", "2026-01-01", "2027-01-01"),
  ]);
  for (const [i, rule] of rules.entries())
    for (const roles of [[], ["seller" as const], ["seller" as const, "technician" as const]])
      await vendor.owner.ok("createGate", { body: { label: `Gate ${i} ${roles.length}`, rule, roles } });
  await app.drainJobs();
});

type Case = { partner: number; roles: string[]; openedGates: number[]; openedThings: number[] };

const cases = recordOf({
  partner: constantFrom(0, 1, 2, 3),
  roles: subarray([...partnerRoles], { minLength: 1 }),
  openedGates: subarray([0, 1, 2, 5, 9, 13, 17]),
  openedThings: subarray([0, 1, 4, 7, 20]),
  gateOf: array(option(constantFrom(...Array.from({ length: 18 }, (_, i) => i))), { minLength: 24, maxLength: 24 }),
});

async function openings(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  things: readonly Thing[],
  ids: string[],
  c: Omit<Case, "roles">,
) {
  await runSql(tx, { text: "delete from app.gate_opening where vendor_id = $1", values: [ctx.vendorId] });
  const insert = (gateId: string | null, thing: Thing | null, untilOn: string) =>
    runSql(tx, {
      text: `insert into app.gate_opening (vendor_id, id, partner_id, gate_id, thing_kind, thing_key, from_on, until_on,
          status, reason, opened_by, opened_at) values ($1, $2, $3, $4, $5, $6, '2026-03-01', $7, 'open', 'r', 'o', now())`,
      values: [ctx.vendorId, newId("gateOpening"), partnerId, gateId, thing?.kind, thing?.id, untilOn],
    });
  // Of the even ones the last day is today; of the odd ones it was yesterday, and nobody has ended them yet.
  const until = (i: number) => (i % 2 === 0 ? "2026-03-31" : "2026-03-30");
  for (const i of c.openedGates) await insert(ids[i] ?? "", null, until(i));
  for (const i of c.openedThings) await insert(null, things[i] ?? null, until(i));
}

test("a list, a single decision and the explanation agree with what rules, roles and openings say", async () => {
  await app.database.owner.query("grant delete on app.gate_opening to fairway_app");
  await assert(
    asyncProperty(cases, async ({ gateOf, ...c }) => {
      const partner = partners[c.partner];
      if (!partner) throw new Error("no such partner");
      const person = { personId: newId("person"), name: "Somebody" };
      const actor = partnerActor(person, partner.uuid, c.roles as never);
      const ctx: Ctx = { ...vendor.ctx(), actor };
      await app.platform.command(ctx, { operation: "test.decide", input: null }, async ({ tx }) => {
        const at = await programs.active(tx, ctx.vendorId);
        const known = await listKnown(tx, gateFamily, ctx.vendorId, at);
        const ids = known.map(({ kept }) => kept.id);
        const things = gateOf.map((gate, i): Thing => ({
          kind: "resource",
          id: `thing ${i}`,
          gateId: gate === null ? null : (ids[gate] ?? null),
          label: { en: `Thing ${i}` },
        }));
        await openings(tx, ctx, partner.uuid, things, ids, c);
        const today = await programs.today(tx, ctx);
        const seen = (await seenPartners(tx, ctx.vendorId, at, [partner.uuid], today)).get(partner.uuid);
        if (!seen) throw new Error("the partner was not measured");

        const expected = things.map((thing, i) => {
          const gate = known.find(({ kept }) => kept.id === thing.gateId);
          if (!gate?.declared) return true;
          const { roles } = termsOf(gate.kept);
          const mayPass = roles.length === 0 || c.roles.some((role) => roles.includes(role));
          const isMet = seen.isMeasured && explainGate(at.program, gate.declared.rule, seen, "en").met;
          const isOpened =
            c.openedThings.some((each) => each === i && each % 2 === 0) ||
            c.openedGates.some((each) => ids[each] === thing.gateId && each % 2 === 0);
          return (isMet && mayPass) || isOpened;
        });

        const columns = {
          kind: sql.raw("'resource'"),
          gateId: sql.raw("t.gate_id"),
          id: sql.raw("t.id"),
          idType: "text",
        } as const;
        const { open, openUntil } = gates.seen(ctx, { partnerId: partner.uuid, today, thing: columns });
        const rows = await runSql<{ open: boolean; openUntil: string | null }>(
          tx,
          sql`select ${open} as open, ${openUntil} as "openUntil" from unnest(${things.map(({ id }) => id)}::text[],
            ${things.map(({ gateId }) => gateId)}::uuid[]) with ordinality t (id, gate_id, place) order by t.place`,
        );
        expect(rows.map((row) => row.open)).toEqual(expected);
        expect(await gates.decide(tx, { ...ctx, partnerId: partner.uuid, roles: actor.roles }, today, things)).toEqual(
          rows,
        );
        const locked = await gates.locks(tx, ctx, partner.uuid, things);
        for (const [i, thing] of things.entries()) {
          expect(await gates.isOpen(tx, ctx, partner.uuid, thing)).toBe(expected[i]);
          const lock = locked.get(`resource/${thing.id}`);
          expect(lock === undefined).toBe(expected[i]);
          if (lock) expect(lock.explained.requirement.met === true && lock.roles?.met !== false).toBe(false);
        }
        return null;
      });
    }),
    { numRuns: 25 },
  );
});

test("the vendor's people see everything, and another partner's openings open nothing", async () => {
  const [a, b] = partners;
  const { items } = await vendor.owner.ok("listGates", { query: {} });
  const gate = items.find(({ label }) => label === "Gate 1 0");
  const body = { partnerId: b?.partnerId ?? "", gateId: gate?.id ?? "", untilOn: "2026-04-30", reason: "for them" };
  await vendor.owner.ok("createGateOpening", { body });
  await vendor.owner.ok("setPageGate", { params: { page: "resources" }, body: { gateId: gate?.id ?? null } });
  const page = async (partner: TestPartner | undefined) =>
    (await partner?.person.ok("listPortalPages"))?.items.find((each) => each.page === "resources");
  expect(await page(a)).toMatchObject({ open: false, lock: { gate: { label: "Gate 1 0" } } });
  expect(await page(b)).toMatchObject({ open: true, openUntil: "2026-04-30", lock: null });
  const thing = { kind: "page" as const, id: "resources", gateId: parseId("gate", gate?.id ?? ""), label: { en: "" } };
  const ctx = vendor.ctx();
  const open = await app.platform.read(ctx, (tx) => gates.isOpen(tx, ctx, a?.uuid ?? ("" as Id<"partner">), thing));
  expect(open).toBe(true);
});
