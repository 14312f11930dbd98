import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

type Of = { vendorId: Id<"vendor">; partnerId: Id<"partner"> };

/** Agreements by which a partner is bound, by key. */
export async function boundBy(tx: Tx, { vendorId, partnerId }: Of): Promise<Set<string>> {
  const rows = await runSql<{ key: string }>(tx, {
    text: `select g.key from app.agreement_standing s join app.agreement g on g.vendor_id = $1 and g.id = s.agreement_id
      where s.vendor_id = $1 and s.partner_id = $2 and s.holds`,
    values: [vendorId, partnerId],
  });
  return new Set(rows.map(({ key }) => key));
}

/** Whether somebody of the partner downloaded a resource since an instant. */
export async function hasDownloaded(tx: Tx, { vendorId, partnerId }: Of, since: string): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select from app.event where vendor_id = $1 and partner_id = $2 and at >= $3::timestamptz
      and type = 'resource.downloaded' limit 1`,
    values: [vendorId, partnerId, since],
  });
  return rows.length > 0;
}

/** Whether the partner's public profile says who it is, where, and how to reach it. */
export async function hasProfile(tx: Tx, { vendorId, partnerId }: Of): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select from app.partner_profile where vendor_id = $1 and partner_id = $2 and description is not null
      and website is not null and city is not null and country is not null`,
    values: [vendorId, partnerId],
  });
  return rows.length > 0;
}

/** Kinds of facts that happened since a day and were not taken back. */
export async function factKindsSince(tx: Tx, { vendorId, partnerId }: Of, since: string): Promise<Set<string>> {
  const rows = await runSql<{ kind: string }>(tx, {
    text: `select distinct f.kind from app.fact f where f.vendor_id = $1 and f.partner_id = $2 and f.occurred_on >= $3::date
      and not exists (select from app.fact_reversal r
        where r.vendor_id = $1 and r.fact_id = f.id and r.occurred_on = f.occurred_on)`,
    values: [vendorId, partnerId, since],
  });
  return new Set(rows.map(({ kind }) => kind));
}

/** The agreements that checklists speak of, by key. */
export async function agreementsByKey(
  tx: Tx,
  vendorId: Id<"vendor">,
  keys: readonly string[],
): Promise<Map<string, { id: Id<"agreement">; name: { en: string; de?: string } }>> {
  const rows = await runSql<{ key: string; id: Id<"agreement">; name: { en: string; de?: string } }>(tx, {
    text: "select key, id, name from app.agreement where vendor_id = $1 and key = any ($2::text[])",
    values: [vendorId, keys],
  });
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}
