import { AppError, forbidden, notFound, parseSpan, spanForms, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import {
  changeCondition,
  createCondition,
  readKept,
  retireCondition,
  type ConditionChange,
  type NewCondition,
} from "../conditions/index.ts";
import { gateFamily } from "./family.ts";
import { shutAll } from "./follow.ts";
import { pageLabels, placeGate, unknownGate, type GatedPage } from "./pages.ts";
import { mayEdit } from "./policy.ts";
import type { Things } from "./things.ts";

type Parts = { platform: Platform; things: Things };
type Terms = { roles?: readonly string[] | undefined; answerWithin?: string | undefined };

/** @throws AppError `gate.answer_within` */
function ownOf({ roles, answerWithin }: Terms): Readonly<Record<string, unknown>> {
  const span = answerWithin === undefined ? null : parseSpan(answerWithin);
  if (answerWithin !== undefined && (!span || span.count === 0)) {
    const [message, remedy] = [`“${answerWithin}” is not a length of time.`, `Use one such as ${spanForms}.`];
    throw new AppError("validation", "gate.answer_within", message, {
      remedy,
      problems: [{ path: "answerWithin", message, remedy }],
    });
  }
  return {
    ...(roles === undefined ? {} : { roles: [...new Set(roles)] }),
    ...(answerWithin === undefined ? {} : { answer_within: answerWithin }),
  };
}

/** @throws AppError `forbidden`, `gate.rule`, `gate.key_taken`, `gate.answer_within`, `program.none` */
export async function createGate(
  { platform }: Parts,
  ctx: Ctx,
  { roles, answerWithin, ...input }: NewCondition & Terms,
): Promise<Id<"gate">> {
  if (!mayEdit(ctx.actor)) throw forbidden("make gates");
  const own = ownOf({ roles, answerWithin });
  return platform.command(ctx, { operation: "gates.create", input: { ...input, ...own } }, ({ tx, emit }) =>
    createCondition({ tx, emit, ctx }, gateFamily, input, own),
  );
}

/** @throws AppError `forbidden`, `not_found`, `gate.changed`, `gate.document`, `gate.rule`, `gate.answer_within` */
export async function changeGate(
  { platform }: Parts,
  ctx: Ctx,
  id: Id<"gate">,
  { roles, answerWithin, ...change }: ConditionChange & Terms,
): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("change gates");
  const own = ownOf({ roles, answerWithin });
  const call = { operation: "gates.update", input: { id, ...change, ...own } };
  await platform.command(ctx, call, ({ tx, emit }) => changeCondition({ tx, emit, ctx }, gateFamily, id, change, own));
}

/** @throws AppError `forbidden`, `not_found`, `gate.document`, `gate.guards` */
export async function retireGate({ platform, things }: Parts, ctx: Ctx, id: Id<"gate">): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("end gates");
  await platform.command(ctx, { operation: "gates.retire", input: { id } }, async ({ tx, emit }) => {
    const behind = (await things.guardedBy(tx, ctx.vendorId, [id])).get(id) ?? [];
    if (behind.length > 0)
      throw new AppError("conflict", "gate.guards", "There are things behind this gate.", {
        remedy: "Open them to everybody, or put them behind another gate first.",
      });
    if (await retireCondition({ tx, emit, ctx }, gateFamily, id)) await shutAll(tx, ctx.vendorId, id);
  });
}

/** @throws AppError `forbidden`, `gate.unknown` */
export async function setPageGate(
  { platform }: Parts,
  ctx: Ctx,
  page: GatedPage,
  gateId: Id<"gate"> | null,
): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("put pages of the portal behind gates");
  await platform.command(ctx, { operation: "gates.place", input: { page, gateId } }, async ({ tx, emit }) => {
    const kept = gateId === null ? undefined : await readKept(tx, gateFamily, ctx.vendorId, gateId, true);
    if (gateId !== null && kept?.status !== "active") throw unknownGate();
    const before = await placeGate(tx, ctx, page, gateId);
    if (before === gateId) return;
    const id = gateId ?? before;
    if (id === null) throw notFound("gate");
    const data = { page, label: pageLabels[page].en };
    emit({ type: gateId === null ? "gate.lifted" : "gate.placed", subject: { kind: "gate", id }, data });
  });
}
