import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, type Emit, runSql, type Tx } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import { changeOf, readOf, unusable } from "./of-partner.ts";
import { isVendor, needs } from "./policy.ts";
import type { PartnerId, RecordParts } from "./types.ts";

export type TerritoryInput = {
  country: string | null;
  region: string | null;
  productLines: readonly string[];
  fromOn: string;
  untilOn: string | null;
  isExclusive: boolean;
};
export type Overlap = {
  partnerId: PartnerId;
  name: string;
  fromOn: string;
  untilOn: string | null;
  isExclusive: boolean;
};
export type Territory = TerritoryInput & { id: Id<"territory">; overlaps: Overlap[] };

const columns = `t.id, t.country, t.region, t.product_lines as "productLines", t.from_on as "fromOn", t.until_on as "untilOn",
  t.is_exclusive as "isExclusive"`;

/** Both name the same place and line on a day in common; a territory without a region is all of its country. */
const meets = `o.vendor_id = t.vendor_id and o.partner_id <> t.partner_id
  and (o.country is null or t.country is null or o.country = t.country)
  and (o.region is null or t.region is null or o.region = t.region)
  and (o.country = t.country or o.region = t.region)
  and (cardinality(o.product_lines) = 0 or cardinality(t.product_lines) = 0 or o.product_lines && t.product_lines)
  and o.from_on <= coalesce(t.until_on, 'infinity'::date) and t.from_on <= coalesce(o.until_on, 'infinity'::date)`;

async function territoriesOf(tx: Tx, ctx: Ctx, id: PartnerId): Promise<Territory[]> {
  const overlaps = isVendor(ctx.actor)
    ? `coalesce((select jsonb_agg(jsonb_build_object('partnerId', o.partner_id, 'name', p.name, 'fromOn', o.from_on,
        'untilOn', o.until_on, 'isExclusive', o.is_exclusive) order by p.name, o.id)
      from app.partner_territory o join app.partner p on p.vendor_id = o.vendor_id and p.id = o.partner_id
        and p.status <> 'ended'
      where ${meets}), '[]'::jsonb)`
    : "'[]'::jsonb";
  return runSql<Territory>(tx, {
    text: `select ${columns}, ${overlaps} as overlaps from app.partner_territory t
      where t.vendor_id = $1 and t.partner_id = $2 order by t.from_on, t.id`,
    values: [ctx.vendorId, id],
  });
}

export const listTerritories = (parts: RecordParts, ctx: Ctx, id: PartnerId): Promise<Territory[]> =>
  readOf(parts, ctx, id, (tx) => territoriesOf(tx, ctx, id));

function checked(given: TerritoryInput): TerritoryInput {
  if (given.country === null && given.region === null)
    throw unusable("country", "A territory needs a country or a region.", "Name one of them, or both.");
  if (given.untilOn !== null && given.untilOn < given.fromOn)
    throw unusable("untilOn", "The last day is before the first.", "Choose a later last day, or none.");
  const productLines = [...new Set(given.productLines)];
  return { ...given, country: given.country === null ? null : countryName(given.country), productLines };
}

/** Two that are both exclusive cannot both be true. @throws AppError `territory.exclusive` */
async function refuseTwoExclusive(tx: Tx, ctx: Ctx, id: Id<"territory">): Promise<void> {
  const [other] = await runSql<{ name: string }>(tx, {
    text: `select p.name from app.partner_territory t join app.partner_territory o on ${meets}
      join app.partner p on p.vendor_id = o.vendor_id and p.id = o.partner_id and p.status <> 'ended'
      where t.vendor_id = $1 and t.id = $2 and t.is_exclusive and o.is_exclusive order by p.name limit 1`,
    values: [ctx.vendorId, id],
  });
  if (!other) return;
  throw new AppError("conflict", "territory.exclusive", `${other.name} has this territory exclusively.`, {
    remedy: "End that territory before the first day of this one, or do not make both exclusive.",
    problems: [{ path: "isExclusive", message: `${other.name} has it exclusively` }],
  });
}

/** Writers of territories take turns, so that two of them cannot both be exclusive. */
const takeTurns = (tx: Tx, ctx: Ctx) =>
  runSql(tx, {
    text: "select pg_advisory_xact_lock(hashtextextended($1, 27))",
    values: [`territories ${ctx.vendorId}`],
  });

const tell = (emit: Emit, what: "added" | "changed" | "removed", id: PartnerId, t: TerritoryInput) => {
  const { country, region, productLines, fromOn, untilOn } = t;
  const data = { country, region, productLines: [...productLines], fromOn, untilOn };
  emit({ type: `territory.${what}`, subject: { kind: "partner", id }, partnerId: id, data });
};

/** Gives a partner a territory, or changes one. @throws AppError `record.invalid`, `territory.exclusive`, `not_found` */
export async function saveTerritory(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  given: TerritoryInput,
  old?: Id<"territory">,
): Promise<void> {
  const t = checked(given);
  const operation = old ? "updateTerritory" : "addTerritory";
  await changeOf(parts, ctx, id, { operation, input: { old, given }, need: needs.care }, async ({ tx, emit }) => {
    await takeTurns(tx, ctx);
    const territoryId = old ?? newId("territory", ctx.now.epochMilliseconds);
    const values = [ctx.vendorId, territoryId, id, t.country, t.region, t.productLines, t.fromOn, t.untilOn];
    const text = old
      ? `update app.partner_territory set country = $4, region = $5, product_lines = $6, from_on = $7, until_on = $8,
          is_exclusive = $9 where vendor_id = $1 and id = $2 and partner_id = $3 returning id`
      : `insert into app.partner_territory (vendor_id, id, partner_id, country, region, product_lines, from_on, until_on,
          is_exclusive) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`;
    const rows = await runSql(tx, { text, values: [...values, t.isExclusive] });
    if (rows.length === 0) throw notFound("territory");
    await refuseTwoExclusive(tx, ctx, territoryId);
    tell(emit, old ? "changed" : "added", id, t);
  });
}

/** @throws AppError `not_found`, `forbidden` */
export async function removeTerritory(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  old: Id<"territory">,
): Promise<void> {
  const call = { operation: "removeTerritory", input: old, need: needs.care };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const [gone] = await runSql<TerritoryInput>(tx, {
      text: `delete from app.partner_territory t where t.vendor_id = $1 and t.partner_id = $2 and t.id = $3
        returning ${columns}`,
      values: [ctx.vendorId, id, old],
    });
    if (!gone) throw notFound("territory");
    tell(emit, "removed", id, gone);
  });
}
