import { addSpan, type FreeDays, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { freeDays } from "../vendors/index.ts";
import { partnersBehind, type Behind } from "./audience.ts";
import { listDocuments, readDocument } from "./document-repo.ts";
import { spanOf } from "./errors.ts";
import { aboutData, askedData, ofPartner } from "./events.ts";
import { saveStanding, standingsOf } from "./standing-repo.ts";
import type { Agreement, Standing, Version } from "./types.ts";
import { acceptedVersions } from "./accepted-versions.ts";
import { listVersions } from "./version-repo.ts";
import { standingWorkflow } from "./workflow.ts";

const perTransaction = 300;

type Round = {
  tx: Tx;
  emit: Emit;
  ctx: Ctx;
  agreement: Agreement;
  current: Version;
  versions: Version[];
  today: string;
  free: FreeDays;
};

/** The last day to accept, for somebody who is asked on this day. */
export function dueOn(
  agreement: Pick<Agreement, "required">,
  version: Version,
  today: string,
  free: FreeDays,
): string | null {
  if (!agreement.required || version.acceptWithin === null) return null;
  const from = version.effectiveOn !== null && version.effectiveOn > today ? version.effectiveOn : today;
  return addSpan(Temporal.PlainDate.from(from), spanOf("acceptWithin", version.acceptWithin), free).toString();
}

/** Whether a version after the accepted one asks everybody again. */
const isAskedAgain = ({ versions, current }: Round, acceptedNumber: number): boolean =>
  versions.some(
    ({ number, status, asksAgain }) =>
      status !== "draft" && number > acceptedNumber && number <= current.number && asksAgain,
  );

async function ask(round: Round, partnerId: Id<"partner">, before: Standing | undefined): Promise<void> {
  const { tx, emit, ctx, agreement, current, today, free } = round;
  const due = dueOn(agreement, current, today, free);
  const asked = { dueOn: due, acceptanceId: before?.acceptanceId ?? null };
  const of = ofPartner(agreement, partnerId);
  const data = askedData(agreement, current, asked);
  const status = before
    ? standingWorkflow.step({ ctx, emit, action: "ask", from: before.status, event: "asked", of, data })
    : standingWorkflow.initial;
  if (!before) emit({ type: "agreement.asked", ...of, data: { ...data, from: "none", to: status } });
  const standing: Standing = {
    agreementId: agreement.id,
    partnerId,
    status,
    holds: before?.holds ?? false,
    versionId: current.id,
    acceptanceId: asked.acceptanceId,
    askedOn: today,
    dueOn: due,
    expiresOn: before?.expiresOn ?? null,
    reminders: 0,
    remindedOn: null,
  };
  await saveStanding(tx, ctx.vendorId, standing, ctx.now.toString());
}

async function release({ tx, emit, ctx, agreement, current }: Round, standing: Standing): Promise<void> {
  const of = ofPartner(agreement, standing.partnerId);
  const data = aboutData(agreement, current);
  const status = standingWorkflow.step({
    ctx,
    emit,
    action: "release",
    from: standing.status,
    event: "released",
    of,
    data,
  });
  await saveStanding(tx, ctx.vendorId, { ...standing, status, dueOn: null }, ctx.now.toString());
}

/** What it accepted covers the version in force: nothing is asked. */
async function keep({ tx, ctx, current }: Round, standing: Standing): Promise<void> {
  const status = standing.status === "released" ? standingWorkflow.to("restore", standing.status) : standing.status;
  await saveStanding(tx, ctx.vendorId, { ...standing, status, versionId: current.id }, ctx.now.toString());
}

async function settle(round: Round, behind: readonly Behind[]): Promise<void> {
  const { tx, ctx, agreement } = round;
  const standings = await standingsOf(
    tx,
    ctx.vendorId,
    agreement.id,
    behind.map(({ partnerId }) => partnerId),
  );
  const known = new Map(standings.map((standing) => [standing.partnerId, standing]));
  const accepted = await acceptedVersions(tx, ctx.vendorId, standings);
  for (const { partnerId, wanted } of behind) {
    const standing = known.get(partnerId);
    if (!wanted) {
      if (standing && standingWorkflow.may("release", standing.status)) await release(round, standing);
      continue;
    }
    const number = standing?.acceptanceId ? accepted.get(standing.acceptanceId) : undefined;
    const covers = number !== undefined && standing?.holds === true && !isAskedAgain(round, number);
    const isOpen = standing?.status === "accepted" || standing?.status === "released";
    if (standing && covers && isOpen) await keep(round, standing);
    else if (!standing || standing.status === "released" || standing.versionId !== round.current.id)
      await ask(round, partnerId, standing);
  }
}

async function followSome(
  platform: Platform,
  ctx: Ctx,
  agreementId: Id<"agreement">,
  turn: { only: readonly string[] | null; after: string | null },
): Promise<string | null> {
  const call = { operation: "agreements.follow", input: { agreementId } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const agreement = await readDocument(tx, ctx.vendorId, agreementId, true);
    const versions = agreement ? await listVersions(tx, ctx.vendorId, [agreementId]) : [];
    const current = versions.find(({ status }) => status === "published");
    if (!agreement || !current) return null;
    const today = await programs.today(tx, ctx);
    const free = await freeDays(tx, ctx.vendorId);
    const place = { versionId: current.id, ...turn, limit: perTransaction };
    const behind = await partnersBehind(tx, ctx.vendorId, agreement, place);
    await settle({ tx, emit, ctx, agreement, current, versions, today, free }, behind);
    return behind.length === perTransaction ? (behind.at(-1)?.partnerId ?? null) : null;
  });
}

/**
 * Asks everybody that an agreement is for and was not asked for the version in force, and nobody else any more. A walk
 * that broke off is made again; who was asked is not asked twice.
 */
export async function followAgreement(
  platform: Platform,
  ctx: Ctx,
  agreementId: Id<"agreement">,
  only: readonly string[] | null,
  signal?: AbortSignal,
): Promise<void> {
  let after: string | null = null;
  do {
    signal?.throwIfAborted();
    after = await followSome(platform, ctx, agreementId, { only, after });
  } while (after !== null);
}

/** The same for every agreement of the vendor; `only` for some partners. */
export async function followAll(
  platform: Platform,
  ctx: Ctx,
  only: readonly string[] | null,
  signal?: AbortSignal,
): Promise<void> {
  const all = await platform.read(ctx, (tx) => listDocuments(tx, ctx.vendorId));
  for (const { id } of all) await followAgreement(platform, ctx, id, only, signal);
}
