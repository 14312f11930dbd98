import { AppError, type Id, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { capabilityOf } from "./capabilities.ts";
import { changeOf, readOf } from "./of-partner.ts";
import { needs } from "./policy.ts";
import type { CapabilityLevel, PartnerId, RecordParts } from "./types.ts";

export type HeldInput = {
  level: CapabilityLevel;
  evidence: string | null;
  evidenceUrl: string | null;
  untilOn: string | null;
};
export type Held = HeldInput & {
  id: Id<"capability">;
  label: string;
  note: string | null;
  isPast: boolean;
  updatedAt: string;
};

async function heldBy(tx: Tx, ctx: Ctx, id: PartnerId): Promise<Held[]> {
  const today = await programs.today(tx, ctx);
  return runSql<Held>(tx, {
    text: `select c.id, c.label, c.note, h.level, h.evidence, h.evidence_url as "evidenceUrl", h.until_on as "untilOn",
        coalesce(h.until_on < $3::date, false) as "isPast", h.updated_at as "updatedAt"
      from app.partner_capability h
      join app.capability c on c.vendor_id = h.vendor_id and c.id = h.capability_id
      where h.vendor_id = $1 and h.partner_id = $2 order by lower(c.label), c.id`,
    values: [ctx.vendorId, id, today],
  });
}

export const listHeld = (parts: RecordParts, ctx: Ctx, id: PartnerId): Promise<Held[]> =>
  readOf(parts, ctx, id, (tx) => heldBy(tx, ctx, id));

/** @throws AppError `not_found`, `forbidden`, `capability.retired` */
export async function setHeld(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  capabilityId: Id<"capability">,
  given: HeldInput,
): Promise<void> {
  const call = { operation: "setPartnerCapability", input: { capabilityId, given }, need: needs.care };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const capability = await capabilityOf(tx, ctx, capabilityId);
    const has = (await heldBy(tx, ctx, id)).some((held) => held.id === capabilityId);
    if (capability.isRetired && !has)
      throw new AppError("conflict", "capability.retired", `“${capability.label}” is retired.`, {
        remedy: "Take it up again in the list of capabilities, or choose another one.",
      });
    const { level, evidence, evidenceUrl, untilOn } = given;
    await runSql(tx, {
      text: `insert into app.partner_capability (vendor_id, partner_id, capability_id, level, evidence, evidence_url, until_on,
          updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict (vendor_id, partner_id, capability_id) do update set level = $4, evidence = $5, evidence_url = $6,
          until_on = $7, updated_at = $8`,
      values: [ctx.vendorId, id, capabilityId, level, evidence, evidenceUrl, untilOn, ctx.now.toString()],
    });
    const data = { capabilityId, label: capability.label, level };
    emit({ type: "capability.given", subject: { kind: "partner", id }, partnerId: id, data });
  });
}

/** @throws AppError `not_found`, `forbidden` */
export async function removeHeld(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  capabilityId: Id<"capability">,
): Promise<void> {
  const call = { operation: "removePartnerCapability", input: { capabilityId }, need: needs.care };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const [gone] = await runSql<{ level: string }>(tx, {
      text: `delete from app.partner_capability where vendor_id = $1 and partner_id = $2 and capability_id = $3
        returning level`,
      values: [ctx.vendorId, id, capabilityId],
    });
    if (!gone) throw notFound("capability");
    const { label } = await capabilityOf(tx, ctx, capabilityId);
    const data = { capabilityId, label, level: gone.level };
    emit({ type: "capability.removed", subject: { kind: "partner", id }, partnerId: id, data });
  });
}
