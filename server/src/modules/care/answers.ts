import { AppError, newId, notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { partnerExists } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import type { Action } from "./actions.ts";
import type { ActionKind, Answer, CareParts, PartnerId } from "./types.ts";

export type GivenAnswer = {
  kind: ActionKind;
  occasion: string;
  answer: Answer;
  reason: string | null;
  untilOn: string | null;
};
export type KeptAnswer = GivenAnswer & { partnerId: PartnerId; by: string; at: string };

/** What was said of suggested actions of these partners, newest first. */
export const answersOf = (tx: Tx, ctx: Ctx, partnerIds: readonly string[]): Promise<KeptAnswer[]> =>
  runSql<KeptAnswer>(tx, {
    text: `select partner_id as "partnerId", kind, occasion, answer, reason, until_on as "untilOn", person_name as by,
      answered_at as at from app.action_answer where vendor_id = $1 and partner_id = any($2::uuid[]) order by id desc`,
    values: [ctx.vendorId, partnerIds],
  });

/** The actions that were not answered for their occasion, or whose pause is over. */
export function unanswered(actions: readonly Action[], answers: readonly KeptAnswer[], today: string): Action[] {
  return actions.filter((action) => {
    const last = answers.find((a) => a.kind === action.kind && a.occasion === action.occasion);
    return !last || (last.answer === "snoozed" && (last.untilOn ?? "") < today);
  });
}

const unusable = (path: string, message: string): AppError =>
  new AppError("validation", "action.answer", message, { problems: [{ path, message }] });

/** Keeps what somebody says of an action. @throws AppError `not_found`, `action.answer` */
export async function answerAction(
  { platform }: CareParts,
  ctx: Ctx,
  id: PartnerId,
  given: GivenAnswer,
): Promise<void> {
  await platform.command(ctx, { operation: "answerSuggestedAction", input: { id, given } }, async ({ tx, emit }) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    const today = await programs.today(tx, ctx);
    if (given.answer === "snoozed" && (given.untilOn === null || given.untilOn < today))
      throw unusable("untilOn", "Say until when it is not to be shown: today or later.");
    if (given.answer === "notUseful" && (given.reason ?? "") === "")
      throw unusable("reason", "Say why it is not useful, so that the suggestions can become better.");
    const { actor } = ctx;
    await runSql(tx, {
      text: `insert into app.action_answer (vendor_id, id, partner_id, kind, occasion, answer, reason, until_on, person_id,
        person_name, answered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      values: [
        ctx.vendorId,
        newId("actionAnswer", ctx.now.epochMilliseconds),
        id,
        given.kind,
        given.occasion,
        given.answer,
        given.reason,
        given.answer === "snoozed" ? given.untilOn : null,
        actor.kind === "person" ? actor.personId : null,
        actor.name,
        ctx.now.toString(),
      ],
    });
    const data = { kind: given.kind, answer: given.answer, reason: given.reason ?? "" };
    emit({ type: "action.answered", subject: { kind: "partner", id }, partnerId: id, data });
  });
}
