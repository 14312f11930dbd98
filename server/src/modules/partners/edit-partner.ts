import { AppError, businessDate, forbidden, type Id, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { violates } from "../../platform/index.ts";
import { endPlaces, givePlacesBack } from "../identity/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { changePartner } from "./change.ts";
import { countryName } from "./country.ts";
import { companiesFor, readCompany } from "./companies.ts";
import { readDomain } from "./domain.ts";
import { managerOfNew, mayCreate, mayEdit } from "./policy.ts";
import { readPartner } from "./repo.ts";
import { addPartners, writeChange } from "./save-partners.ts";
import type { Partner, PartnerInput, PartnersParts, PartnerStatus } from "./types.ts";
import { partnerWorkflow } from "./workflow.ts";

export type PartnerChange = { [K in keyof PartnerInput]?: PartnerInput[K] | undefined } & {
  revision: number;
  status?: PartnerStatus | undefined;
};
type Change = { partner: Partner; fields: string[] };

const invalid = (path: string, message: string, remedy: string): AppError =>
  new AppError("validation", "partner.invalid", message, { remedy, problems: [{ path, message, remedy }] });

/** Brings a domain to its bare form and a country to its name, and makes sure that the manager is one of the vendor's people. */
async function check<I extends Pick<PartnerInput, "domain" | "managerId" | "country">>(
  { people }: PartnersParts,
  ctx: Ctx,
  input: I,
): Promise<I> {
  const domain = input.domain ? readDomain(input.domain) : input.domain;
  if (input.domain && !domain)
    throw invalid("domain", `“${input.domain}” is not an internet domain.`, "Write it as example.com.");
  if (input.managerId && !(await people.areVendorPeople(ctx.vendorId, [input.managerId])))
    throw invalid("managerId", "The manager is not one of the vendor's people.", "Add the person to the vendor first.");
  const country = input.country ? countryName(input.country) : input.country;
  return { ...input, ...(domain === undefined ? {} : { domain }), ...(country === undefined ? {} : { country }) };
}

const changed = (): AppError =>
  new AppError("conflict", "partner.changed_meanwhile", "Somebody else has changed this partner in the meantime.", {
    remedy: "Reload it, and make your change again.",
  });

/** Adds a partner. @throws AppError `forbidden`, `partner.invalid`, `partner.reference_taken` */
export async function createPartner(parts: PartnersParts, ctx: Ctx, given: PartnerInput): Promise<Id<"partner">> {
  if (!mayCreate(ctx.actor)) throw forbidden("add partners");
  const input = await check(parts, ctx, { ...given, managerId: managerOfNew(ctx.actor, given.managerId) });
  const id = await parts.platform.command(ctx, { operation: "createPartner", input }, async (change) => {
    const [partner] = await addPartners(change, ctx, [input]);
    if (!partner) throw notFound("partner");
    return partner.id;
  });
  parts.people.managersChanged([input.managerId]);
  return id;
}

/** What becomes of people's places with a status: they follow it, or others see to them. */
export type PlacesGo = "along" | "elsewhere";

/** The change with another status where one is asked for, said in the journal; access follows it at once. */
export async function withStatus(
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  change: Change,
  status: PartnerStatus | undefined,
  placesGo: PlacesGo = "along",
): Promise<Change> {
  const { partner } = change;
  if (status === undefined || status === partner.status) return change;
  const [action, event] = status === "ended" ? (["end", "ended"] as const) : (["reinstate", "reinstated"] as const);
  const of = { subject: { kind: "partner" as const, id: partner.id }, partnerId: partner.id };
  const data = { name: partner.name };
  const next = partnerWorkflow.step({ ctx, emit, action, from: partner.status, event, of, data });
  if (placesGo === "along") {
    const place = { vendorId: ctx.vendorId, partnerId: partner.id };
    if (next === "ended") await endPlaces(tx, ctx, place);
    else await givePlacesBack(tx, ctx, place);
  }
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const endedOn = next === "ended" ? businessDate(ctx.now, timeZone).toString() : null;
  return { ...change, partner: { ...partner, status: next, endedOn } };
}

/** Another domain is another company: companies are shared, so no vendor renames one for all. */
async function withDomain(tx: Tx, ctx: Ctx, change: Change, domain: string | null | undefined): Promise<Change> {
  if (domain === undefined) return change;
  const company = await readCompany(tx, change.partner.companyId);
  if (company?.domain?.toLowerCase() === (domain ?? undefined)) return change;
  const { name, country } = change.partner;
  const [companyId = change.partner.companyId] = await companiesFor(tx, ctx, [{ name, domain, country }]);
  return { partner: { ...change.partner, companyId }, fields: [...change.fields, "domain"] };
}

/**
 * Changes a partner that has not changed since the caller read it.
 * @throws AppError `forbidden`, `not_found`, `partner.invalid`, `partner.changed_meanwhile`, `partner.reference_taken`
 */
export async function updatePartner(
  parts: PartnersParts,
  ctx: Ctx,
  id: Id<"partner">,
  given: PartnerChange,
): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("change partners");
  const input = await check(parts, ctx, given);
  const call = { operation: "updatePartner", input: { id, ...input } };
  const work = parts.platform.command(ctx, call, async (change) => {
    const old = await readPartner(change.tx, ctx.vendorId, id, true);
    if (!old) throw notFound("partner");
    if (old.revision !== input.revision) throw changed();
    const fields = await withStatus(change, ctx, changePartner(old, input), input.status);
    await writeChange(change, ctx, old, await withDomain(change.tx, ctx, fields, input.domain));
    return old.managerId;
  });
  const before = await work.catch((error: unknown) => {
    if (!violates(error, "partner_reference_key")) throw error;
    throw new AppError(
      "conflict",
      "partner.reference_taken",
      `Another partner has the reference “${input.reference ?? ""}”.`,
      {
        remedy: "Choose another reference.",
        problems: [{ path: "reference", message: "is taken" }],
      },
    );
  });
  parts.people.managersChanged([before, input.managerId]);
}

/**
 * Ends a partnership, or takes it up again, within the caller's transaction. Nothing happens where that is so already.
 * @throws AppError `not_found`
 */
export async function setPartnerStatus(
  change: { tx: Tx; emit: Emit },
  ctx: Ctx,
  id: Id<"partner">,
  status: PartnerStatus,
): Promise<void> {
  const old = await readPartner(change.tx, ctx.vendorId, id, true);
  if (!old) throw notFound("partner");
  await writeChange(change, ctx, old, await withStatus(change, ctx, { partner: old, fields: [] }, status));
}
