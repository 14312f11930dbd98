import { AppError, forbidden, notFound, parseId } from "@fairway/kernel";
import { blockKeys, findMatches, readCompany, type Candidate, type Company } from "@fairway/matching";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import {
  addStep,
  applicationColumns,
  applicationFromRow,
  updateApplication,
  type ApplicationRow,
} from "./application-repo.ts";
import {
  markIndexed,
  partnersNamed,
  partnersToIndex,
  settleMatch,
  sharingKeys,
  writeKeys,
  writeMatches,
  type PartnerRecord,
} from "./match-repo.ts";
import { mayReview } from "./policy.ts";
import { applicationData, caseOf, lockedApplication } from "./submit.ts";
import type { Application, ApplicationId, MatchKind, MatchVerdict, RecruitingParts } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

const partnersAtOnce = 500;
const mostCandidates = 300;

const usual = { UK: "GB", "Great Britain": "GB", England: "GB", USA: "US", "United States of America": "US" } as const;
const codes = new Map<string, string>();

/** The two letters of a country that is written out; as it is where it is none. */
function countryCode(name: string | null): string | null {
  if (name === null) return null;
  if (codes.size === 0)
    for (const a of "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
      for (const b of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
        const known = countryName(a + b);
        // Former codes are called by today's names: UK, DD.
        if (known !== a + b && new Intl.Locale(`und-${a}${b}`).region === a + b) codes.set(known, a + b);
      }
  return codes.get(name) ?? Object.entries(usual).find(([other]) => other === name)?.[1] ?? name;
}

const ofPartner = ({ name, domain, country, address, phone }: PartnerRecord): Company =>
  readCompany({ name, domain, country: countryCode(country), address, phone });

const ofApplication = ({ company, domain, country, address, phone }: Application): Company =>
  readCompany({ name: company, domain, country, address, phone });

/** Brings the keys of partners up to date, some at a time; false once nothing is left to do. */
async function indexSome(tx: Tx, ctx: Ctx): Promise<boolean> {
  const stale = await partnersToIndex(tx, ctx.vendorId, partnersAtOnce);
  if (stale.length === 0) return false;
  const keyed = stale.map((partner) => ({ id: partner.id, keys: blockKeys(ofPartner(partner)) }));
  await writeKeys(tx, ctx.vendorId, "partner", keyed);
  await markIndexed(tx, ctx.vendorId, stale);
  return stale.length === partnersAtOnce;
}

async function openApplications(tx: Tx, ctx: Ctx, ids: readonly string[]): Promise<Application[]> {
  const rows = await runSql<ApplicationRow>(tx, {
    text: `select ${applicationColumns} from app.partner_application a where a.vendor_id = $1 and a.id = any($2::uuid[])
      and a.status in ('submitted', 'in_review', 'more_information') order by a.id`,
    values: [ctx.vendorId, ids],
  });
  return rows.map(applicationFromRow);
}

/** Of two applications the later one knows the earlier: who came first is decided first. */
export const isBefore = (one: Application, other: Application): boolean =>
  `${one.submittedAt ?? "9999"} ${one.id}` < `${other.submittedAt ?? "9999"} ${other.id}`;

async function candidatesFor(tx: Tx, ctx: Ctx, application: Application, keys: readonly string[]) {
  const sharing = await sharingKeys(tx, ctx.vendorId, keys, mostCandidates);
  const of = (kind: MatchKind) => sharing.filter((one) => one.kind === kind).map((one) => one.subject_id);
  const partners = await partnersNamed(tx, ctx.vendorId, of("partner"));
  const others = await openApplications(tx, ctx, of("application"));
  const candidates: Candidate<{ kind: MatchKind; otherId: string }>[] = [
    ...partners.map((p) => ({ of: { kind: "partner" as const, otherId: p.id }, company: ofPartner(p) })),
    ...others
      .filter((other) => isBefore(other, application))
      .map((a) => ({ of: { kind: "application" as const, otherId: a.id }, company: ofApplication(a) })),
  ];
  return candidates;
}

/** Compares an application with who is known now, in the caller's transaction. */
export async function searchAgain(tx: Tx, ctx: Ctx, application: Application): Promise<void> {
  const { id } = application;
  while (await indexSome(tx, ctx));
  const company = ofApplication(application);
  const keys = blockKeys(company);
  const found = findMatches(company, await candidatesFor(tx, ctx, application, keys));
  await writeKeys(tx, ctx.vendorId, "application", [{ id, keys }]);
  const matches = found.map(({ of, match }) => ({ ...of, ...match }));
  await writeMatches(tx, ctx.vendorId, id, matches);
}

/**
 * Looks whether an applicant is known: among the vendor's partners and the open applications that came before. Made
 * again, it finds who is known by then and leaves what people have said; what was decided is not looked at again.
 */
export async function searchDuplicates({ platform }: RecruitingParts, caller: Ctx, id: ApplicationId): Promise<void> {
  // The key of a request belongs to what it asks for.
  const { idempotencyKey: _key, ...ctx } = caller;
  const call = { operation: "recruiting.search", input: { id } };
  while (await platform.command(ctx, call, ({ tx }) => indexSome(tx, ctx)));
  await platform.command(ctx, call, async ({ tx }) => {
    const application = await lockedApplication(tx, ctx, id);
    if (applicationWorkflow.final.includes(application.status)) return null;
    await searchAgain(tx, ctx, application);
    await updateApplication(tx, ctx.vendorId, id, { searchedAt: ctx.now.toString() });
    return null;
  });
}

/** Says of a possible duplicate whether it is the same company. @throws AppError `not_found`, `application.over` */
export async function settleDuplicate(
  { platform }: RecruitingParts,
  ctx: Ctx,
  id: ApplicationId,
  input: { kind: MatchKind; otherId: string; verdict: MatchVerdict },
): Promise<void> {
  if (!mayReview(ctx.actor)) throw forbidden("settle possible duplicates");
  const otherId: string =
    input.kind === "partner" ? parseId("partner", input.otherId) : parseId("partnerApplication", input.otherId);
  await platform.command(ctx, { operation: "recruiting.settle", input: { id, ...input } }, async ({ tx, emit }) => {
    const a = await lockedApplication(tx, ctx, id);
    if (applicationWorkflow.final.includes(a.status))
      throw new AppError("conflict", "application.over", "This application was decided already.", {
        remedy: "Reload to see what became of it.",
      });
    if (!(await settleMatch(tx, ctx, id, { ...input, otherId }))) throw notFound("possible duplicate");
    const { kind, verdict } = input;
    emit({ type: "application.match_settled", ...caseOf(a), data: { ...applicationData(a), kind, otherId, verdict } });
    await addStep(tx, ctx, id, "match", { text: verdict });
    return null;
  });
}
