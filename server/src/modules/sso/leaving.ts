import type { Id } from "@fairway/kernel";
import { type Ctx, type Platform, type Reaction, runSql, type Tx } from "../../platform/index.ts";
import { endSessionsOf, findConnections, saveConnection, saveScimToken } from "./repo-connections.ts";
import type { Connection } from "./types.ts";
import { connectionWorkflow } from "./workflow.ts";

type PartnerPlace = { vendorId: Id<"vendor">; partnerId: Id<"partner"> };

/** The connections through which a partner's people come in, or its directory writes. */
export async function openConnections(tx: Tx, { vendorId, partnerId }: PartnerPlace): Promise<Connection[]> {
  const all = await findConnections(tx, vendorId);
  return all.filter((one) => one.partnerId === partnerId && (one.status === "on" || one.scimTokenMadeAt !== null));
}

/** Closes a partner's own sign-in: every connection is off, its sessions end, and its directory's token counts no more. */
export async function closeFor(platform: Platform, ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
  const call = { operation: "sso.closeFor", input: { partnerId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    for (const found of await openConnections(tx, { vendorId: ctx.vendorId, partnerId })) {
      await saveScimToken(tx, found.id, null, ctx.now);
      await endSessionsOf(tx, found.id);
      if (found.status === "off") continue;
      const of = { subject: { kind: "signInConnection" as const, id: found.id }, partnerId };
      const step = { ctx, emit, action: "switch_off" as const, from: found.status, event: "switched_off", of };
      await saveConnection(tx, { ...found, status: connectionWorkflow.step(step), enforced: false }, ctx.now);
    }
  });
}

/** A partnership that has ended has no sign-in of its own any more. */
export const ssoReactions = (sso: {
  closeFor: (ctx: Ctx, id: Id<"partner">) => Promise<void>;
}): readonly Reaction[] => [
  {
    on: "partner.ended",
    name: "sso.closeFor",
    async run(ctx, { partnerId }) {
      if (partnerId) await sso.closeFor(ctx, partnerId as Id<"partner">);
    },
  },
];

/**
 * Forgets a person at a vendor's connections, or at all of them, within the caller's transaction: by which subject a
 * provider knew them, what its directory said of them, and who always comes in by other means, if it was them.
 */
export async function forgetPersonAt(
  tx: Tx,
  vendorId: Id<"vendor"> | null,
  { personId, email }: { personId: Id<"person">; email: string },
): Promise<void> {
  const own = "(select id from identity.sso_connection where $1::uuid is null or vendor_id = $1)";
  const steps = [
    `delete from identity.scim_group_member g using identity.scim_user u
      where u.id = g.user_id and u.person_id = $2 and u.connection_id in ${own}`,
    `delete from identity.scim_user where person_id = $2 and connection_id in ${own}`,
    `delete from identity.sso_link where person_id = $2 and connection_id in ${own}`,
    `update identity.sso_connection c set exempt_person_id = o.person_id, enforced = c.enforced and o.person_id is not null
      from identity.sso_connection x left join lateral (select m.person_id from identity.membership m
        where m.vendor_id = x.vendor_id and m.partner_id is not distinct from x.partner_id and m.person_id <> $2
          and case when x.partner_id is null then 'owner' else 'administrator' end = any (m.roles) order by m.id limit 1
      ) o on true where x.id = c.id and c.id in ${own} and c.exempt_person_id = $2`,
  ];
  for (const text of steps) await runSql(tx, { text, values: [vendorId, personId] });
  await runSql(tx, {
    text: `update identity.sso_connection set last_test = null
      where id in ${own} and position($2 in lower(last_test::text)) > 0`,
    values: [vendorId, email],
  });
}
