import { AppError, type Id } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import { runSql, type Actor, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { ThingKind, ThingRef } from "./types.ts";

/** For whom it is decided: a partner, and the roles of one of its people; null for all of them together. */
export type Viewer = { vendorId: Id<"vendor">; partnerId: Id<"partner">; roles: readonly string[] | null };

/** Where a statement has the things: their kind, and columns with their gate and their id as text. */
export type ThingColumns = { kind: ThingKind; gateId: Sql; id: Sql };

/** Expressions over the rows of things. */
export type SeenSql = {
  /** Whether the viewer sees what lies behind. */
  open: Sql;
  /** The last day of what is open for a time; null where it is open anyway, or locked. */
  openUntil: Sql;
};

/**
 * Decides within a statement over things which of them a partner's person sees. The gates that are open are read once
 * for the statement, so that it decides many things as it would list them.
 */
export function seenBy({ vendorId, partnerId, roles }: Viewer, today: string, thing: ThingColumns): SeenSql {
  const forRoles = roles === null ? sql.empty : sql` and (g.roles = '{}' or g.roles && ${[...roles]}::text[])`;
  const passed = sql`select s.gate_id from app.gate_state s
    join app.gate g on g.vendor_id = s.vendor_id and g.id = s.gate_id
    where s.vendor_id = ${vendorId}::uuid and s.partner_id = ${partnerId}::uuid and g.status = 'active'${forRoles}`;
  const opened = sql`from app.gate_opening o
    where o.vendor_id = ${vendorId}::uuid and o.partner_id = ${partnerId}::uuid and o.status = 'open'
      and o.from_on <= ${today}::date and o.until_on >= ${today}::date`;
  const isPassed = sql`(${thing.gateId} is null or ${thing.gateId} in (${passed}))`;
  return {
    open: sql`(${isPassed}
      or ${thing.gateId} in (select o.gate_id ${opened} and o.gate_id is not null)
      or ${thing.id} in (select o.thing_key ${opened} and o.thing_kind = ${thing.kind}))`,
    openUntil: sql`(case when ${isPassed} then null else (select max(o.until_on) ${opened}
      and (o.gate_id = ${thing.gateId} or (o.thing_kind = ${thing.kind} and o.thing_key = ${thing.id}))) end)`,
  };
}

const everything: SeenSql = { open: sql.raw("true"), openUntil: sql.raw("null::date") };

const viewerOf = (actor: Actor, vendorId: Id<"vendor">, partnerId: Id<"partner">): Viewer | null =>
  actor.kind === "person" && actor.side === "partner" ? { vendorId, partnerId, roles: actor.roles } : null;

/** The same for whoever calls: the vendor's own people see everything. */
export function seen({
  ctx,
  partnerId,
  today,
  thing,
}: {
  ctx: Pick<Ctx, "actor" | "vendorId">;
  partnerId: Id<"partner">;
  today: string;
  thing: ThingColumns;
}): SeenSql {
  const viewer = viewerOf(ctx.actor, ctx.vendorId, partnerId);
  return viewer === null ? everything : seenBy(viewer, today, thing);
}

export type Seeing = { open: boolean; openUntil: string | null };
type Guarded = ThingRef & { gateId: Id<"gate"> | null };

/** Decides single things, in the order in which they are given, by the same expressions. */
export async function decide(tx: Tx, viewer: Viewer, today: string, things: readonly Guarded[]): Promise<Seeing[]> {
  const found: Seeing[] = things.map(() => ({ open: true, openUntil: null }));
  for (const kind of new Set(things.map((thing) => thing.kind))) {
    const own = things.flatMap((thing, place) => (thing.kind === kind ? [{ ...thing, place }] : []));
    const { open, openUntil } = seenBy(viewer, today, { kind, gateId: sql.raw("t.gate_id"), id: sql.raw("t.id") });
    const rows = await runSql<{ place: number; open: boolean; open_until: string | null }>(
      tx,
      sql`select t.place, ${open} as open, ${openUntil} as open_until
        from unnest(${own.map(({ place }) => place)}::int[], ${own.map(({ gateId }) => gateId)}::uuid[],
          ${own.map(({ id }) => id)}::text[]) t (place, gate_id, id)`,
    );
    for (const row of rows) found[row.place] = { open: row.open, openUntil: row.open_until };
  }
  return found;
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
