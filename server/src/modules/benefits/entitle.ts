import type { Id } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { LiveProgram } from "../standings/index.ts";
import { newestAllocations } from "./allocation-repo.ts";
import { addStep, openOf, updateApplication } from "./application-repo.ts";
import { earnedBecause, endedBecause, movedBecause, openedBecause } from "./because.ts";
import {
  differences,
  endEntitlement,
  insertEntitlements,
  updateCosts,
  type Difference,
  type NewEntitlement,
} from "./entitlement-repo.ts";
import { openedBenefits } from "./opened.ts";
import { allocationData, applicationData, becauseData, benefitData, tell } from "./events.ts";
import { giveMany, withdraw } from "./give.ts";
import { seenPartners, type Seen } from "../conditions/index.ts";
import type { Allocation, Because } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

type Parts = {
  tx: Tx;
  emit: Emit;
  ctx: Ctx;
  at: LiveProgram;
  /** Nothing is told at the first walk: nobody had anything before. */
  isSilent: boolean;
  seen: ReadonlyMap<string, Seen>;
  allocations: ReadonlyMap<string, Allocation>;
  benefits: ReadonlyMap<string, Benefit>;
  /** What is open to whom for a time. */
  open: ReadonlySet<string>;
};

const keyOf = ({ partnerId, benefit }: { partnerId: string; benefit: string }): string => `${partnerId}/${benefit}`;
const place = ({ ctx, at }: Parts) => ({ vendorId: ctx.vendorId, programId: at.programId });

/** The benefit as the version had it under which it was earned, where the document does not have it any more. */
async function formerBenefit({ tx, ctx, at }: Parts, { benefit, was }: Difference): Promise<Benefit | undefined> {
  if (!was) return undefined;
  const version = await programs.version(tx, ctx.vendorId, at.programId, was.versionId as Id<"programVersion">);
  return version.program.benefits.find((b) => b.key === benefit);
}

/** Applications for what is not earned any more, or given in another way or unit, lead nowhere. */
async function cancelApplications(parts: Parts, difference: Difference, benefit: Benefit, why: Because): Promise<void> {
  const { tx, emit, ctx, at } = parts;
  const { partnerId } = difference;
  const open = await openOf(tx, ctx.vendorId, { programId: at.programId, partnerId, benefit: benefit.key });
  for (const application of open) {
    const status = applicationWorkflow.step({
      ctx,
      emit,
      action: "cancel",
      from: application.status,
      event: "canceled",
      of: { subject: { kind: "benefitApplication", id: application.id }, partnerId },
      reason: why.says.en,
      data: {
        ...benefitData(at.programId, benefit, benefit.key),
        ...applicationData(application),
        because: becauseData(why),
      },
    });
    const decided = { decidedAt: ctx.now.toString(), decidedBy: ctx.actor.name, reason: why.says.en };
    await updateApplication(tx, ctx.vendorId, application.id, { status, dueAt: null, ...decided });
    await addStep(tx, ctx, application.id, { from: application.status, to: status, note: why.says.en });
  }
}

/** It goes on otherwise: the entitlement ends for the one that follows it, and with it what was asked for in the old way. */
async function endForNext(parts: Parts, difference: Difference): Promise<void> {
  const { tx, ctx, at } = parts;
  const benefit = parts.benefits.get(difference.benefit);
  if (!benefit || !difference.was) return;
  const why = movedBecause(at, benefit, difference.was);
  await endEntitlement(tx, place(parts), difference, { on: at.liveAsOf, because: why, now: ctx.now.toString() });
  if (why.cause === "program") await cancelApplications(parts, difference, benefit, why);
}

async function end(parts: Parts, difference: Difference): Promise<void> {
  const { tx, emit, ctx, at, isSilent } = parts;
  const { partnerId } = difference;
  const declared = parts.benefits.get(difference.benefit);
  const why = endedBecause(at, declared, parts.seen.get(partnerId));
  const ended = { on: at.liveAsOf, because: why, now: ctx.now.toString() };
  await endEntitlement(tx, place(parts), difference, ended);
  const benefit = declared ?? (await formerBenefit(parts, difference));
  if (!benefit) return;
  const allocation = parts.allocations.get(keyOf(difference));
  const isTaken = allocation ? await withdraw(tx, ctx, allocation) : false;
  await cancelApplications(parts, difference, benefit, why);
  if (isSilent) return;
  const wasHeld = difference.was?.given === "automatically" || isTaken;
  tell(emit, wasHeld ? "withdrawn" : "closed", partnerId, {
    ...benefitData(at.programId, benefit, benefit.key),
    worth: difference.was?.worth ?? null,
    on: at.liveAsOf,
    because: becauseData(why),
    ...(allocation && isTaken ? allocationData(allocation) : {}),
  });
}

function entitlementOf(parts: Parts, benefit: Benefit, d: Difference, because: Because): NewEntitlement {
  const { worth = null, cost = null } = d.now ?? {};
  const of = { partnerId: d.partnerId, benefit: d.benefit, fromOn: parts.at.liveAsOf, versionId: parts.at.versionId };
  return { ...of, given: benefit.given, worth, unit: benefit.unit, cost, because };
}

function isMoved({ benefit, now, was }: Difference, benefits: Parts["benefits"]): boolean {
  const declared = benefits.get(benefit);
  if (!now || !was || !declared) return false;
  return now.worth !== was.worth || was.unit !== declared.unit || was.given !== declared.given;
}

/** What an entitlement that begins is to the partner, who may have what it gives from before. */
function typeOf({ was }: Difference, benefit: Benefit, before: Allocation | undefined): string {
  const isAutomatic = benefit.given === "automatically";
  if (!was) return isAutomatic ? "granted" : "opened";
  if (was.given === benefit.given || before?.status === "active") return "changed";
  return isAutomatic ? "granted" : "withdrawn";
}

/** What is newly earned, and what is now worth something else. */
async function grant(parts: Parts, found: readonly Difference[]): Promise<void> {
  const { tx, emit, ctx, at, isSilent, seen, allocations } = parts;
  const because = earnedBecause(at.program);
  const earned = found.flatMap((d) => {
    const benefit = parts.benefits.get(d.benefit);
    const partner = seen.get(d.partnerId);
    if (!d.now || !benefit || !partner) return [];
    const why = parts.open.has(keyOf(d)) ? openedBecause(at.program, benefit, partner) : null;
    return [{ d, benefit, worth: d.now.worth, why: why ?? because(benefit, partner) }];
  });
  const entitlements = earned.map(({ d, benefit, why }) => entitlementOf(parts, benefit, d, why));
  await insertEntitlements(tx, place(parts), entitlements, ctx.now.toString());
  const gifts = earned.map(({ d, benefit, worth }) => ({
    programId: at.programId,
    partnerId: d.partnerId,
    benefit,
    worth,
    amount: worth,
    on: at.liveAsOf,
  }));
  await giveMany(tx, ctx, gifts, allocations);
  for (const { d, benefit, worth, why } of earned) {
    if (isSilent) continue;
    const type = typeOf(d, benefit, allocations.get(keyOf(d)));
    tell(emit, type, d.partnerId, {
      ...benefitData(at.programId, benefit, benefit.key),
      on: at.liveAsOf,
      ...(d.was && type === "withdrawn"
        ? { worth: d.was.worth, because: becauseData(movedBecause(at, benefit, d.was)) }
        : { worth, because: becauseData(why) }),
      ...(d.was && type === "changed" ? { fromWorth: d.was.worth, fromVersionId: d.was.versionId } : {}),
    });
  }
}

/** Makes what these partners have earned follow what was measured of them and what they hold. */
export async function entitle(
  change: { tx: Tx; emit: Emit },
  ctx: Ctx,
  at: LiveProgram,
  partnerIds: readonly string[],
  isSilent: boolean,
): Promise<void> {
  const { tx, emit } = change;
  const opened = await openedBenefits(tx, ctx, at, partnerIds);
  const found = await differences(tx, ctx.vendorId, at, partnerIds, opened);
  if (found.length === 0) return;
  const benefits = new Map(at.program.benefits.map((benefit) => [benefit.key, benefit]));
  const touched = [...new Set(found.map((d) => d.partnerId))];
  const seen = await seenPartners(tx, ctx.vendorId, at, touched, at.liveAsOf);
  const newest = await newestAllocations(tx, ctx.vendorId, at.programId, touched, true);
  const allocations = new Map(newest.map((allocation) => [keyOf(allocation), allocation]));
  const open = new Set(opened.map(keyOf));
  const parts: Parts = { tx, emit, ctx, at, isSilent, seen, allocations, benefits, open };
  const moved = found.filter((d) => isMoved(d, benefits));
  for (const d of found) if (d.now === null) await end(parts, d);
  for (const d of moved) await endForNext(parts, d);
  await grant(parts, [...found.filter((d) => d.was === null), ...moved]);
  const costs = found.filter((d) => d.now !== null && d.was !== null && !moved.includes(d));
  await updateCosts(
    tx,
    place(parts),
    costs.map((d) => ({ partnerId: d.partnerId, benefit: d.benefit, cost: d.now?.cost ?? null })),
  );
}
