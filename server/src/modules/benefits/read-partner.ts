import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { gates } from "../gates/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { givenOnRequest, newestAllocations } from "./allocation-repo.ts";
import { applicationsOf } from "./application-repo.ts";
import { partnerHead, type PartnerHead } from "./find.ts";
import { seenPartners, type Seen } from "../conditions/index.ts";
import { mayRead } from "./policy.ts";
import { benefitOfThing } from "./things.ts";
import type { Allocation, Application, Because, Entitlement } from "./types.ts";

type Row = {
  benefit: string;
  from_on: string;
  to_on: string | null;
  given: Entitlement["given"];
  worth: string | null;
  unit: string | null;
  cost: string | null;
  version_id: string;
  because: Because;
  ended_because: Because | null;
};

const fromRow = (partnerId: Id<"partner">, row: Row): Entitlement => ({
  partnerId,
  benefit: row.benefit,
  fromOn: row.from_on,
  toOn: row.to_on,
  given: row.given,
  worth: row.worth,
  unit: row.unit,
  cost: row.cost,
  because: row.because,
  endedBecause: row.ended_because,
});

/** Everything a partner has earned, newest first. */
async function entitlementsOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  partnerId: Id<"partner">,
): Promise<Entitlement[]> {
  const rows = await runSql<Row>(tx, {
    text: `select benefit, from_on, to_on, given, worth, unit, trim_scale(cost)::text as cost, version_id, because, ended_because
      from app.benefit_entitlement where vendor_id = $1 and program_id = $2 and partner_id = $3
      order by from_on desc, granted_at desc, benefit limit 500`,
    values: [vendorId, programId, partnerId],
  });
  return rows.map((row) => fromRow(partnerId, row));
}

/** All that is needed to show a partner its benefits. */
export type PartnerBenefits = {
  at: ProgramAt;
  partner: PartnerHead;
  today: string;
  seen: Seen;
  entitlements: readonly Entitlement[];
  /** The newest of each benefit. */
  allocations: readonly Allocation[];
  applications: readonly Application[];
  /** Until when benefits are open for a time. */
  openUntil: ReadonlyMap<string, string>;
};

async function openUntil(tx: Tx, ctx: Ctx, at: ProgramAt, partnerId: Id<"partner">, today: string) {
  const of = { vendorId: ctx.vendorId, kind: "benefit" as const, partnerIds: [partnerId], today };
  const opened = await gates.openedThings(tx, of);
  return new Map(
    opened.flatMap(({ thingId, untilOn }) => {
      const benefit = benefitOfThing(at.programId, thingId);
      return benefit === null ? [] : [[benefit, untilOn] as const];
    }),
  );
}

async function readBenefits(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  programId?: Id<"program">,
): Promise<PartnerBenefits | null> {
  if (!mayRead(ctx.actor, partnerId)) throw notFound("partner");
  const partner = await partnerHead(tx, ctx.vendorId, partnerId);
  const at = await programs.activeFor(tx, ctx.vendorId, programId);
  if (!at) return null;
  const today = await programs.today(tx, ctx);
  const seen = (await seenPartners(tx, ctx.vendorId, at, [partnerId], today)).get(partnerId);
  if (!seen) throw notFound("partner");
  return {
    at,
    partner,
    today,
    seen,
    entitlements: await entitlementsOf(tx, ctx.vendorId, at.programId, partnerId),
    allocations: await newestAllocations(tx, ctx.vendorId, at.programId, [partnerId]),
    openUntil: await openUntil(tx, ctx, at, partnerId, today),
    applications: await applicationsOf(tx, ctx.vendorId, at.programId, partnerId),
  };
}

/** Null where there is no program yet. @throws AppError `not_found` */
export const benefitsOf = (platform: Platform, ctx: Ctx, partnerId: Id<"partner">, programId?: Id<"program">) =>
  platform.read(ctx, (tx) => readBenefits(tx, ctx, partnerId, programId));

/** The same with what the partner was given on request. @throws AppError `not_found` */
export const benefitHistoryOf = (platform: Platform, ctx: Ctx, partnerId: Id<"partner">, programId?: Id<"program">) =>
  platform.read(ctx, async (tx) => {
    const found = await readBenefits(tx, ctx, partnerId, programId);
    return found && { ...found, given: await givenOnRequest(tx, ctx.vendorId, found.at.programId, partnerId) };
  });
