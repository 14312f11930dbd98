import { asOf, vendorId } from "./data.ts";

/** The days of the program's windows as of the measured date; its fiscal year begins on 1 February. */
const year = "date '2025-01-01'";
const before = "date '2024-01-01'";
const quarter = "date '2025-10-01'";
const fiscal = "date '2025-02-01'";
const today = `date '${asOf}'`;

const live = (kind: string, columns: string, more = "") => `
  select f.partner_id, f.occurred_on as d, f.id, ${columns}
  from app.fact f
  where f.vendor_id = '${vendorId}' and f.kind = '${kind}' and f.occurred_on <= ${today}${more}
    and not exists (select from app.fact_reversal r where r.vendor_id = '${vendorId}' and r.fact_id = f.id)
  offset 0`;

const booking = `
  select partner_id,
    sum(arr) filter (where d >= ${year}) as arr,
    sum(arr) filter (where d >= ${year} and motion = 'sourced') as sourced_arr,
    sum(arr) filter (where d >= ${year} and motion = 'assisted') as assisted_arr,
    sum(arr) filter (where d >= ${year} and motion = 'managed') as managed_arr,
    sum(arr) filter (where d >= ${quarter}) as arr_quarter,
    sum(arr) filter (where d >= ${fiscal}) as arr_fiscal_year,
    sum(arr) as arr_lifetime,
    sum(arr) filter (where d >= ${before} and d < ${year}) as arr_before,
    count(*) filter (where d >= ${year}) as bookings,
    count(*) as bookings_lifetime,
    sum(units) filter (where d >= ${year}) as units,
    count(distinct customer) filter (where d >= ${year}) as customers,
    count(distinct customer) as customers_lifetime,
    count(distinct product) filter (where d >= ${year}) as products,
    count(distinct region) filter (where d >= ${year}) as regions,
    round((sum(arr) filter (where d >= ${year}))::numeric(40, 19) / nullif(count(*) filter (where d >= ${year}), 0), 18) as average_deal,
    max(arr) filter (where d >= ${year}) as largest_deal,
    min(arr) filter (where d >= ${year}) as smallest_deal,
    sum(arr) filter (where d >= ${year} and product like 'cloud%') as cloud_arr,
    (array_agg(arr order by d desc, id desc))[1] as last_deal,
    sum(arr / 100 * case motion when 'sourced' then 5 when 'assisted' then 3 else 1 end) filter (where d >= ${year}) as points
  from (${live(
    "booking",
    `(f.data -> 'arr')::numeric as arr, (f.data -> 'units')::numeric as units, f.data ->> 'motion' as motion,
     f.data ->> 'product' as product, f.data ->> 'customer' as customer, f.data ->> 'region' as region`,
  )}) f group by partner_id`;

const region = `
  select partner_id, max(arr) as best_region from (
    select partner_id, region, sum(arr) as arr
    from (${live("booking", "(f.data -> 'arr')::numeric as arr, f.data ->> 'region' as region", ` and f.occurred_on >= ${fiscal}`)}) f
    where region is not null group by partner_id, region
  ) r group by partner_id`;

const certification = `
  select partner_id, count(distinct person) as certified_people, count(*) as certificates,
    count(distinct person) filter (where level = 'associate') as associates,
    count(distinct person) filter (where level = 'professional') as professionals
  from (${live(
    "certification",
    "f.data ->> 'person' as person, f.data ->> 'level' as level, (f.data ->> 'validUntil')::date as valid_until",
  )}) f where valid_until >= ${today} group by partner_id`;

const retention = `
  select partner_id, sum(kept) as kept, sum(opening) as opening
  from (${live(
    "retention",
    "(f.data -> 'kept')::numeric as kept, (f.data -> 'opening')::numeric as opening",
    ` and f.occurred_on >= ${year}`,
  )}) f group by partner_id`;

const plain = (name: string, zero = true) =>
  `'${name}', trim_scale(${zero ? `coalesce(${name}, 0)` : name}::numeric)::text`;
const zeroes = [
  "arr",
  "sourced_arr",
  "assisted_arr",
  "managed_arr",
  "arr_quarter",
  "arr_fiscal_year",
  "arr_lifetime",
  "arr_before",
  "bookings",
  "bookings_lifetime",
  "units",
  "customers",
  "customers_lifetime",
  "products",
  "regions",
  "cloud_arr",
];
const ofBooking = [...zeroes, "average_deal", "largest_deal", "smallest_deal", "last_deal"];
const unknowns = ["average_deal", "largest_deal", "smallest_deal", "last_deal", "best_region"];
const rest = ["certified_people", "certificates", "associates", "professionals", "kept", "opening", "points"];

/** The same figures and tiers as the program document gives, by a statement that was written for it alone. */
export const handWritten = `
  select vendor_id, partner_id,
    jsonb_build_object(${[...zeroes.map((name) => plain(name)), ...unknowns.map((name) => plain(name, false))].join(", ")})
    || jsonb_build_object(${rest.map((name) => plain(name)).join(", ")},
      'growth', trim_scale(coalesce(arr, 0) - coalesce(arr_before, 0))::text, 'index', trim_scale(index)::text) as metrics,
    jsonb_build_object('sell', case
      when index >= 3000 and professionals >= 1 then '{"tier": "Diamond", "rank": 3}'::jsonb
      when index >= 1000 and certified_people >= 1 then '{"tier": "Gold", "rank": 2}'::jsonb
      when index >= 300 then '{"tier": "Silver", "rank": 1}'::jsonb
      else '{"tier": "Member", "rank": 0}'::jsonb end) as standings,
    '[]'::jsonb as badges
  from (
    select p.vendor_id, p.id as partner_id, ${ofBooking.map((name) => `b.${name}`).join(", ")}, b.points, r.best_region,
      c.certified_people, c.certificates, c.associates, c.professionals, k.kept, k.opening,
      least(coalesce(b.points, 0) + 25 * coalesce(c.certified_people, 0), 5000) as index
    from app.partner p
    left join (${booking}) b on b.partner_id = p.id
    left join (${region}) r on r.partner_id = p.id
    left join (${certification}) c on c.partner_id = p.id
    left join (${retention}) k on k.partner_id = p.id
    where p.vendor_id = '${vendorId}'
  ) t`;
