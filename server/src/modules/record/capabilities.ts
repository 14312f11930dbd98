import { AppError, forbidden, type Id, newId, notFound } from "@fairway/kernel";
import { type Ctx, may, ownPartners, runSql, type Tx, violates } from "../../platform/index.ts";
import { mayListCapabilities } from "./policy.ts";
import type { RecordParts } from "./types.ts";

export type Capability = {
  id: Id<"capability">;
  label: string;
  note: string | null;
  isRetired: boolean;
  partners: number;
};
export type CapabilityChange = {
  label?: string | undefined;
  note?: string | null | undefined;
  isRetired?: boolean | undefined;
};

/** The vendor's capabilities; one of them where it is named, locked where it is to be changed. */
async function kept(tx: Tx, ctx: Ctx, only?: Id<"capability">): Promise<Capability[]> {
  return runSql<Capability>(tx, {
    text: `select c.id, c.label, c.note, c.retired_at is not null as "isRetired",
        (select count(*)::integer from app.partner_capability h where h.vendor_id = c.vendor_id
          and h.capability_id = c.id and ($3::uuid[] is null or h.partner_id = any ($3))) as partners
      from app.capability c where c.vendor_id = $1 and ($2::uuid is null or c.id = $2)
      order by c.retired_at is not null, lower(c.label), c.id`,
    values: [ctx.vendorId, only ?? null, ownPartners(ctx.actor, "record.read")],
  });
}

/** @throws AppError `not_found` */
export async function capabilityOf(tx: Tx, ctx: Ctx, id: Id<"capability">): Promise<Capability> {
  const [found] = await kept(tx, ctx, id);
  if (!found) throw notFound("capability");
  return found;
}

export async function listCapabilities({ platform }: RecordParts, ctx: Ctx): Promise<Capability[]> {
  if (!may(ctx.actor, "record.read")) throw forbidden("list capabilities");
  return platform.read(ctx, (tx) => kept(tx, ctx));
}

const taken = (label: string | undefined) => (error: unknown) => {
  if (!violates(error, "capability_one_label")) throw error;
  throw new AppError("conflict", "capability.label_taken", `There is a capability “${label ?? ""}” already.`, {
    remedy: "Use the one there is, or choose another name.",
    problems: [{ path: "label", message: "is taken" }],
  });
};

/** @throws AppError `forbidden`, `capability.label_taken` */
export async function createCapability(
  { platform }: RecordParts,
  ctx: Ctx,
  input: { label: string; note: string | null },
): Promise<Capability> {
  if (!mayListCapabilities(ctx.actor)) throw forbidden("change the list of capabilities");
  const work = platform.command(ctx, { operation: "createCapability", input }, async ({ tx, emit }) => {
    const id = newId("capability", ctx.now.epochMilliseconds);
    await runSql(tx, {
      text: "insert into app.capability (vendor_id, id, label, note, created_at) values ($1, $2, $3, $4, $5)",
      values: [ctx.vendorId, id, input.label, input.note, ctx.now.toString()],
    });
    emit({ type: "capability.created", subject: { kind: "capability", id }, data: { label: input.label } });
    return id;
  });
  const id = (await work.catch(taken(input.label))) as Id<"capability">;
  return platform.read(ctx, (tx) => capabilityOf(tx, ctx, id));
}

/** @throws AppError `forbidden`, `not_found`, `capability.label_taken` */
export async function updateCapability(
  { platform }: RecordParts,
  ctx: Ctx,
  id: Id<"capability">,
  change: CapabilityChange,
): Promise<Capability> {
  if (!mayListCapabilities(ctx.actor)) throw forbidden("change the list of capabilities");
  const call = { operation: "updateCapability", input: { id, change } };
  const work = platform.command(ctx, call, async ({ tx, emit }) => {
    const before = await capabilityOf(tx, ctx, id);
    const after = {
      label: change.label ?? before.label,
      note: change.note === undefined ? before.note : change.note,
      isRetired: change.isRetired ?? before.isRetired,
    };
    await runSql(tx, {
      text: `update app.capability set label = $3, note = $4,
        retired_at = case when $5 then coalesce(retired_at, $6) end where vendor_id = $1 and id = $2`,
      values: [ctx.vendorId, id, after.label, after.note, after.isRetired, ctx.now.toString()],
    });
    const what = after.isRetired && !before.isRetired ? "retired" : "changed";
    emit({ type: `capability.${what}`, subject: { kind: "capability", id }, data: { label: after.label } });
    return null;
  });
  await work.catch(taken(change.label));
  return platform.read(ctx, (tx) => capabilityOf(tx, ctx, id));
}
