import { AppError, type Id } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import { runSql, type Actor, type Ctx, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { ThingKind, ThingRef } from "./types.ts";

/** For whom it is decided: a partner, and the roles of one of its people; null for all of them together. */
export type Viewer = { vendorId: Id<"vendor">; partnerId: Id<"partner">; roles: readonly string[] | null };

type Opened = { key: string; untilOn: string };

/** What is open to a viewer on a day: gates it passes, and gates and things that are open for a time. */
export type OpenTo = {
  passed: readonly string[];
  gates: readonly Opened[];
  things: readonly (Opened & { kind: string })[];
};

/** Read once for a statement over things: it decides many of them as fast as it would list them. */
export async function openTo(tx: Tx, { vendorId, partnerId, roles }: Viewer, today: string): Promise<OpenTo> {
  const forRoles = roles === null ? sql.empty : sql` and (g.roles = '{}' or g.roles && ${[...roles]}::text[])`;
  const rows = await runSql<{ kind: string | null; key: string; untilOn: string | null }>(
    tx,
    sql`select null as kind, s.gate_id::text as key, null as "untilOn" from app.gate_state s
        join app.gate g on g.vendor_id = s.vendor_id and g.id = s.gate_id
        where s.vendor_id = ${vendorId}::uuid and s.partner_id = ${partnerId}::uuid and g.status = 'active'${forRoles}
      union all select o.thing_kind, coalesce(o.thing_key, o.gate_id::text), o.until_on::text from app.gate_opening o
        where o.vendor_id = ${vendorId}::uuid and o.partner_id = ${partnerId}::uuid and o.status = 'open'
          and o.from_on <= ${today}::date and o.until_on >= ${today}::date`,
  );
  const opened = rows.flatMap(({ kind, key, untilOn }) => (untilOn === null ? [] : [{ kind, key, untilOn }]));
  return {
    passed: rows.flatMap(({ key, untilOn }) => (untilOn === null ? key : [])),
    gates: opened.flatMap(({ kind, ...each }) => (kind === null ? each : [])),
    things: opened.flatMap(({ kind, ...each }) => (kind === null ? [] : { kind, ...each })),
  };
}

/** Where a statement has the things: their kind, and columns with their gate and their id, as what that one is kept. */
export type ThingColumns = { kind: ThingKind; gateId: Sql; id: Sql; idType: "uuid" | "text" };

/** Expressions over the rows of things. */
export type SeenSql = {
  /** Whether the viewer sees what lies behind. */
  open: Sql;
  /** The last day of what is open for a time; null where it is open anyway, or locked. */
  openUntil: Sql;
};

const everything: SeenSql = { open: sql.raw("true"), openUntil: sql.raw("null::date") };

/** Decides within a statement over things which of them a viewer sees; PostgreSQL looks constant lists up by hash. */
export function seenBy(to: OpenTo, { kind, gateId, id, idType }: ThingColumns): SeenSql {
  const things = to.things.filter((each) => each.kind === kind);
  const passed = new Set(to.passed);
  const opened = to.gates.filter(({ key }) => !passed.has(key));
  const keysOf = (of: readonly Opened[], type: "uuid" | "text") => sql`${of.map(({ key }) => key)}::${sql.raw(type)}[]`;
  const untilOf = (of: readonly Opened[], keys: Sql, key: Sql) =>
    sql`(${of.map(({ untilOn }) => untilOn)}::date[])[array_position(${keys}, ${key})]`;
  const isAnyway = sql`${gateId} is null or ${gateId} = any(${[...passed, ...opened.map(({ key }) => key)]}::uuid[])`;
  if (opened.length === 0 && things.length === 0) return { open: sql`(${isAnyway})`, openUntil: sql.raw("null::date") };
  const gateKeys = keysOf(opened, "uuid");
  const thingKeys = keysOf(things, idType);
  return {
    open: sql`(${isAnyway} or ${id} = any(${thingKeys}))`,
    openUntil: sql`(case when ${gateId} = any(${gateKeys})
        then greatest(${untilOf(opened, gateKeys, gateId)}, ${untilOf(things, thingKeys, id)})
      when ${id} = any(${thingKeys}) and ${gateId} <> all(${[...passed]}::uuid[]) then ${untilOf(things, thingKeys, id)} end)`,
  };
}

const viewerOf = (actor: Actor, vendorId: Id<"vendor">, partnerId: Id<"partner">): Viewer | null =>
  actor.kind === "person" && actor.side === "partner" ? { vendorId, partnerId, roles: actor.roles } : null;

/** The same for whoever calls: the vendor's own people see everything. */
export async function seen(
  tx: Tx,
  ctx: Pick<Ctx, "actor" | "vendorId">,
  { partnerId, today, thing }: { partnerId: Id<"partner">; today: string; thing: ThingColumns },
): Promise<SeenSql> {
  const viewer = viewerOf(ctx.actor, ctx.vendorId, partnerId);
  return viewer === null ? everything : seenBy(await openTo(tx, viewer, today), thing);
}

export type Seeing = { open: boolean; openUntil: string | null };
type Guarded = ThingRef & { gateId: Id<"gate"> | null };

/** Decides single things, in the order in which they are given. */
export async function decide(tx: Tx, viewer: Viewer, today: string, things: readonly Guarded[]): Promise<Seeing[]> {
  if (things.every(({ gateId }) => gateId === null)) return things.map(() => ({ open: true, openUntil: null }));
  const to = await openTo(tx, viewer, today);
  return things.map(({ kind, id, gateId }) => {
    if (gateId === null || to.passed.includes(gateId)) return { open: true, openUntil: null };
    const opened = [
      ...to.gates.filter(({ key }) => key === gateId),
      ...to.things.filter((each) => each.kind === kind && each.key === id),
    ];
    const openUntil =
      opened
        .map(({ untilOn }) => untilOn)
        .toSorted()
        .at(-1) ?? null;
    return { open: openUntil !== null, openUntil };
  });
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
