import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { invitationWorkflow } from "./invitations/workflow.ts";

type PartnerPlace = { vendorId: Id<"vendor">; partnerId: Id<"partner"> };
export type TakenPlace = { personId: Id<"person">; roles: string[] };

/**
 * Ends everybody's place at a partner within the caller's transaction, with the open invitations to it and the sessions
 * of whoever belongs nowhere else. Returns who lost it, with which roles.
 */
export async function takePlaces(tx: Tx, place: PartnerPlace, at: Temporal.Instant): Promise<TakenPlace[]> {
  const values = [place.vendorId, place.partnerId];
  const taken = await runSql<TakenPlace>(tx, {
    text: `delete from identity.membership where vendor_id = $1 and side = 'partner' and partner_id = $2
      returning person_id as "personId", roles`,
    values,
  });
  await runSql(tx, {
    text: `delete from identity.session s where s.person_id = any($1::uuid[])
      and not exists (select 1 from identity.membership m where m.person_id = s.person_id)`,
    values: [taken.map(({ personId }) => personId)],
  });
  await runSql(tx, {
    text: `update identity.invitation set status = $3, settled_at = $4
      where vendor_id = $1 and side = 'partner' and partner_id = $2 and status = 'open'`,
    values: [...values, invitationWorkflow.to("revoke", "open"), at.toString()],
  });
  return taken;
}

/** Gives places back to people who had them; whoever has one there already keeps it as it is. */
export async function givePlaces(
  tx: Tx,
  { vendorId, partnerId }: PartnerPlace,
  people: readonly TakenPlace[],
  at: Temporal.Instant,
): Promise<void> {
  for (const { personId, roles } of people)
    await runSql(tx, {
      text: `insert into identity.membership (id, vendor_id, person_id, side, partner_id, roles, added_at)
        select $1, $2, p.id, 'partner', $4, $5, $6 from identity.person p where p.id = $3
        on conflict on constraint membership_place_key do nothing`,
      values: [newId("membership", at.epochMilliseconds), vendorId, personId, partnerId, roles, at.toString()],
    });
}
