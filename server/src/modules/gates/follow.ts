import type { Id } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { insertRows, runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { holdingSql, listKnown, register, soundOf } from "../conditions/index.ts";
import { liveProgram, walkEverybody, walkSome, type LiveProgram, type Walk } from "../standings/index.ts";
import { gateFamily, type Known } from "./family.ts";

type Difference = { gate_id: string; partner_id: string; is_open: boolean };
const columns = ["vendor_id", "partner_id", "gate_id", "since_on"];
const rowsPerInsert = 2000;

/** Makes the state of gates for these partners follow what was measured; only what differs is written. */
async function followPartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  at: LiveProgram,
  known: readonly Known[],
  partnerIds: readonly string[],
): Promise<void> {
  const holding = holdingSql(gateFamily, vendorId, at, known, partnerIds);
  if (!holding) return;
  const ids = soundOf(known).map(({ id }) => id);
  const found = await runSql<Difference>(
    tx,
    sql`with now as (select condition_id as gate_id, partner_id from (${holding}) h),
      was as (
        select gate_id, partner_id, since_on from app.gate_state
        where vendor_id = ${vendorId} and gate_id = any (${ids}::uuid[]) and partner_id = any (${partnerIds}::uuid[])
      )
      select gate_id, partner_id, was.since_on is null as is_open from now full join was using (gate_id, partner_id)
      where now.partner_id is null or was.partner_id is null`,
  );
  const shut = found.filter((difference) => !difference.is_open);
  if (shut.length > 0)
    await runSql(tx, {
      text: `delete from app.gate_state s where s.vendor_id = $1
        and (s.gate_id, s.partner_id) in (select * from unnest($2::uuid[], $3::uuid[]))`,
      values: [vendorId, shut.map((d) => d.gate_id), shut.map((d) => d.partner_id)],
    });
  const open = found.filter((difference) => difference.is_open);
  for (let from = 0; from < open.length; from += rowsPerInsert) {
    const rows = open.slice(from, from + rowsPerInsert).map((d) => [vendorId, d.partner_id, d.gate_id, at.liveAsOf]);
    await runSql(tx, insertRows("app.gate_state", columns, rows, "on conflict do nothing"));
  }
}

/** Nobody passes a gate that has ended. */
export async function shutAll(tx: Tx, vendorId: Id<"vendor">, gateId: Id<"gate">): Promise<void> {
  const values = [vendorId, gateId];
  await runSql(tx, { text: "delete from app.gate_state where vendor_id = $1 and gate_id = $2", values });
}

const walkOf = (platform: Platform, ctx: Ctx, only?: Id<"gate">): Walk => ({
  platform,
  operation: "gates.follow",
  partnersPerTransaction: 1000,
  async follow({ tx }, at, partnerIds) {
    const known = await listKnown(tx, gateFamily, ctx.vendorId, at, true);
    const meant = known.filter(({ kept }) => only === undefined || kept.id === only);
    await followPartners(tx, ctx.vendorId, at, meant, partnerIds);
  },
});

/** These partners were measured again. */
export const followSome = (
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> => walkSome(walkOf(platform, ctx), ctx, programId, partnerIds);

/** Everybody was measured, or a gate is new. `only` restricts it to one gate. */
export async function followEverybody(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  { signal, only }: { signal: AbortSignal; only?: Id<"gate"> },
): Promise<void> {
  const call = { operation: "gates.register", input: { programId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const at = await liveProgram(tx, ctx, programId);
    if (!at) return;
    for (const { id } of await register({ tx, emit, ctx }, gateFamily, at)) await shutAll(tx, ctx.vendorId, id);
  });
  await walkEverybody(walkOf(platform, ctx, only), ctx, programId, { signal });
}
