import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { readApplication } from "./application-repo.ts";
import { lockFollowing } from "./entitlement-repo.ts";
import type { Application } from "./types.ts";

export type PartnerHead = { id: string; name: string; reference: string; region: string | null };

/** @throws AppError `not_found` */
export async function partnerHead(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<PartnerHead> {
  const [row] = await runSql<PartnerHead>(tx, {
    text: "select id, name, reference, region from app.partner where vendor_id = $1 and id = $2",
    values: [vendorId, partnerId],
  });
  if (!row) throw notFound("partner");
  return row;
}

/** The name, number and region of partners by id. */
export async function partnerHeads(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, PartnerHead>> {
  const rows = await runSql<PartnerHead>(tx, {
    text: "select id, name, reference, region from app.partner where vendor_id = $1 and id = any ($2::uuid[])",
    values: [vendorId, ids],
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** @throws AppError `benefit.unknown` */
export function benefitNamed({ program }: ProgramAt, key: string): Benefit {
  const benefit = program.benefits.find((b) => b.key === key);
  if (benefit) return benefit;
  const known = program.benefits.map((b) => b.key);
  const remedy = known.length === 0 ? "The program has no benefits." : `Use one of: ${known.join(", ")}.`;
  throw new AppError("validation", "benefit.unknown", `There is no benefit “${key}”.`, {
    remedy,
    problems: [{ path: "benefit", message: `There is no benefit “${key}”.`, remedy }],
  });
}

/** The last instant of a business day of the vendor. */
export async function endOfDay(tx: Tx, ctx: Ctx, day: Temporal.PlainDate): Promise<Temporal.Instant> {
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 });
}

/** What a partner has earned of a benefit now; undefined where it has not. */
export async function openEntitlement(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: { programId: Id<"program">; partnerId: Id<"partner">; benefit: string },
): Promise<{ worth: string | null } | undefined> {
  const [row] = await runSql<{ worth: string | null }>(tx, {
    text: `select worth from app.benefit_entitlement where vendor_id = $1 and program_id = $2 and partner_id = $3
      and benefit = $4 and to_on is null`,
    values: [vendorId, of.programId, of.partnerId, of.benefit],
  });
  return row;
}

/**
 * An application to be changed. First the program's entitlements, then its row: whoever changes what is earned takes
 * the same order, so that nothing is given while it is being lost.
 * @throws AppError `not_found`
 */
export async function lockedApplication(
  tx: Tx,
  vendorId: Id<"vendor">,
  named: { id: Id<"benefitApplication">; partnerId?: Id<"partner"> | undefined },
): Promise<Application> {
  const found = await readApplication(tx, vendorId, named);
  if (!found) throw notFound("benefit application");
  await lockFollowing(tx, { vendorId, programId: found.programId });
  const locked = await readApplication(tx, vendorId, named, true);
  if (!locked) throw notFound("benefit application");
  return locked;
}
