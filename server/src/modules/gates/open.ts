import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import { may, requireOwn, type Ctx, type Emit, type JsonRecord, type Platform, type Tx } from "../../platform/index.ts";
import { keptById, readKept } from "../conditions/index.ts";
import { programs } from "../programs/index.ts";
import { gateFamily } from "./family.ts";
import { endOpening, insertOpening, passedOpenings, readOpening } from "./opening-repo.ts";
import { mayOpen, mayReadOf } from "./policy.ts";
import { partnerManager } from "./partner.ts";
import { thingKey, type Things } from "./things.ts";
import type { Opening, Thing, ThingKind } from "./types.ts";
import { openingWorkflow } from "./workflow.ts";

export type Work = { tx: Tx; emit: Emit };

/** What is opened: a gate with all that it guards, or one thing; with the name that people know it by. */
export type Target = { label: Label } & ({ gateId: Id<"gate">; thing: null } | { gateId: null; thing: Thing });

/** What every event about something locked says of it. */
export const targetData = ({
  gateId,
  thing,
  label,
}: {
  gateId: string | null;
  thing: { kind: string; id: string } | null;
  label: Label;
}): JsonRecord => ({ thingKind: thing?.kind ?? null, thingId: thing?.id ?? null, gateId, label: { ...label } });

const years = 2;

/** @throws AppError `gate_opening.until` */
export async function checkUntil(tx: Tx, ctx: Ctx, untilOn: string): Promise<string> {
  const today = await programs.today(tx, ctx);
  const most = Temporal.PlainDate.from(today).add({ years }).toString();
  if (untilOn >= today && untilOn <= most) return today;
  const message = untilOn < today ? "This day has passed." : "An opening is for a time, and this is too long.";
  throw new AppError("validation", "gate_opening.until", message, {
    remedy: `Choose a day from ${today} to ${most}.`,
    problems: [{ path: "untilOn", message, remedy: `Choose a day from ${today} to ${most}.` }],
  });
}

/** Opens something to a partner until a day, within the caller's change. @throws AppError `gate_opening.open_already` */
export async function openUntil(
  { tx, emit }: Work,
  ctx: Ctx,
  partnerId: Id<"partner">,
  target: Target,
  terms: { untilOn: string; reason: string; requestId: Id<"gateRequest"> | null },
): Promise<Id<"gateOpening">> {
  const fromOn = await checkUntil(tx, ctx, terms.untilOn);
  const opening: Opening = {
    id: newId("gateOpening", ctx.now.epochMilliseconds),
    partnerId,
    gateId: target.gateId,
    thing: target.thing && { kind: target.thing.kind, id: target.thing.id },
    status: openingWorkflow.initial,
    fromOn,
    untilOn: terms.untilOn,
    reason: terms.reason,
    requestId: terms.requestId,
    openedBy: ctx.actor.name,
    openedAt: ctx.now.toString(),
    endedBy: null,
    endedAt: null,
  };
  if (!(await insertOpening(tx, ctx.vendorId, opening)))
    throw new AppError("conflict", "gate_opening.open_already", "This is open to the partner already.", {
      remedy: "Let it end, or close it first to choose another day.",
    });
  emit({
    type: "gate_opening.opened",
    subject: { kind: "gateOpening", id: opening.id },
    partnerId,
    data: { ...targetData(target), reason: terms.reason, untilOn: terms.untilOn, requestId: terms.requestId },
  });
  return opening.id;
}

/** A gate to be opened or placed. @throws AppError `not_found` */
export async function gateTarget(tx: Tx, ctx: Ctx, gateId: Id<"gate">): Promise<Target> {
  const kept = await readKept(tx, gateFamily, ctx.vendorId, gateId);
  if (!kept || kept.status === "retired") throw notFound("gate");
  return { gateId, thing: null, label: { en: kept.label ?? kept.key } };
}

export type OpenInput = {
  partnerId: Id<"partner">;
  gateId?: Id<"gate"> | undefined;
  thing?: { kind: ThingKind; id: string } | undefined;
  untilOn: string;
  reason: string;
};

/** @throws AppError `forbidden`, `not_found`, `gate_opening.*` */
export function openFor(
  { platform, things }: { platform: Platform; things: Things },
  ctx: Ctx,
  { partnerId, gateId, thing, ...terms }: OpenInput,
): Promise<Id<"gateOpening">> {
  requireOwn(ctx.actor, "gates.open", partnerId);
  if (!mayOpen(ctx.actor, partnerId)) throw forbidden("open this to the partner");
  const call = { operation: "gates.open", input: { partnerId, gateId, thing, ...terms } };
  return platform.command(ctx, call, async (work) => {
    await partnerManager(work.tx, ctx.vendorId, partnerId);
    if ((gateId === undefined) === (thing === undefined))
      throw new AppError("validation", "gate_opening.one", "Either a gate is opened, or one thing.", {
        remedy: "Name the gate, or the thing.",
        problems: [{ path: "gateId", message: "name either the gate or the thing" }],
      });
    const named = thing && (await things.named(work.tx, ctx, thing));
    const target: Target = named
      ? { gateId: null, thing: named, label: named.label }
      : await gateTarget(work.tx, ctx, gateId ?? ("" as Id<"gate">));
    return openUntil(work, ctx, partnerId, target, { ...terms, requestId: null });
  });
}

/** What openings are called: the gate's name, or the thing's; what is gone goes by its kind. */
export async function openingLabels(
  tx: Tx,
  ctx: Ctx,
  things: Things,
  openings: readonly Opening[],
): Promise<Map<string, Label>> {
  const gates = await keptById(
    tx,
    gateFamily,
    ctx.vendorId,
    openings.flatMap(({ gateId }) => gateId ?? []),
  );
  const labels = await things.labels(
    tx,
    ctx,
    openings.flatMap(({ thing }) => thing ?? []),
  );
  return new Map(
    openings.map((opening) => {
      const gate = gates.get(opening.gateId ?? "");
      const own = opening.thing
        ? (labels.get(thingKey(opening.thing)) ?? { en: opening.thing.id })
        : { en: gate?.label ?? gate?.key ?? "" };
      return [opening.id, own];
    }),
  );
}

/** @throws AppError `forbidden`, `not_found`, `gate_opening.close_not_possible` */
export async function closeOpening(
  { platform, things }: { platform: Platform; things: Things },
  ctx: Ctx,
  id: Id<"gateOpening">,
  reason: string,
): Promise<void> {
  if (!may(ctx.actor, "gates.open")) throw forbidden("close openings");
  await platform.command(ctx, { operation: "gates.close", input: { id, reason } }, async ({ tx, emit }) => {
    const opening = await readOpening(tx, ctx.vendorId, id, true);
    if (!opening || !mayReadOf(ctx.actor, opening.partnerId)) throw notFound("opening");
    requireOwn(ctx.actor, "gates.open", opening.partnerId);
    await finish({ tx, emit }, ctx, things, opening, { action: "close", event: "closed", reason });
  });
}

/** Ends an opening, by the clock or before, within the caller's transaction. */
export async function finish(
  { tx, emit }: Work,
  ctx: Ctx,
  things: Things,
  opening: Opening,
  { action, event, reason }: { action: "end" | "close"; event: string; reason?: string },
): Promise<void> {
  const labels = await openingLabels(tx, ctx, things, [opening]);
  const status = openingWorkflow.step({
    ctx,
    emit,
    action,
    from: opening.status,
    event,
    of: { subject: { kind: "gateOpening", id: opening.id }, partnerId: opening.partnerId },
    ...(reason === undefined ? {} : { reason }),
    data: { ...targetData({ ...opening, label: labels.get(opening.id) ?? { en: "" } }), untilOn: opening.untilOn },
  });
  await endOpening(tx, ctx.vendorId, opening.id, { status, by: ctx.actor.name, at: ctx.now.toString() });
}

const perTransaction = 200;

/** Ends what is over by the clock; nothing was to be seen any more since its last day passed. */
export async function endPassed(
  { platform, things }: { platform: Platform; things: Things },
  ctx: Ctx,
  signal: AbortSignal,
): Promise<void> {
  const call = { operation: "gates.endPassed", input: {} };
  for (let done = perTransaction; done === perTransaction;) {
    signal.throwIfAborted();
    done = await platform.command(ctx, call, async ({ tx, emit }) => {
      const passed = await passedOpenings(tx, ctx.vendorId, await programs.today(tx, ctx), perTransaction);
      for (const opening of passed) await finish({ tx, emit }, ctx, things, opening, { action: "end", event: "ended" });
      return passed.length;
    });
  }
}
