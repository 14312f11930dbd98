import type pg from "pg";

/** The one vendor of a measured database, and how it is filled. */
export const vendorId = "01900000-0000-7000-8000-000000000001";
export const factsPerPartner = 20;
export const asOf = "2025-12-31";

/** Time-ordered ids, as the application makes them: `kind` keeps the tables apart. */
const id = (kind: number, n: string) => `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
export const partnerId = (n: number): string => `01900001-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
export const factId = (n: number): string => `01900003-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;

const partners = (count: number) => `
  with company as (
    insert into app.company (id, name, created_at)
    select ${id(0, "n + 1000")}, 'Partner ' || n, '2023-01-01' from generate_series(1, ${count}) n
  )
  insert into app.partner (vendor_id, id, company_id, reference, name, types, region, country, created_at, updated_at)
  select '${vendorId}', ${id(1, "n")}, ${id(0, "n + 1000")}, 'P' || n, 'Partner ' || n, array['reseller'],
    (array['EMEA', 'AMER', 'APAC'])[1 + n % 3], 'DE', '2023-01-01', '2023-01-01'
  from generate_series(1, ${count}) n`;

/** Facts in the order of their days, each partner's spread over three years: 12 bookings, 6 certificates, 2 retentions of 20. */
const facts = (first: number, last: number, total: number, count: number) => `
  insert into app.fact (vendor_id, occurred_on, id, partner_id, kind, source, reference, data, recorded_at)
  select '${vendorId}', day, ${id(2, "n")}, ${id(1, "partner")}, kind, 'bench', n::text,
    case kind
      when 'booking' then jsonb_build_object('arr', ((h % 2000000)::numeric / 100), 'units', 1 + h % 9,
        'motion', (array['sourced', 'assisted', 'managed'])[1 + h % 3], 'product', (array['cloud', 'cloud-edge', 'box'])[1 + h / 3 % 3],
        'customer', 'C' || h % 50, 'region', (array['EMEA', 'AMER', 'APAC', 'LATAM'])[1 + h / 7 % 4])
      when 'certification' then jsonb_build_object('person', 'person' || h % 7,
        'level', (array['foundational', 'associate', 'professional'])[1 + h % 3], 'validUntil', (day + 540)::text)
      else jsonb_build_object('opening', ((h % 900000)::numeric / 100), 'kept', ((h % 700000)::numeric / 100))
    end, day::timestamptz
  from (
    select n, 1 + (n * 7919) % ${count} as partner, date '2023-01-01' + (n * 1095 / ${total})::int as day,
      abs(hashint8(n)) as h, case when n / ${count} % 10 < 6 then 'booking' when n / ${count} % 10 < 9 then 'certification' else 'retention' end as kind
    from generate_series(${first}::bigint, ${last}::bigint) n
  ) fact`;

const perStatement = 500_000;

/** Fills an empty, migrated database as its owner. The number of partners must not be a multiple of 7,919. */
export async function fill(owner: pg.Client, count: number): Promise<void> {
  // The owner's own rows of a database made for this: neither policies nor references need checking one by one.
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `insert into app.vendor (id, slug, name, currency, time_zone, created_at)
     values ($1, 'bench', 'Bench', 'USD', 'UTC', '2023-01-01')`,
    [vendorId],
  );
  await owner.query("select app.ensure_fact_partitions('2023-01-01', '2026-02-28')");
  await owner.query(partners(count));
  const total = count * factsPerPartner;
  for (let first = 0; first < total; first += perStatement) {
    await owner.query(facts(first, Math.min(first + perStatement, total) - 1, total, count));
  }
  await owner.query("set session_replication_role = origin");
  for (const table of ["app.partner", "app.fact", "app.fact_reversal"]) await owner.query(`vacuum analyze ${table}`);
}
