import { journalEvents } from "@fairway/contract";
import { type Id, notFound, parseId } from "@fairway/kernel";
import {
  type Ctx,
  type EventPlace,
  type JournalEvent,
  readPartnerEvents,
  runSql,
  type Side,
  type Tx,
} from "../../platform/index.ts";
import { type ProgramAt, programAtFor, programs } from "../programs/index.ts";
import { readCompany } from "./companies.ts";
import type { HealthBrief, Measured } from "./list-partners.ts";
import { mayRead, mayReadAll, mayReadHealth } from "./policy.ts";
import { partnersById, partnersByReference, readPartner } from "./repo.ts";
import type { Company, PartnersParts } from "./types.ts";

export type PartnerPage = Measured & { company: Company; active: ProgramAt | null };

async function healthOf(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<HealthBrief> {
  if (!mayReadHealth(ctx.actor)) return null;
  const text = "select score, risk, change from app.partner_health where vendor_id = $1 and partner_id = $2";
  const [row] = await runSql<NonNullable<HealthBrief>>(tx, { text, values: [ctx.vendorId, partnerId] });
  return row ?? null;
}

async function liveOf(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">, active: ProgramAt | null) {
  if (!active?.liveAsOf) return { metrics: null, standings: null };
  const [row] = await runSql<Pick<Measured, "metrics" | "standings">>(tx, {
    text: `select metrics, held as standings from app.measurement
where vendor_id = $1 and program_id = $2 and as_of = $3::date and partner_id = $4`,
    values: [vendorId, active.programId, active.liveAsOf, partnerId],
  });
  return row ?? { metrics: null, standings: null };
}

/** One partner with its company and live measurement. @throws AppError `not_found` */
export async function getPartner({ platform }: PartnersParts, ctx: Ctx, id: Id<"partner">): Promise<PartnerPage> {
  if (!mayRead(ctx.actor, id)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    const partner = await readPartner(tx, ctx.vendorId, id);
    const company = partner && (await readCompany(tx, partner.companyId));
    if (!partner || !company) throw notFound("partner");
    const active = await programs.activeFor(tx, ctx.vendorId);
    const shown = active && programAtFor(ctx.actor, active);
    const health = await healthOf(tx, ctx, id);
    return { partner, company, active: shown, health, ...(await liveOf(tx, ctx.vendorId, id, active)) };
  });
}

const internalEvents = journalEvents.filter((event) => event.internal).map((event) => event.type);

export type ActivityPage = {
  before?: EventPlace;
  limit: number;
  kinds?: readonly string[] | undefined;
  side?: Side | undefined;
};

/** What happened with a partner, newest first; its own people read what is not internal. @throws AppError `not_found` */
export async function readActivity(
  { platform }: PartnersParts,
  ctx: Ctx,
  id: Id<"partner">,
  page: ActivityPage,
): Promise<JournalEvent[]> {
  if (!mayRead(ctx.actor, id)) throw notFound("partner");
  return platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return readPartnerEvents(tx, ctx.vendorId, id, { ...page, without: mayReadAll(ctx.actor) ? [] : internalEvents });
  });
}

export const partnerExists = async (tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<boolean> =>
  (await partnersById(tx, vendorId, [id])).length === 1;

function idOfName(name: string): Id<"partner"> | null {
  try {
    return parseId("partner", name);
  } catch {
    return null;
  }
}

/** Finds partners by what callers name them with: the vendor's reference, or the public id. */
export async function resolvePartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  names: readonly string[],
): Promise<Map<string, Id<"partner">>> {
  const byReference = await partnersByReference(tx, vendorId, names);
  const found = new Map([...byReference].map(([name, partner]) => [name, partner.id]));
  const byId = new Map<Id<"partner">, string>();
  for (const name of names) {
    const id = found.has(name) ? null : idOfName(name);
    if (id) byId.set(id, name);
  }
  for (const id of await partnersById(tx, vendorId, [...byId.keys()])) found.set(byId.get(id) ?? "", id);
  return found;
}
