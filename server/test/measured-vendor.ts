import { newId } from "@fairway/kernel";
import { measure, type Program } from "@fairway/program";
import type pg from "pg";

export type TestFact = {
  id?: string;
  partner: string;
  kind: string;
  on: string;
  /** Numbers are given as text where they must be exact. */
  data: Record<string, string | number | boolean>;
};
export type TestPartner = {
  id?: string;
  types?: string[];
  region?: string | null;
  country?: string | null;
  joinedOn?: string | null;
  status?: string;
  attributes?: Record<string, string | number | boolean>;
};
export type Row = {
  partner: string;
  metrics: Record<string, unknown>;
  standings: Record<string, { tier: string | null; rank: number }>;
  badges: string[];
};

const recordedAt = "2026-01-01T00:00:00Z";

/** Numbers of these fields are written as numbers, digit for digit. */
function json(program: Program, kind: string, data: TestFact["data"]): string {
  const numeric = new Set(
    program.kinds
      .find((k) => k.key === kind)
      ?.fields.filter((f) => ["money", "decimal", "integer"].includes(f.type))
      .map((f) => f.key),
  );
  const entries = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${numeric.has(key) ? String(value) : JSON.stringify(value)}`,
  );
  return `{${entries.join(",")}}`;
}

/** A vendor in a database that is migrated, seen as its superuser. */
export async function vendorIn(db: pg.Client) {
  const vendorId = newId("vendor");
  const companyId = newId("company");
  await db.query(
    `insert into app.vendor (id, slug, name, currency, time_zone, created_at) values ($1, $2, 'V', 'USD', 'UTC', $3)`,
    [vendorId, `v-${vendorId.slice(-12)}`, recordedAt],
  );
  await db.query(`insert into app.company (id, name, created_at) values ($1, 'C', $2)`, [companyId, recordedAt]);

  async function addPartners(partners: readonly TestPartner[]): Promise<string[]> {
    const ids = partners.map((p) => p.id ?? newId("partner"));
    const rows = partners.map((p, i) => ({ ...p, id: ids[i], types: p.types ?? [] }));
    await db.query(
      `insert into app.partner (vendor_id, id, company_id, reference, name, types, status, country, region, joined_on, attributes, created_at, updated_at)
       select $1, id, $2, id::text, 'P', array(select jsonb_array_elements_text(types)), coalesce(status, 'active'), country, region, "joinedOn"::date, coalesce(attributes, '{}'), $4, $4
       from jsonb_to_recordset($3::jsonb) as r(id uuid, types jsonb, status text, country text, region text, "joinedOn" text, attributes jsonb)`,
      [vendorId, companyId, JSON.stringify(rows), recordedAt],
    );
    return ids;
  }

  async function addFacts(
    program: Program,
    facts: readonly TestFact[],
    source = "test",
    at = recordedAt,
  ): Promise<string[]> {
    const ids = facts.map((f) => f.id ?? newId("fact"));
    if (facts.length === 0) return ids;
    const days = facts.map((f) => f.on).sort();
    await db.query(`select app.ensure_fact_partitions($1, $2)`, [days[0], days.at(-1)]);
    await db.query(
      `insert into app.fact (vendor_id, occurred_on, id, partner_id, kind, source, reference, data, recorded_at)
       select $1, d, i, p, k, $2, i::text, j, $3 from unnest($4::date[], $5::uuid[], $6::uuid[], $7::text[], $8::jsonb[]) as r(d, i, p, k, j)`,
      [
        vendorId,
        source,
        at,
        facts.map((f) => f.on),
        ids,
        facts.map((f) => f.partner),
        facts.map((f) => f.kind),
        facts.map((f) => json(program, f.kind, f.data)),
      ],
    );
    return ids;
  }

  return {
    db,
    vendorId,
    addPartners,
    addFacts,
    async reverse(factId: string, partner: string, on: string, at = recordedAt) {
      await db.query(
        `insert into app.fact_reversal (vendor_id, fact_id, occurred_on, partner_id, recorded_at, reason) values ($1, $2, $3, $4, $5, 'wrong')`,
        [vendorId, factId, on, partner, at],
      );
    },
    async measure(
      program: Program,
      asOf: string,
      partners: Parameters<typeof measure>[1]["partners"] = { all: true },
      knownBy?: Temporal.Instant,
    ): Promise<Map<string, Row>> {
      const query = measure(program, { vendorId, asOf: Temporal.PlainDate.from(asOf), partners, knownBy });
      const { rows } = await db.query(query.text, [...query.values]);
      return new Map(
        rows.map((r) => [
          r.partner_id,
          { partner: r.partner_id, metrics: r.metrics, standings: r.standings, badges: r.badges },
        ]),
      );
    },
  };
}
