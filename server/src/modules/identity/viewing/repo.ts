import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import { heldByPartner, pick, type StoredRole } from "../roles/book.ts";

/** Somebody of the vendor looks at the portal as one of a partner's people would, for a time. */
export type Kept = {
  id: Id<"viewing">;
  vendorId: Id<"vendor">;
  partnerId: Id<"partner">;
  personId: Id<"person">;
  roles: readonly string[];
  startedAt: string;
  expiresAt: string;
  endedAt: string | null;
};

type Row = {
  id: Id<"viewing">;
  vendor_id: Id<"vendor">;
  partner_id: Id<"partner">;
  person_id: Id<"person">;
  roles: string[];
  started_at: string;
  expires_at: string;
  ended_at: string | null;
};

const columns = "v.id, v.vendor_id, v.partner_id, v.person_id, v.roles, v.started_at, v.expires_at, v.ended_at";

const fromRow = (row: Row): Kept => ({
  id: row.id,
  vendorId: row.vendor_id,
  partnerId: row.partner_id,
  personId: row.person_id,
  roles: row.roles,
  startedAt: row.started_at,
  expiresAt: row.expires_at,
  endedAt: row.ended_at,
});

export async function insertViewing(tx: Tx, kept: Omit<Kept, "endedAt">): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.viewing (id, vendor_id, partner_id, person_id, roles, started_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [kept.id, kept.vendorId, kept.partnerId, kept.personId, kept.roles, kept.startedAt, kept.expiresAt],
  });
}

/** A viewing with what its roles hold in the vendor now. */
export async function findViewing(tx: Tx, id: Id<"viewing">) {
  const [row] = await runSql<Row & { stored: StoredRole[] }>(tx, {
    text: `select ${columns},
        (select coalesce(jsonb_agg(jsonb_build_object('side', r.side, 'key', r.key, 'permissions', r.permissions,
              'partnerScope', r.partner_scope)), '[]')
          from identity.role r where r.vendor_id = v.vendor_id and r.side = 'partner' and r.key = any (v.roles)) as stored
      from identity.viewing v where v.id = $1`,
    values: [id],
  });
  return row ? { ...fromRow(row), permissions: heldByPartner(pick("partner", row.roles, row.stored)) } : null;
}

/** The one that is running, locked; null where it has ended, or is another person's or partner's. */
export async function lockRunning(
  tx: Tx,
  { id, vendorId, partnerId, personId }: Pick<Kept, "id" | "vendorId" | "partnerId" | "personId">,
): Promise<Kept | null> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from identity.viewing v where v.id = $1 and v.vendor_id = $2 and v.partner_id = $3
      and v.person_id = $4 for update`,
    values: [id, vendorId, partnerId, personId],
  });
  return row ? fromRow(row) : null;
}

export async function endViewing(tx: Tx, id: Id<"viewing">, at: string): Promise<void> {
  await runSql(tx, {
    text: "update identity.viewing set ended_at = $2 where id = $1 and ended_at is null",
    values: [id, at],
  });
}

/** Those of a vendor whose time is over, locked. */
export async function expiredViewings(tx: Tx, vendorId: Id<"vendor">, now: string): Promise<Kept[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from identity.viewing v where v.vendor_id = $1 and v.ended_at is null
      and v.expires_at <= $2::timestamptz order by v.expires_at limit 200 for update`,
    values: [vendorId, now],
  });
  return rows.map(fromRow);
}
