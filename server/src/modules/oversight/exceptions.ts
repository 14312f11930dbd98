import { AppError, newId, notFound, type Id } from "@fairway/kernel";
import { violates, type Ctx, type Tx, type PersonActor } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { deciders } from "./approvals.ts";
import { partnerNames, requirePartner } from "./partner-names.ts";
import { keptTo, mayAsk, mayReadOf, mayReadQueues, requirePerson } from "./policy.ts";
import { insertException, listExceptions, readException, type PageKey } from "./repo-exceptions.ts";
import { trackLabels } from "./track-labels.ts";
import type { Candidate, ExceptionStatus, OversightParts, TierException } from "./types.ts";
import { exceptionWorkflow } from "./workflow.ts";

export type ExceptionInput = {
  programId?: Id<"program"> | undefined;
  track: string;
  tier: string;
  untilOn: string;
  reason: string;
};

/** An exception is no other program: it ends at the latest so many years from now. */
const longestYears = 2;

const wrong = (path: string, message: string, remedy: string): AppError =>
  new AppError("validation", "exception.invalid", message, { remedy, problems: [{ path, message, remedy }] });

/** @throws AppError `exception.invalid` */
export function requireUntil(untilOn: string, today: string): void {
  if (untilOn <= today)
    throw wrong("untilOn", `${untilOn} is not after today, ${today}.`, "Choose a day in the future.");
  const last = Temporal.PlainDate.from(today).add({ years: longestYears }).toString();
  if (untilOn > last)
    throw wrong(
      "untilOn",
      `An exception lasts ${longestYears} years at most.`,
      `Choose ${last} or a day before it; it can be renewed.`,
    );
}

/** @throws AppError `exception.invalid`, `exception.no_memory` */
function requireTier({ program }: ProgramAt, input: ExceptionInput): void {
  const track = program.tracks.find((candidate) => candidate.key === input.track);
  if (!track)
    throw wrong(
      "track",
      `The program has no track “${input.track}”.`,
      `It has ${program.tracks.map((t) => t.key).join(", ")}.`,
    );
  if (!track.tiers.some((tier) => tier.name === input.tier))
    throw wrong(
      "tier",
      `This track has no tier “${input.tier}”.`,
      `It has ${track.tiers.map((t) => t.name).join(", ")}.`,
    );
  if (track.moves === null)
    throw new AppError(
      "conflict",
      "exception.no_memory",
      "The tiers of this track follow the figures from day to day.",
      {
        remedy: "Give the track a movement policy (`moves`) in the program document; then exceptions hold.",
      },
    );
}

async function describe(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  { actor, input }: { actor: PersonActor; input: ExceptionInput },
): Promise<TierException> {
  await requirePartner(tx, ctx.vendorId, partnerId);
  const today = await programs.today(tx, ctx);
  const at = await programs.on(tx, ctx.vendorId, today, input.programId);
  requireTier(at, input);
  requireUntil(input.untilOn, today);
  return {
    id: newId("exception", ctx.now.epochMilliseconds),
    partnerId,
    programId: at.programId,
    track: input.track,
    tier: input.tier,
    untilOn: input.untilOn,
    reason: input.reason,
    status: exceptionWorkflow.initial,
    origin: "request",
    appealId: null,
    requestedBy: actor.personId,
    requestedByName: actor.name,
    requestedAt: ctx.now.toString(),
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    decisionReason: null,
    fromOn: null,
    endedAt: null,
    endedByName: null,
    endReason: null,
  };
}

/** What events tell about an exception, for those who send notices. */
export async function exceptionData(tx: Tx, ctx: Ctx, made: TierException, labelOf = trackLabels(tx, ctx)) {
  return {
    exceptionId: made.id,
    programId: made.programId,
    track: made.track,
    trackLabel: await labelOf(made),
    tier: made.tier,
    until: made.untilOn,
    reason: made.reason,
    appealId: made.appealId,
  };
}

export const caseOf = (made: TierException) => ({
  subject: { kind: "exception" as const, id: made.id },
  partnerId: made.partnerId,
});

/**
 * Asks that a partner holds a tier at least, until a day. Another person approves it.
 * @throws AppError `forbidden`, `exception.invalid`, `exception.no_memory`, `exception.asked_already`
 */
export async function requestException(
  { platform }: OversightParts,
  ctx: Ctx,
  partnerId: Id<"partner">,
  input: ExceptionInput,
): Promise<Id<"exception">> {
  const actor = requirePerson(ctx.actor, mayAsk(ctx.actor), "ask for exceptions");
  const call = { operation: "requestException", input: { partnerId, ...input } };
  const work = platform.command(ctx, call, async ({ tx, emit }) => {
    const made = await describe(tx, ctx, partnerId, { actor, input });
    await insertException(tx, ctx.vendorId, made);
    emit({ type: "exception.requested", ...caseOf(made), data: await exceptionData(tx, ctx, made) });
    return made.id;
  });
  return work.catch((error: unknown) => {
    if (!violates(error, "tier_exception_one_requested")) throw error;
    throw new AppError("conflict", "exception.asked_already", "An exception for this track is waiting already.", {
      remedy: "Withdraw it first, or wait until it is decided.",
    });
  });
}

export type ExceptionFound = { exception: TierException; partnerName: string; trackLabel: { en: string; de?: string } };
export type ExceptionList = { found: ExceptionFound[]; deciders: Candidate[] };

async function named(tx: Tx, ctx: Ctx, exceptions: readonly TierException[]): Promise<ExceptionFound[]> {
  const labelOf = trackLabels(tx, ctx);
  const names = await partnerNames(
    tx,
    ctx.vendorId,
    exceptions.map((one) => one.partnerId),
  );
  const found: ExceptionFound[] = [];
  for (const exception of exceptions) {
    const trackLabel = await labelOf(exception);
    found.push({ exception, trackLabel, partnerName: names.get(exception.partnerId) ?? "" });
  }
  return found;
}

/** A page of the exceptions of everybody, or of one partner. @throws AppError `not_found` */
export async function pageOfExceptions(
  parts: OversightParts,
  ctx: Ctx,
  filter: { partnerId?: Id<"partner">; status?: ExceptionStatus | undefined; before?: PageKey; limit: number },
): Promise<ExceptionList> {
  const { partnerId, status, ...page } = filter;
  if (partnerId === undefined ? !mayReadQueues(ctx.actor) : !mayReadOf(ctx.actor, partnerId)) throw notFound("partner");
  const approvedOnly = !mayReadQueues(ctx.actor);
  const able = approvedOnly ? [] : await deciders(parts, ctx);
  return parts.platform.read(ctx, async (tx) => {
    if (partnerId !== undefined) await requirePartner(tx, ctx.vendorId, partnerId);
    const own = keptTo(ctx.actor);
    const asked = {
      ...page,
      approvedOnly,
      keptTo: own,
      ...(partnerId ? { partnerId } : {}),
      ...(status ? { status } : {}),
    };
    return { found: await named(tx, ctx, await listExceptions(tx, ctx.vendorId, asked)), deciders: able };
  });
}

/** One exception as the vendor's people see it. @throws AppError `not_found` */
export async function oneException(parts: OversightParts, ctx: Ctx, id: Id<"exception">): Promise<ExceptionList> {
  const able = await deciders(parts, ctx);
  return parts.platform.read(ctx, async (tx) => {
    const exception = await readException(tx, ctx.vendorId, id);
    if (!exception) throw notFound("exception");
    return { found: await named(tx, ctx, [exception]), deciders: able };
  });
}
