import { AppError, type Id, newId } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { invitationWorkflow } from "./invitations/workflow.ts";
import type { Place } from "./types.ts";

type PartnerPlace = { vendorId: Id<"vendor">; partnerId: Id<"partner"> };
export type EndedPlace = { personId: Id<"person">; roles: string[] };

/**
 * Ends everybody's place at a partner within the caller's transaction, with the open invitations to it, its keys of the
 * API, and the sessions of whoever belongs nowhere else. Who lost it is kept, so that it can be given back; returns them.
 */
export async function endPlaces(tx: Tx, ctx: Ctx, { vendorId, partnerId }: PartnerPlace): Promise<EndedPlace[]> {
  const values = [vendorId, partnerId];
  const at = ctx.now.toString();
  const ended = await runSql<EndedPlace>(tx, {
    text: `delete from identity.membership where vendor_id = $1 and side = 'partner' and partner_id = $2
      returning person_id as "personId", roles`,
    values,
  });
  for (const { personId, roles } of ended)
    await runSql(tx, {
      text: `insert into identity.ended_place (vendor_id, partner_id, person_id, roles, ended_at)
        values ($1, $2, $3, $4, $5) on conflict on constraint ended_place_pk do update
        set roles = excluded.roles, ended_at = excluded.ended_at`,
      values: [...values, personId, roles, at],
    });
  await runSql(tx, {
    text: `delete from identity.session s where s.person_id = any($1::uuid[])
      and not exists (select 1 from identity.membership m where m.person_id = s.person_id)`,
    values: [ended.map(({ personId }) => personId)],
  });
  await runSql(tx, {
    text: `update identity.invitation set status = $3, settled_at = $4
      where vendor_id = $1 and side = 'partner' and partner_id = $2 and status = 'open'`,
    values: [...values, invitationWorkflow.to("revoke", "open"), at],
  });
  await runSql(tx, {
    text: `with gone as (update identity.api_key set revoked_at = $3, revoked_by = $4
        where vendor_id = $1 and partner_id = $2 and revoked_at is null returning person_id)
      select pg_notify('fairway_sessions', person_id::text) from gone`,
    values: [...values, at, ctx.actor.name],
  });
  return ended;
}

/** Gives places back to whoever lost them by the end; whoever has one there already keeps it as it is. */
export async function givePlacesBack(tx: Tx, ctx: Ctx, { vendorId, partnerId }: PartnerPlace): Promise<void> {
  const people = await runSql<EndedPlace>(tx, {
    text: `delete from identity.ended_place where vendor_id = $1 and partner_id = $2
      returning person_id as "personId", roles`,
    values: [vendorId, partnerId],
  });
  for (const { personId, roles } of people)
    await runSql(tx, {
      text: `insert into identity.membership (id, vendor_id, person_id, side, partner_id, roles, added_at)
        values ($1, $2, $3, 'partner', $4, $5, $6) on conflict on constraint membership_place_key do nothing`,
      values: [
        newId("membership", ctx.now.epochMilliseconds),
        vendorId,
        personId,
        partnerId,
        roles,
        ctx.now.toString(),
      ],
    });
}

/** What besides people's places ends with a partner's access. */
export const accessOf = (tx: Tx, ctx: Ctx, { vendorId, partnerId }: PartnerPlace) =>
  runSql<{ what: "invitations" | "keys"; name: string }>(tx, {
    text: `select 'invitations' as what, name from identity.invitation
        where vendor_id = $1 and side = 'partner' and partner_id = $2 and status = 'open'
      union all select 'keys', name from identity.api_key
        where vendor_id = $1 and partner_id = $2 and revoked_at is null and expires_at > $3
      order by what, name`,
    values: [vendorId, partnerId, ctx.now.toString()],
  });

/** Whether a partner's partnership has ended; it does not end before the caller's transaction does. */
export async function isEnded(tx: Tx, { vendorId, partnerId }: PartnerPlace): Promise<boolean> {
  const text = "select status from app.partner where vendor_id = $1 and id = $2 for share";
  const [partner] = await runSql<{ status: string }>(tx, { text, values: [vendorId, partnerId] });
  return partner?.status === "ended";
}

/** @throws AppError `partner.ended` for a place at a partner whose partnership has ended */
export async function requireGoingOn(tx: Tx, { vendorId, partnerId }: Place): Promise<void> {
  if (partnerId === null || !(await isEnded(tx, { vendorId, partnerId }))) return;
  throw new AppError("conflict", "partner.ended", "This partnership has ended: nobody can be let in.", {
    remedy: "Take the partnership up again first.",
  });
}
