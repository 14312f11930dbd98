import { AppError, newId, notFound } from "@fairway/kernel";
import { type Ctx, type Emit, runSql, type Tx } from "../../platform/index.ts";
import { endPlaces } from "../identity/index.ts";
import { setPartnerStatus } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { offboardingLetter } from "./offboarding-letter.ts";
import { keepUntil } from "./offboarding-preview.ts";
import {
  dueOffboardings,
  insertOffboarding,
  offboardingsOf,
  settleOffboarding,
  type Offboarding,
} from "./offboarding-repo.ts";
import { offboardingWorkflow } from "./offboarding-workflow.ts";
import type { Administrator, CareParts, PartnerId } from "./types.ts";

export type NewOffboarding = { reason: string; lastOn: string; keepYears: number; keepBecause: string };
type Change = { tx: Tx; emit: Emit };

const caseOf = ({ id, partnerId }: Offboarding) => ({ subject: { kind: "offboarding" as const, id }, partnerId });

async function partnerOf(tx: Tx, ctx: Ctx, id: PartnerId): Promise<{ name: string; status: string }> {
  const [partner] = await runSql<{ name: string; status: string }>(tx, {
    text: "select name, status from app.partner where vendor_id = $1 and id = $2 for no key update",
    values: [ctx.vendorId, id],
  });
  if (!partner) throw notFound("partner");
  return partner;
}

/** A letter to each administrator of the partner, once for what happened. */
async function tell(
  { letters }: CareParts,
  tx: Tx,
  ctx: Ctx,
  { o, partner, to }: { o: Offboarding; partner: string; to: readonly Administrator[] },
): Promise<void> {
  const calledOff = o.status === "called_off";
  for (const { personId, name, email, locale } of to)
    await letters.send(tx, offboardingLetter, {
      to: { name, address: email },
      locale: locale ?? ctx.locale,
      vendorId: ctx.vendorId,
      key: `offboarding ${o.id} ${o.status} ${personId}`,
      data: { partner, lastOn: o.lastOn, calledOff },
      now: ctx.now,
    });
}

/** Plans the end of a partnership. @throws AppError `not_found`, `offboarding.last_day`, `offboarding.planned`, `offboarding.ended` */
export async function startOffboarding(
  parts: CareParts,
  ctx: Ctx,
  id: PartnerId,
  given: NewOffboarding,
): Promise<void> {
  const to = await parts.people.correspondentsOf(ctx.vendorId, [id]);
  await parts.platform.command(ctx, { operation: "startOffboarding", input: { id, given } }, async ({ tx, emit }) => {
    const partner = await partnerOf(tx, ctx, id);
    if (partner.status === "ended")
      throw new AppError("conflict", "offboarding.ended", "This partnership has ended already.");
    const [last] = await offboardingsOf(tx, ctx, id, true);
    if (last?.status === "planned")
      throw new AppError("conflict", "offboarding.planned", `The end is planned for ${last.lastOn} already.`, {
        remedy: "Call it off first to plan another day.",
      });
    if (given.lastOn < (await programs.today(tx, ctx)))
      throw new AppError("validation", "offboarding.last_day", "The last day has passed.", {
        remedy: "Choose today or a later day.",
        problems: [{ path: "lastOn", message: "has passed" }],
      });
    const planned: Offboarding = {
      id: newId("offboarding", ctx.now.epochMilliseconds),
      partnerId: id,
      status: offboardingWorkflow.initial,
      reason: given.reason,
      lastOn: given.lastOn,
      keepUntilOn: keepUntil(given.lastOn, given.keepYears),
      keepBecause: given.keepBecause,
      startedBy: ctx.actor.name,
      startedAt: ctx.now.toString(),
      settledAt: null,
    };
    await insertOffboarding(tx, ctx, planned);
    const data = { lastOn: planned.lastOn, keepUntilOn: planned.keepUntilOn };
    emit({ type: "offboarding.planned", ...caseOf(planned), data });
    await tell(parts, tx, ctx, { o: planned, partner: partner.name, to });
  });
}

/** Calls a planned end off. @throws AppError `not_found`, `offboarding.none` */
export async function callOff(parts: CareParts, ctx: Ctx, id: PartnerId, reason: string): Promise<void> {
  const to = await parts.people.correspondentsOf(ctx.vendorId, [id]);
  await parts.platform.command(
    ctx,
    { operation: "callOffOffboarding", input: { id, reason } },
    async ({ tx, emit }) => {
      const partner = await partnerOf(tx, ctx, id);
      const [planned] = await offboardingsOf(tx, ctx, id, true);
      if (planned?.status !== "planned")
        throw new AppError("conflict", "offboarding.none", "No end of this partnership is planned.");
      const data = { lastOn: planned.lastOn };
      const step = { ctx, emit, action: "callOff" as const, from: planned.status, event: "called_off", reason, data };
      const status = offboardingWorkflow.step({ ...step, of: caseOf(planned) });
      await settleOffboarding(tx, ctx, planned, status);
      await tell(parts, tx, ctx, { o: { ...planned, status }, partner: partner.name, to });
    },
  );
}

/** Links and territories end with the last day. */
async function endTies(tx: Tx, ctx: Ctx, { partnerId, lastOn }: Offboarding): Promise<void> {
  const values = [ctx.vendorId, partnerId, lastOn];
  await runSql(tx, {
    text: `update app.partner_link set until_on = greatest($3::date, from_on), revision = revision + 1
      where vendor_id = $1 and (parent_id = $2 or child_id = $2) and coalesce(until_on, 'infinity'::date) > $3::date`,
    values,
  });
  await runSql(tx, {
    text: `update app.partner_territory set until_on = greatest($3::date, from_on)
      where vendor_id = $1 and partner_id = $2 and coalesce(until_on, 'infinity'::date) > $3::date`,
    values,
  });
}

async function end({ tx, emit }: Change, ctx: Ctx, planned: Offboarding): Promise<void> {
  const { partnerId } = planned;
  const people = await endPlaces(tx, ctx, { vendorId: ctx.vendorId, partnerId });
  await endTies(tx, ctx, planned);
  const data = { lastOn: planned.lastOn, people: people.length };
  const step = { ctx, emit, action: "end" as const, from: planned.status, event: "ended", data };
  await settleOffboarding(tx, ctx, planned, offboardingWorkflow.step({ ...step, of: caseOf(planned) }));
  await setPartnerStatus({ tx, emit }, ctx, partnerId, "ended");
}

/** Ends every partnership whose last day has passed: access, links and territories with it. */
export async function endDue(parts: CareParts, ctx: Ctx): Promise<void> {
  const call = { operation: "care.endDue", input: {} };
  await parts.platform.command(ctx, call, async (change) => {
    const today = await programs.today(change.tx, ctx);
    for (const planned of await dueOffboardings(change.tx, ctx, today)) await end(change, ctx, planned);
  });
}

/** Takes an ended partnership up again, with everybody's access. @throws AppError `not_found`, `offboarding.none` */
export async function reinstate(parts: CareParts, ctx: Ctx, id: PartnerId, reason: string): Promise<void> {
  const call = { operation: "reinstatePartner", input: { id, reason } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    await partnerOf(tx, ctx, id);
    const [ended] = await offboardingsOf(tx, ctx, id, true);
    if (ended?.status !== "ended")
      throw new AppError("conflict", "offboarding.none", "This partnership was not ended by offboarding.", {
        remedy: "Take it up again where its status is edited.",
      });
    const step = { ctx, emit, action: "reinstate" as const, from: ended.status, event: "reinstated", reason, data: {} };
    await settleOffboarding(tx, ctx, ended, offboardingWorkflow.step({ ...step, of: caseOf(ended) }));
    await setPartnerStatus({ tx, emit }, ctx, id, "active");
  });
}

/** Notes that a partnership which had come to its planned end was taken up again where its status is edited. */
export async function noteReinstated({ platform }: CareParts, ctx: Ctx, id: PartnerId): Promise<void> {
  await platform.command(ctx, { operation: "care.noteReinstated", input: { id } }, async ({ tx, emit }) => {
    const partner = await partnerOf(tx, ctx, id);
    const [ended] = await offboardingsOf(tx, ctx, id, true);
    if (partner.status !== "active" || ended?.status !== "ended") return;
    const step = { ctx, emit, action: "reinstate" as const, from: ended.status, event: "reinstated", data: {} };
    const reason = "The partnership was taken up again.";
    await settleOffboarding(tx, ctx, ended, offboardingWorkflow.step({ ...step, reason, of: caseOf(ended) }));
  });
}
