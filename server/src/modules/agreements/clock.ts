import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { renewalDays } from "./accept.ts";
import { listDocuments, readDocument } from "./document-repo.ts";
import { aboutData, askedData, ofPartner, tell } from "./events.ts";
import { mayEdit } from "./policy.ts";
import { dueStandings, saveStanding, standingsToRemind } from "./standing-repo.ts";
import type { Agreement, Standing, Version } from "./types.ts";
import { listVersions } from "./version-repo.ts";
import { standingWorkflow } from "./workflow.ts";

/** So many days before the last one people are reminded: a first and a second time. */
const remindDays = [7, 1] as const;
const perTransaction = 300;

type Round = { tx: Tx; emit: Emit; ctx: Ctx; agreement: Agreement; versions: Version[]; today: string };

const daysUntil = (today: string, day: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day), { largestUnit: "day" }).days;

const save = ({ tx, ctx }: Round, standing: Standing): Promise<void> =>
  saveStanding(tx, ctx.vendorId, standing, ctx.now.toString());

/** The time to accept is over: from now on the partner is not bound by it. */
async function lapse(round: Round, standing: Standing, version: Version): Promise<void> {
  const { emit, ctx, agreement } = round;
  const data = askedData(agreement, version, standing);
  const of = ofPartner(agreement, standing.partnerId);
  if (standing.status === "declined") {
    tell(emit, "lapsed", agreement, standing.partnerId, { ...data, from: "declined", to: "declined" });
    return save(round, { ...standing, holds: false });
  }
  const status = standingWorkflow.step({
    ctx,
    emit,
    action: "lapse",
    from: standing.status,
    event: "lapsed",
    of,
    data,
  });
  return save(round, { ...standing, status, holds: false });
}

async function remind(round: Round, standing: Standing, version: Version, byHand: boolean): Promise<void> {
  const { emit, agreement, today } = round;
  const reminder = standing.reminders + 1;
  const data = { ...askedData(agreement, version, standing), reminder, byHand, on: today };
  tell(emit, "reminded", agreement, standing.partnerId, data);
  await save(round, { ...standing, remindedOn: today, ...(byHand ? {} : { reminders: reminder }) });
}

/** How many of the reminders are due by today. */
const remindersDue = (today: string, dueOn: string): number =>
  remindDays.filter((days) => daysUntil(today, dueOn) <= days).length;

async function lookAtAccepted(round: Round, standing: Standing, version: Version): Promise<void> {
  const { emit, ctx, agreement, today } = round;
  const { expiresOn, partnerId } = standing;
  if (expiresOn === null) return;
  const data = { ...aboutData(agreement, version), expiresOn };
  if (expiresOn < today) {
    const of = ofPartner(agreement, partnerId);
    const step = { ctx, emit, action: "expire", from: standing.status, event: "expired", of, data } as const;
    await save(round, { ...standing, status: standingWorkflow.step(step), holds: false });
  } else if (standing.reminders === 0) {
    tell(emit, "expiring", agreement, partnerId, data);
    await save(round, { ...standing, reminders: 1, remindedOn: today });
  }
}

async function lookAt(round: Round, standing: Standing): Promise<void> {
  const { agreement, today } = round;
  const version = round.versions.find(({ id }) => id === standing.versionId);
  if (!version) return;
  if (standing.status === "accepted") return lookAtAccepted(round, standing, version);
  const { dueOn } = standing;
  if (dueOn !== null && dueOn < today) return lapse(round, standing, version);
  if (standing.holds && standing.expiresOn !== null && standing.expiresOn < today) {
    tell(round.emit, "lapsed", agreement, standing.partnerId, {
      ...askedData(agreement, version, standing),
      from: standing.status,
      to: standing.status,
    });
    return save(round, { ...standing, holds: false });
  }
  if (standing.status !== "asked" || dueOn === null) return;
  const due = remindersDue(today, dueOn);
  // A server that slept catches up with one reminder, not with each of them.
  if (due > standing.reminders) await remind(round, { ...standing, reminders: due - 1 }, version, false);
}

async function lookAtSome(
  platform: Platform,
  ctx: Ctx,
  agreementId: Id<"agreement">,
  after: string | null,
): Promise<string | null> {
  const call = { operation: "agreements.clock", input: { agreementId } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const agreement = await readDocument(tx, ctx.vendorId, agreementId);
    if (!agreement) return null;
    const today = await programs.today(tx, ctx);
    const day = Temporal.PlainDate.from(today);
    const soon = day.add({ days: remindDays[0] }).toString();
    const renewal = day.add({ days: renewalDays }).toString();
    const found = await dueStandings(tx, ctx.vendorId, agreementId, {
      today,
      soon,
      renewal,
      after,
      limit: perTransaction,
    });
    const versions = await listVersions(tx, ctx.vendorId, [agreementId]);
    for (const standing of found) await lookAt({ tx, emit, ctx, agreement, versions, today }, standing);
    return found.length === perTransaction ? (found.at(-1)?.partnerId ?? null) : null;
  });
}

/** What is due by today: reminders once each, deadlines, and acceptances that end. */
export async function lookAtClock(platform: Platform, ctx: Ctx, signal: AbortSignal): Promise<void> {
  const all = await platform.read(ctx, (tx) => listDocuments(tx, ctx.vendorId));
  for (const { id } of all) {
    let after: string | null = null;
    do {
      signal.throwIfAborted();
      after = await lookAtSome(platform, ctx, id, after);
    } while (after !== null);
  }
}

const atOnce = 1000;

/**
 * Reminds those who have not accepted, of these partners or of all; who was reminded today is not.
 * @throws AppError `forbidden`, `not_found`, `agreement.retired`
 */
export function remindByHand(
  platform: Platform,
  ctx: Ctx,
  agreementId: Id<"agreement">,
  only: readonly Id<"partner">[] | null,
): Promise<number> {
  if (!mayEdit(ctx.actor)) throw forbidden("remind partners of agreements");
  const call = { operation: "agreements.remind", input: { agreementId, only } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const agreement = await readDocument(tx, ctx.vendorId, agreementId);
    if (!agreement) throw notFound("agreement");
    if (agreement.status === "retired")
      throw new AppError("conflict", "agreement.retired", "Nobody is asked for this agreement any more.");
    const today = await programs.today(tx, ctx);
    const versions = await listVersions(tx, ctx.vendorId, [agreementId]);
    const found = await standingsToRemind(tx, ctx.vendorId, agreementId, { today, only, limit: atOnce });
    for (const standing of found) {
      const version = versions.find(({ id }) => id === standing.versionId);
      if (version) await remind({ tx, emit, ctx, agreement, versions, today }, standing, version, true);
    }
    return found.length;
  });
}
