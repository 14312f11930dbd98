import { AppError, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Tx } from "../../platform/index.ts";
import { partnerThatStays } from "../partners/index.ts";
import { applicationColumns, applicationFromRow, type ApplicationRow } from "./application-repo.ts";
import { isBefore } from "./matches.ts";
import type { Application, KeptMatch, RecruitingParts } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

/** How whoever applied comes in at a partner: invited, as nobody is there; asked for, as others are; or there already. */
export type Access = "invited" | "asked" | "there";

/** The partner that an applicant turned out to be. */
export type Join = { id: Id<"partner">; name: string; ended: boolean; access: Access };

export async function namedApplications(tx: Tx, ctx: Ctx, ids: readonly string[]): Promise<Application[]> {
  const rows = await runSql<ApplicationRow>(tx, {
    text: `select ${applicationColumns} from app.partner_application a where a.vendor_id = $1 and a.id = any($2::uuid[])`,
    values: [ctx.vendorId, ids],
  });
  return rows.map(applicationFromRow);
}

/** Who is said to be the same company. */
async function sameAs(tx: Tx, ctx: Ctx, matches: readonly KeptMatch[]) {
  const same = matches.filter(({ verdict }) => verdict === "same");
  const of = (kind: KeptMatch["kind"]) => same.flatMap((match) => (match.kind === kind ? [match.otherId] : []));
  const others = await namedApplications(tx, ctx, of("application"));
  const partnerId = of("partner")[0] ?? others.find((other) => other.partnerId !== null)?.partnerId;
  return { others, partnerId: partnerId as Id<"partner"> | undefined };
}

/**
 * The partner that the applicant joins: the one it is the same as, or that another application of it became; null
 * where it is a new one. A record that was merged is followed to the one that stayed.
 */
export async function joinOf(
  { identity }: RecruitingParts,
  tx: Tx,
  ctx: Ctx,
  application: Application,
  matches: readonly KeptMatch[],
): Promise<Join | null> {
  const { partnerId } = await sameAs(tx, ctx, matches);
  if (partnerId === undefined) return null;
  const { id, name, status } = await partnerThatStays(tx, ctx.vendorId, partnerId);
  const people = await identity.people.within(tx, { vendorId: ctx.vendorId, partnerId: id });
  const isThere = people.some(({ email }) => email === application.contactEmail);
  const access = isThere ? "there" : people.length > 0 ? "asked" : "invited";
  return { id, name, ended: status === "ended", access };
}

/** @throws AppError `application.same_undecided` where an earlier application of the same company is open */
export async function checkFirst(
  tx: Tx,
  ctx: Ctx,
  application: Application,
  matches: readonly KeptMatch[],
): Promise<void> {
  const { others } = await sameAs(tx, ctx, matches);
  const open = others.find((o) => !applicationWorkflow.final.includes(o.status) && isBefore(o, application));
  if (!open) return;
  throw new AppError(
    "conflict",
    "application.same_undecided",
    `An earlier application of the same company, “${open.company}”, is open.`,
    { remedy: "Decide that one first: accepted, this one joins its partner." },
  );
}
