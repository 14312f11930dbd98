import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { readExactJson } from "./exact-json.ts";
import type { Fact } from "./types.ts";

type FactSelect = {
  id: string;
  kind: string;
  partner_id: string;
  occurred_on: string;
  source: string;
  reference: string;
  data: string;
  recorded_at: string;
  import_id: string | null;
  reversed_at: string | null;
  reason: string | null;
  replaced_by: string | null;
};

const selectFacts = `select f.id, f.kind, f.partner_id, f.occurred_on, f.source, f.reference, f.data::text as data,
  f.recorded_at, f.import_id, r.recorded_at as reversed_at, r.reason, r.replaced_by
from app.fact f
left join app.fact_reversal r on r.vendor_id = f.vendor_id and r.fact_id = f.id and r.vendor_id = $1
where f.vendor_id = $1`;

const fromRow = (row: FactSelect): Fact => {
  const { $original, ...data } = readExactJson(row.data);
  return {
    id: row.id as Id<"fact">,
    kind: row.kind,
    partnerId: row.partner_id as Id<"partner">,
    occurredOn: row.occurred_on,
    source: row.source,
    reference: row.reference,
    data: data as Fact["data"],
    originals: ($original ?? {}) as Fact["originals"],
    recordedAt: row.recorded_at,
    importId: row.import_id as Id<"import"> | null,
    reversal:
      row.reversed_at === null
        ? null
        : { at: row.reversed_at, reason: row.reason ?? "", replacedBy: row.replaced_by as Id<"fact"> | null },
  };
};

export type FactFilter = {
  partnerId: Id<"partner">;
  kind?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  after?: { occurredOn: string; id: string } | undefined;
  limit: number;
};

/** A partner's facts, newest business date first. */
export async function listFacts(tx: Tx, vendorId: Id<"vendor">, filter: FactFilter): Promise<Fact[]> {
  const values: unknown[] = [vendorId, filter.partnerId];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const conditions = ["f.partner_id = $2"];
  if (filter.kind !== undefined) conditions.push(`f.kind = ${bind(filter.kind)}`);
  if (filter.from !== undefined) conditions.push(`f.occurred_on >= ${bind(filter.from)}::date`);
  if (filter.to !== undefined) conditions.push(`f.occurred_on <= ${bind(filter.to)}::date`);
  if (filter.after) {
    const day = `${bind(filter.after.occurredOn)}::date`;
    // The first condition alone lets the planner leave out the later partitions.
    conditions.push(`f.occurred_on <= ${day} and (f.occurred_on, f.id) < (${day}, ${bind(filter.after.id)}::uuid)`);
  }
  const text = `${selectFacts} and ${conditions.join(" and ")} order by f.occurred_on desc, f.id desc limit ${bind(filter.limit)}`;
  return (await runSql<FactSelect>(tx, { text, values })).map(fromRow);
}

/** Facts of any partner by their ids. */
export async function factsById(tx: Tx, vendorId: Id<"vendor">, ids: readonly Id<"fact">[]): Promise<Fact[]> {
  if (ids.length === 0) return [];
  const text = `${selectFacts} and f.id = any($2::uuid[])`;
  return (await runSql<FactSelect>(tx, { text, values: [vendorId, ids] })).map(fromRow);
}

/** The facts that these facts took the place of. */
export async function replacedFacts(tx: Tx, vendorId: Id<"vendor">, ids: readonly Id<"fact">[]): Promise<Id<"fact">[]> {
  const text = "select fact_id from app.fact_reversal where vendor_id = $1 and replaced_by = any($2::uuid[])";
  const rows = await runSql<{ fact_id: string }>(tx, { text, values: [vendorId, ids] });
  return rows.map((row) => row.fact_id as Id<"fact">);
}
