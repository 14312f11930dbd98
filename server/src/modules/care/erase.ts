import { AppError, type Id, newId } from "@fairway/kernel";
import { type Ctx, redactEvents, runSql, type Tx } from "../../platform/index.ts";
import {
  addressesOf,
  erasePerson,
  findByAddress,
  findByName,
  isElsewhere,
  lastAdministratorOf,
} from "../identity/index.ts";
import { forgetPersonAt } from "../sso/index.ts";
import {
  type Column,
  columnsOf,
  journal,
  matches,
  otherBearers,
  replaced,
  soughtValues,
  type Sought,
  typed,
} from "./erasure-places.ts";
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

type Bearer = { personId: string | null; name: string; email: string };

/** How many others here have the name; each once, whether by an account or by an address alone. */
async function countOthers(tx: Tx, ctx: Ctx, columns: readonly Column[], of: Bearer): Promise<number> {
  const known = await findByName(tx, ctx.vendorId, of.name);
  const others = new Set<string>(known.flatMap(({ id }) => (id === of.personId ? [] : id)));
  for (const column of [...columns, ...journal]) {
    if (column.type !== "text" || column.ids.length + column.addresses.length === 0) continue;
    const values = [ctx.vendorId, of.name, of.personId, of.email];
    for (const { who } of await runSql<{ who: string }>(tx, { text: otherBearers(column), values })) others.add(who);
  }
  const ids = [...others].filter((one) => /^[0-9a-f-]{36}$/.test(one));
  const addresses = new Map((await addressesOf(tx, ids)).map(({ id, email }) => [id, email]));
  return new Set([...others].map((one) => (addresses.get(one) ?? one).toLowerCase())).size;
}

async function soughtFor(tx: Tx, ctx: Ctx, email: string, erasureId: string) {
  const person = await findByAddress(tx, email);
  const name = person?.name ?? (await contactName(tx, ctx, email));
  const mark = erasureId.replaceAll("-", "").slice(-8);
  const personId = person?.id ?? null;
  const columns = await columnsOf(tx);
  const others = name === null ? 0 : await countOthers(tx, ctx, columns, { personId, name, email });
  const pseudonym = `Erased person ${mark}`;
  const address = `erased-${mark}@erased.invalid`;
  const sought: Sought = { personId, name, email, pseudonym, address, alone: others === 0 };
  return { person, sought, others, columns };
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
    const { person, sought, others, columns } = await soughtFor(tx, ctx, email, "preview");
    const places = new Map<string, number>();
    for (const column of [...columns, ...journal]) {
      const { table } = column;
      const [found] = await runSql<{ rows: number }>(tx, {
        text: `select count(*)::integer as rows from app."${table}" t where t.vendor_id = $1
          and ${matches(column, "t")} and ${typed}`,
        values: [ctx.vendorId, ...soughtValues(sought)],
      });
      if (found && found.rows > 0) places.set(table, Math.max(places.get(table) ?? 0, found.rows));
    }
    return {
      name: sought.name,
      places: [...places].map(([table, rows]) => ({ table, rows })),
      sameName: others,
      refused: await refusalOf(tx, ctx, person?.id),
    };
  });
}

async function replaceAll(tx: Tx, ctx: Ctx, columns: readonly Column[], sought: Sought): Promise<number> {
  let rows = 0;
  for (const column of columns) {
    const done = await runSql(tx, {
      text: `update app."${column.table}" t set "${column.column}" = ${replaced(column, "t")}
        where t.vendor_id = $1 and ${matches(column, "t")} and ${typed} returning 1`,
      values: [ctx.vendorId, ...soughtValues(sought)],
    });
    rows += done.length;
  }
  return rows;
}

const inEvents = (column: Column) => ({ matches: matches(column, "event"), replaced: replaced(column, "event") });
const [actorName, eventData] = [inEvents(journal[0]), inEvents(journal[1])];

/** Of one who acted under the name the id tells, whatever it was then. */
const redact = (tx: Tx, ctx: Ctx, erasureId: Id<"erasure">, sought: Sought) =>
  redactEvents(
    tx,
    { vendorId: ctx.vendorId, erasureId, at: ctx.now },
    {
      where: `${typed} and (actor_id = $8 or ${actorName.matches} or ${eventData.matches})`,
      name: `case when actor_id = $8 then $4 else ${actorName.replaced} end`,
      data: eventData.replaced,
      values: soughtValues(sought),
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
    const { person, sought, columns } = await soughtFor(tx, ctx, email, id);
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
    const rows = (await replaceAll(tx, ctx, columns, sought)) + gone.length;
    const events = await redact(tx, ctx, id, sought);
    if (person) {
      const staysElsewhere = await isElsewhere(tx, ctx.vendorId, person.id);
      await forgetPersonAt(tx, staysElsewhere ? ctx.vendorId : null, { personId: person.id, email });
    }
    const accountErased = await erasePerson(tx, ctx.vendorId, {
      person,
      email,
      erased: sought,
      alone: sought.alone,
      at: ctx.now,
    });
    const data = { rows, events: events.count, redactions: events.digest };
    emit({ type: "person.erased", subject: { kind: "erasure", id }, data });
    return { id, rows, events: events.count, accountErased };
  });
}
