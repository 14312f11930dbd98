import { AppError, type Id } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import { runSql, type Actor, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { ThingRef } from "./types.ts";

/** For whom it is decided: a partner, and the roles of one of its people; null for all of them together. */
export type Viewer = { vendorId: Id<"vendor">; partnerId: Id<"partner">; roles: readonly string[] | null };

/** Where a statement has the things: their kind, and columns with their gate and their id, as what that one is kept. */
export type ThingColumns = { kind: Sql; gateId: Sql; id: Sql; idType: "uuid" | "text" };

/** Expressions over the rows of things. */
export type SeenSql = {
  /** Whether the viewer sees what lies behind. */
  open: Sql;
  /** The last day of what is open for a time; null where it is open anyway, or locked. */
  openUntil: Sql;
};

const everything: SeenSql = { open: sql.raw("true"), openUntil: sql.raw("null::date") };

/**
 * Decides within one statement over things which of them a viewer sees. What is open to the viewer does not hang on the
 * things: PostgreSQL reads each of these short lists once for the statement, and looks rows up in it by hash.
 */
function seenBy(
  { vendorId, partnerId, roles }: Viewer,
  today: string,
  { kind, gateId, id, idType }: ThingColumns,
): SeenSql {
  const forRoles = roles === null ? sql.empty : sql` and (g.roles = '{}' or g.roles && ${[...roles]}::text[])`;
  const passed = sql`select s.gate_id from app.gate_state s
    join app.gate g on g.vendor_id = s.vendor_id and g.id = s.gate_id
    where s.vendor_id = ${vendorId}::uuid and s.partner_id = ${partnerId}::uuid and g.status = 'active'${forRoles}`;
  const opened = sql`from app.gate_opening o where o.vendor_id = ${vendorId}::uuid and o.partner_id = ${partnerId}::uuid
    and o.status = 'open' and o.from_on <= ${today}::date and o.until_on >= ${today}::date`;
  const ofGates = sql`${opened} and o.gate_id is not null`;
  const ofThings = sql`${opened} and o.thing_kind = ${kind}`;
  return {
    open: sql`(${gateId} is null or ${gateId} in (${passed} union all select o.gate_id ${ofGates})
      or ${id} in (select o.thing_key::${sql.raw(idType)} ${ofThings}))`,
    openUntil: sql`(case when ${gateId} is not null and ${gateId} not in (${passed}) then greatest(
      ((select jsonb_object_agg(o.gate_id, o.until_on) ${ofGates}) ->> ${gateId}::text)::date,
      ((select jsonb_object_agg(o.thing_key, o.until_on) ${ofThings}) ->> ${id}::text)::date) end)`,
  };
}

const viewerOf = (actor: Actor, vendorId: Id<"vendor">, partnerId: Id<"partner">): Viewer | null =>
  actor.kind === "person" && actor.side === "partner" ? { vendorId, partnerId, roles: actor.roles } : null;

/** The same for whoever calls: the vendor's own people see everything. */
export function seen(
  { actor, vendorId }: Pick<Ctx, "actor" | "vendorId">,
  { partnerId, today, thing }: { partnerId: Id<"partner">; today: string; thing: ThingColumns },
): SeenSql {
  const viewer = viewerOf(actor, vendorId, partnerId);
  return viewer === null ? everything : seenBy(viewer, today, thing);
}

export type Seeing = { open: boolean; openUntil: string | null };
type Guarded = ThingRef & { gateId: Id<"gate"> | null };

const given = { kind: sql.raw("t.kind"), gateId: sql.raw("t.gate_id"), id: sql.raw("t.id"), idType: "text" } as const;

/** Decides single things, in the order in which they are given. */
export async function decide(tx: Tx, viewer: Viewer, today: string, things: readonly Guarded[]): Promise<Seeing[]> {
  if (things.every(({ gateId }) => gateId === null)) return things.map(() => ({ open: true, openUntil: null }));
  const { open, openUntil } = seenBy(viewer, today, given);
  return runSql<Seeing>(
    tx,
    sql`select ${open} as open, ${openUntil} as "openUntil" from unnest(${things.map(({ kind }) => kind)}::text[],
      ${things.map(({ id }) => id)}::text[], ${things.map(({ gateId }) => gateId)}::uuid[])
      with ordinality t (kind, id, gate_id, place) order by t.place`,
  );
}

/** Whether the caller sees a thing of a partner. */
export async function isOpen(tx: Tx, ctx: Ctx, partnerId: Id<"partner">, thing: Guarded): Promise<boolean> {
  const viewer = viewerOf(ctx.actor, ctx.vendorId, partnerId);
  if (viewer === null || thing.gateId === null) return true;
  const [decided] = await decide(tx, viewer, await programs.today(tx, ctx), [thing]);
  return decided?.open === true;
}

/** @throws AppError `gate.locked` where the caller does not see it */
export async function check(tx: Tx, ctx: Ctx, partnerId: Id<"partner">, thing: Guarded): Promise<void> {
  if (await isOpen(tx, ctx, partnerId, thing)) return;
  throw new AppError("forbidden", "gate.locked", "This is locked.", {
    remedy: "Its place in the portal says what opens it, and lets you ask for it.",
  });
}
