import type { Id } from "@fairway/kernel";
import { type Platform, type Proof, runSql, type SignedIn } from "../../platform/index.ts";

type ProofRow = {
  proved_at: string;
  second_factor_at: string | null;
  limited: boolean;
  totp: boolean;
  passkey: boolean;
};

type DemandRow = { vendor_id: Id<"vendor">; partner_id: Id<"partner"> | null };

const demandedOf = (personId: Id<"person">) => ({
  text: `select m.vendor_id, m.partner_id from identity.membership m
    where m.person_id = $1 and exists (
      select 1 from identity.sign_in_policy p where p.vendor_id = m.vendor_id
        and ((p.partner_id is null and (p.second_factor = 'all' or (p.second_factor = 'own' and m.side = 'vendor')))
          or (p.partner_id = m.partner_id and p.second_factor <> 'free')))`,
  values: [personId],
});

/** What stands behind a session, and which places ask for more; being asked for counts as having been seen. */
export const proofOf = (platform: Platform, { personId, sessionId }: SignedIn): Promise<Proof> =>
  platform.local(async (tx) => {
    const [row] = await runSql<ProofRow>(tx, {
      text: `select s.proved_at, s.second_factor_at, s.limited,
          exists (select 1 from identity.totp t where t.person_id = s.person_id and t.confirmed_at is not null) as totp,
          exists (select 1 from identity.passkey k where k.person_id = s.person_id) as passkey
        from identity.session s where s.id = $1`,
      values: [sessionId],
    });
    const demanded = await runSql<DemandRow>(tx, demandedOf(personId));
    await runSql(tx, {
      text: `update identity.session set seen_at = now()
        where id = $1 and (seen_at is null or seen_at < now() - interval '5 minutes')`,
      values: [sessionId],
    });
    return {
      provedAt: row ? Temporal.Instant.from(row.proved_at) : Temporal.Instant.fromEpochMilliseconds(0),
      limited: row?.limited === true,
      strong: row?.second_factor_at != null,
      hasTotp: row?.totp === true,
      hasFactor: row?.totp === true || row?.passkey === true,
      demanded: demanded.map(({ vendor_id, partner_id }) => ({ vendorId: vendor_id, partnerId: partner_id })),
    };
  });
