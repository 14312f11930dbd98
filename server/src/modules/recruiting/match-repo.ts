import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { ApplicationId, KeptMatch, MatchKind, MatchVerdict } from "./types.ts";

type VendorId = Id<"vendor">;

export type PartnerRecord = {
  id: string;
  name: string;
  reference: string;
  status: "active" | "ended";
  country: string | null;
  domain: string | null;
  address: string | null;
  phone: string | null;
  /** Of the partner and its profile together: a change of either makes another number. */
  revision: number;
};

/** Address and telephone stand in the partner's profile, or came with its application. */
const partnerColumns = `p.id, p.name, p.reference, p.status, p.country, c.domain,
  coalesce(nullif(concat_ws(', ', r.street, nullif(concat_ws(' ', r.postal_code, r.city), '')), ''), p.attributes ->> 'address') as address,
  coalesce(r.phone, p.attributes ->> 'phone') as phone, p.revision + coalesce(r.revision, 0) as revision`;
const fromPartners = `from app.partner p join app.company c on c.id = p.company_id
  left join app.partner_profile r on r.vendor_id = p.vendor_id and r.partner_id = p.id`;

/** Partners whose keys are missing or older than they are. */
export async function partnersToIndex(tx: Tx, vendorId: VendorId, limit: number): Promise<PartnerRecord[]> {
  return runSql<PartnerRecord>(tx, {
    text: `select ${partnerColumns} ${fromPartners}
      left join app.match_subject m on m.vendor_id = $1 and m.partner_id = p.id
      where p.vendor_id = $1 and m.revision is distinct from p.revision + coalesce(r.revision, 0) order by p.id limit $2`,
    values: [vendorId, limit],
  });
}

export async function partnersNamed(tx: Tx, vendorId: VendorId, ids: readonly string[]): Promise<PartnerRecord[]> {
  return runSql<PartnerRecord>(tx, {
    text: `select ${partnerColumns} ${fromPartners}
      where p.vendor_id = $1 and p.id = any($2::uuid[]) order by p.id`,
    values: [vendorId, ids],
  });
}

export type Keyed = { id: string; keys: readonly string[] };

/** Replaces the keys of some records. */
export async function writeKeys(
  tx: Tx,
  vendorId: VendorId,
  kind: MatchKind,
  subjects: readonly Keyed[],
): Promise<void> {
  const ids = subjects.map(({ id }) => id);
  await runSql(tx, {
    text: "delete from app.match_key where vendor_id = $1 and kind = $2 and subject_id = any($3::uuid[])",
    values: [vendorId, kind, ids],
  });
  const rows = subjects.flatMap(({ id, keys }) => keys.map((key) => [vendorId, kind, id, key]));
  for (let at = 0; at < rows.length; at += 5000)
    await runSql(
      tx,
      insertRows(
        "app.match_key",
        ["vendor_id", "kind", "subject_id", "key"],
        rows.slice(at, at + 5000),
        "on conflict do nothing",
      ),
    );
}

export async function markIndexed(tx: Tx, vendorId: VendorId, partners: readonly PartnerRecord[]): Promise<void> {
  const rows = partners.map(({ id, revision }) => [vendorId, id, revision]);
  const rest = "on conflict (vendor_id, partner_id) do update set revision = excluded.revision";
  await runSql(tx, insertRows("app.match_subject", ["vendor_id", "partner_id", "revision"], rows, rest));
}

/** Records that share keys, those that share most first. */
export async function sharingKeys(tx: Tx, vendorId: VendorId, keys: readonly string[], limit: number) {
  return runSql<{ kind: MatchKind; subject_id: string }>(tx, {
    text: `select k.kind, k.subject_id from app.match_key k where k.vendor_id = $1 and k.key = any($2)
      group by k.kind, k.subject_id order by count(*) desc, k.subject_id limit $3`,
    values: [vendorId, keys, limit],
  });
}

type Row = {
  application_id: string;
  kind: MatchKind;
  other_id: string;
  score: number;
  likelihood: KeptMatch["likelihood"];
  evidence: KeptMatch["evidence"];
  verdict: MatchVerdict | null;
  decided_by: string | null;
};

/** Keeps what a search found; what people have said of an earlier one stays. */
export async function writeMatches(
  tx: Tx,
  vendorId: VendorId,
  id: ApplicationId,
  found: readonly Omit<KeptMatch, "verdict" | "decidedBy">[],
): Promise<void> {
  if (found.length === 0) return;
  const names = ["vendor_id", "application_id", "kind", "other_id", "score", "likelihood", "evidence"];
  const rows = found.map((m) => [vendorId, id, m.kind, m.otherId, m.score, m.likelihood, JSON.stringify(m.evidence)]);
  const rest = `on conflict (vendor_id, application_id, kind, other_id) do update set score = excluded.score,
    likelihood = excluded.likelihood, evidence = excluded.evidence`;
  await runSql(tx, insertRows("app.partner_application_match", names, rows, rest));
}

export async function matchesOf(tx: Tx, vendorId: VendorId, ids: readonly string[]): Promise<Map<string, KeptMatch[]>> {
  const rows = await runSql<Row>(tx, {
    text: `select m.application_id, m.kind, m.other_id, m.score, m.likelihood, m.evidence, m.verdict, m.decided_by
      from app.partner_application_match m where m.vendor_id = $1 and m.application_id = any($2::uuid[])
      order by m.score desc, m.kind, m.other_id`,
    values: [vendorId, ids],
  });
  const found = new Map<string, KeptMatch[]>();
  for (const { application_id, other_id, decided_by, ...rest } of rows)
    found.set(application_id, [
      ...(found.get(application_id) ?? []),
      { ...rest, otherId: other_id, decidedBy: decided_by },
    ]);
  return found;
}

/** Whether there is such a match. */
export async function settleMatch(
  tx: Tx,
  ctx: Ctx,
  id: ApplicationId,
  { kind, otherId, verdict }: { kind: MatchKind; otherId: string; verdict: MatchVerdict },
): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `update app.partner_application_match set verdict = $5, decided_by = $6, decided_at = $7
      where vendor_id = $1 and application_id = $2 and kind = $3 and other_id = $4 returning other_id`,
    values: [ctx.vendorId, id, kind, otherId, verdict, ctx.actor.name, ctx.now.toString()],
  });
  return rows.length > 0;
}
