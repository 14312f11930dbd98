import { AppError, type Id, newId } from "@fairway/kernel";
import { type Ctx, redactEvents, runSql, type Tx } from "../../platform/index.ts";
import { erasePerson, findByAddress, isElsewhere, lastAdministratorOf } from "../identity/index.ts";
import { forgetPersonAt } from "../sso/index.ts";
import { columnsOf, matches, replaced, soughtValues, type Sought } from "./erasure-places.ts";
import type { CareParts } from "./types.ts";

type Refusal = { message: string; remedy: string };
type ErasurePreview = {
  name: string | null;
  places: { table: string; rows: number }[];
  sameName: number;
  refused: Refusal | null;
};
type ErasureDone = { id: Id<"erasure">; rows: number; events: number; accountErased: boolean };

/** A contact has a name also where there is no account. */
async function contactName(tx: Tx, ctx: Ctx, email: string): Promise<string | null> {
  const [found] = await runSql<{ name: string }>(tx, {
    text: "select name from app.partner_contact where vendor_id = $1 and email = $2 order by id limit 1",
    values: [ctx.vendorId, email],
  });
  return found?.name ?? null;
}

async function soughtFor(tx: Tx, ctx: Ctx, email: string, erasureId: string) {
  const person = await findByAddress(tx, email);
  const name = person?.name ?? (await contactName(tx, ctx, email));
  const mark = erasureId.replaceAll("-", "").slice(-8);
  const sought: Sought = { name, email, pseudonym: `Erased person ${mark}`, address: `erased-${mark}@erased.invalid` };
  return { person, sought };
}

async function refusalOf(tx: Tx, ctx: Ctx, personId: Id<"person"> | undefined): Promise<Refusal | null> {
  if (personId === undefined) return null;
  if (ctx.actor.kind === "person" && ctx.actor.personId === personId)
    return { message: "Nobody erases themselves.", remedy: "Ask another administrator to do it." };
  const [last] = await lastAdministratorOf(tx, ctx.vendorId, personId);
  if (!last) return null;
  const where = last.side === "vendor" ? "of this vendor" : "of a partner";
  return {
    message: `This is the last ${last.role} ${where}.`,
    remedy: `Make somebody else an ${last.role} there first.`,
  };
}

/** Where the name and the address stand, and what stands against erasing them. */
export async function previewErasure({ platform }: CareParts, ctx: Ctx, email: string): Promise<ErasurePreview> {
  return platform.read(ctx, async (tx) => {
    const { person, sought } = await soughtFor(tx, ctx, email, "preview");
    const places = new Map<string, number>();
    const values = [ctx.vendorId, ...soughtValues(sought)];
    const uses =
      "$2::text is not distinct from $2 and $4::text is not null and $5::text is not null and $7::text is not null";
    for (const { table, column, type } of [...(await columnsOf(tx)), ...journal]) {
      const [found] = await runSql<{ rows: number }>(tx, {
        text: `select count(*)::integer as rows from app."${table}" t where t.vendor_id = $1
          and ${matches(`t."${column}"`, type)} and ${uses}`,
        values,
      });
      if (found && found.rows > 0) places.set(table, Math.max(places.get(table) ?? 0, found.rows));
    }
    const [same] = await runSql<{ count: number }>(tx, {
      text: `select count(distinct actor_id)::integer as count from app.event
        where vendor_id = $1 and actor_name = $2 and actor_id is distinct from $3`,
      values: [ctx.vendorId, sought.name, person?.id ?? null],
    });
    return {
      name: sought.name,
      places: [...places].map(([table, rows]) => ({ table, rows })),
      sameName: same?.count ?? 0,
      refused: await refusalOf(tx, ctx, person?.id),
    };
  });
}

const journal = [
  { table: "event", column: "actor_name", type: "text" as const },
  { table: "event", column: "data", type: "jsonb" as const },
];

async function replaceAll(tx: Tx, ctx: Ctx, sought: Sought): Promise<number> {
  let rows = 0;
  for (const { table, column, type } of await columnsOf(tx)) {
    const done = await runSql(tx, {
      text: `update app."${table}" t set "${column}" = ${replaced(`t."${column}"`, type)}
        where t.vendor_id = $1 and ${matches(`t."${column}"`, type)} and $5::text is not null and $7::text is not null returning 1`,
      values: [ctx.vendorId, ...soughtValues(sought)],
    });
    rows += done.length;
  }
  return rows;
}

/** Of one who acted under the name the id tells; in what events carry, the name itself does. */
const redact = (tx: Tx, ctx: Ctx, erasureId: Id<"erasure">, sought: Sought, personId: string | null) =>
  redactEvents(
    tx,
    { vendorId: ctx.vendorId, erasureId, at: ctx.now },
    {
      where: `actor_id = $8 or (actor_id is null and ${matches("actor_name", "text")}) or ${matches("data", "jsonb")}`,
      name: `case when actor_id = $8 then $4 else actor_name end`,
      data: replaced("data", "jsonb"),
      values: [...soughtValues(sought), personId],
    },
  );

/**
 * Replaces a person's name and address everywhere at this vendor. The journal's seals go on holding.
 * @throws AppError `erasure.refused` with what to do first
 */
export async function erase(parts: CareParts, ctx: Ctx, email: string, reason: string): Promise<ErasureDone> {
  const call = { operation: "erasePerson", input: { email, reason } };
  return parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const id = newId("erasure", ctx.now.epochMilliseconds);
    const { person, sought } = await soughtFor(tx, ctx, email, id);
    const refused = await refusalOf(tx, ctx, person?.id);
    if (refused) throw new AppError("conflict", "erasure.refused", refused.message, { remedy: refused.remedy });
    const { actor } = ctx;
    await runSql(tx, {
      text: `insert into app.erasure (vendor_id, id, reason, erased_by, erased_by_name, erased_at)
        values ($1, $2, $3, $4, $5, $6)`,
      values: [
        ctx.vendorId,
        id,
        reason,
        actor.kind === "person" ? actor.personId : null,
        actor.name,
        ctx.now.toString(),
      ],
    });
    const gone = await runSql<{ id: string }>(tx, {
      text: "delete from app.partner_contact where vendor_id = $1 and email = $2 returning id",
      values: [ctx.vendorId, email],
    });
    const rows = (await replaceAll(tx, ctx, sought)) + gone.length;
    const events = await redact(tx, ctx, id, sought, person?.id ?? null);
    if (person) {
      const staysElsewhere = await isElsewhere(tx, ctx.vendorId, person.id);
      await forgetPersonAt(tx, staysElsewhere ? ctx.vendorId : null, { personId: person.id, email });
    }
    const accountErased = await erasePerson(tx, ctx.vendorId, { person, email, erased: sought, at: ctx.now });
    const data = { rows, events: events.count, redactions: events.digest };
    emit({ type: "person.erased", subject: { kind: "erasure", id }, data });
    return { id, rows, events: events.count, accountErased };
  });
}
