import type { Id } from "@fairway/kernel";
import { classify, measuredRows } from "@fairway/program";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Because, Entitlement } from "./types.ts";

type Place = { vendorId: Id<"vendor">; programId: Id<"program"> };

/** How far the entitlements of a program follow it; `startedAt` is null until everybody was walked through once. */
export type Following = { startedAt: string | null };

/** The program's row, made where it is not there, locked: whoever writes entitlements takes turns. */
export async function lockFollowing(tx: Tx, { vendorId, programId }: Place): Promise<Following> {
  await runSql(tx, {
    text: "insert into app.benefit_program (vendor_id, program_id) values ($1, $2) on conflict do nothing",
    values: [vendorId, programId],
  });
  const [row] = await runSql<{ started_at: string | null }>(tx, {
    text: "select started_at from app.benefit_program where vendor_id = $1 and program_id = $2 for no key update",
    values: [vendorId, programId],
  });
  return { startedAt: row?.started_at ?? null };
}

/** Everybody was walked through: what changes from now on is told. */
export async function markFollowed(tx: Tx, { vendorId, programId }: Place, at: ProgramAt, now: string): Promise<void> {
  await runSql(tx, {
    text: `update app.benefit_program set started_at = coalesce(started_at, $3::timestamptz), followed_on = $4::date, version_id = $5
      where vendor_id = $1 and program_id = $2`,
    values: [vendorId, programId, now, at.liveAsOf, at.versionId],
  });
}

/** Where a partner has earned otherwise than its entitlements say. */
export type Difference = {
  partnerId: Id<"partner">;
  benefit: string;
  /** What was measured; null where it is not earned any more. */
  now: { worth: string | null; cost: string | null } | null;
  /** What is kept; null where it is new. */
  was: {
    worth: string | null;
    unit: string | null;
    cost: string | null;
    fromOn: string;
    given: string;
    versionId: string;
  } | null;
};

type Row = {
  partner_id: string;
  benefit: string;
  is_now: boolean;
  worth: string | null;
  cost: string | null;
  was_on: string | null;
  was_worth: string | null;
  was_unit: string | null;
  was_cost: string | null;
  was_given: string | null;
  was_version: string | null;
};

const fromRow = (row: Row): Difference => ({
  partnerId: row.partner_id as Id<"partner">,
  benefit: row.benefit,
  now: row.is_now ? { worth: row.worth, cost: row.cost } : null,
  was:
    row.was_on === null
      ? null
      : {
          worth: row.was_worth,
          unit: row.was_unit,
          cost: row.was_cost,
          fromOn: row.was_on,
          given: row.was_given ?? "",
          versionId: row.was_version ?? "",
        },
});

/** A benefit that is open to a partner for a time, with what it is worth then. */
export type Opened = { partnerId: string; benefit: string; worth: string | null };

/** One statement over what was measured of these partners, what is open to them, and what is kept of them. */
export async function differences(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: ProgramAt & { liveAsOf: string },
  partnerIds: readonly string[],
  opened: readonly Opened[],
): Promise<Difference[]> {
  const asOf = Temporal.PlainDate.from(at.liveAsOf);
  const rows = measuredRows({ vendorId, programId: at.programId, asOf, partners: { ids: partnerIds } });
  const { benefits } = at.program;
  const all = classify(at.program, rows, { vendorId, asOf });
  const n = all.values.length;
  const found = await runSql<Row>(tx, {
    text: `with form (benefit, given, unit) as (select * from unnest($${n + 1}::text[], $${n + 2}::text[], $${n + 3}::text[])),
      earned as (
        select c.partner_id, b.key as benefit, b.value ->> 'worth' as worth, (b.value ->> 'cost')::numeric as cost, form.given,
          form.unit
        from (${all.text}) c cross join lateral jsonb_each(c.benefits) b join form on form.benefit = b.key
      ),
      now as (
        select * from earned
        union all
        select o.partner_id, o.benefit, o.worth, null, form.given, form.unit
        from unnest($${n + 7}::uuid[], $${n + 8}::text[], $${n + 9}::text[]) o (partner_id, benefit, worth)
        join form on form.benefit = o.benefit
        where not exists (select from earned e where e.partner_id = o.partner_id and e.benefit = o.benefit)
      ),
      was as (
        select partner_id, benefit, worth, unit, cost, from_on, given, version_id from app.benefit_entitlement
        where vendor_id = $${n + 4} and program_id = $${n + 5} and partner_id = any ($${n + 6}::uuid[]) and to_on is null
      )
      select partner_id, benefit, now.given is not null as is_now, now.worth, trim_scale(now.cost)::text as cost,
        was.from_on as was_on, was.worth as was_worth, was.unit as was_unit, trim_scale(was.cost)::text as was_cost, was.given as was_given,
        was.version_id as was_version
      from now full join was using (partner_id, benefit)
      where now.given is distinct from was.given or now.worth is distinct from was.worth
        or now.unit is distinct from was.unit or now.cost is distinct from was.cost
      order by partner_id, benefit`,
    values: [
      ...all.values,
      benefits.map((b) => b.key),
      benefits.map((b) => b.given),
      benefits.map((b) => b.unit),
      vendorId,
      at.programId,
      partnerIds,
      opened.map((o) => o.partnerId),
      opened.map((o) => o.benefit),
      opened.map((o) => o.worth),
    ],
  });
  return found.map(fromRow);
}

const columns = [
  "vendor_id",
  "program_id",
  "partner_id",
  "benefit",
  "from_on",
  "given",
  "worth",
  "unit",
  "cost",
  "version_id",
  "because",
  "granted_at",
];
const rowsPerInsert = 2000;

export type NewEntitlement = Omit<Entitlement, "toOn" | "endedBecause"> & { versionId: string };

/** What is earned again on the day on which it ended goes on. */
export async function insertEntitlements(
  tx: Tx,
  { vendorId, programId }: Place,
  all: readonly NewEntitlement[],
  now: string,
): Promise<void> {
  for (let from = 0; from < all.length; from += rowsPerInsert) {
    const rows = all
      .slice(from, from + rowsPerInsert)
      .map((e) => [
        vendorId,
        programId,
        e.partnerId,
        e.benefit,
        e.fromOn,
        e.given,
        e.worth,
        e.unit,
        e.cost,
        e.versionId,
        JSON.stringify(e.because),
        now,
      ]);
    const again = `on conflict (vendor_id, program_id, partner_id, benefit, from_on) do update set to_on = null,
      ended_because = null, ended_at = null, given = excluded.given, worth = excluded.worth, unit = excluded.unit,
      cost = excluded.cost, version_id = excluded.version_id, because = excluded.because`;
    await runSql(tx, insertRows("app.benefit_entitlement", columns, rows, again));
  }
}

type Named = { partnerId: string; benefit: string };

export async function endEntitlement(
  tx: Tx,
  { vendorId, programId }: Place,
  { partnerId, benefit }: Named,
  end: { on: string; because: Because; now: string },
): Promise<void> {
  await runSql(tx, {
    text: `update app.benefit_entitlement set to_on = $5::date, ended_because = $6, ended_at = $7::timestamptz
      where vendor_id = $1 and program_id = $2 and partner_id = $3 and benefit = $4 and to_on is null`,
    values: [vendorId, programId, partnerId, benefit, end.on, JSON.stringify(end.because), end.now],
  });
}

/** The cost of what is earned follows the figures without anything being given or taken. */
export async function updateCosts(
  tx: Tx,
  { vendorId, programId }: Place,
  all: readonly (Named & { cost: string | null })[],
): Promise<void> {
  if (all.length === 0) return;
  await runSql(tx, {
    text: `update app.benefit_entitlement e set cost = n.cost
      from unnest($3::uuid[], $4::text[], $5::numeric[]) n (partner_id, benefit, cost)
      where e.vendor_id = $1 and e.program_id = $2 and e.partner_id = n.partner_id and e.benefit = n.benefit
        and e.to_on is null`,
    values: [vendorId, programId, all.map((e) => e.partnerId), all.map((e) => e.benefit), all.map((e) => e.cost)],
  });
}
