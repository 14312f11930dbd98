import { AppError, forbidden } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { addStep, approvalsOf, insertApproval } from "./application-repo.ts";
import { approversOf, askedOf, vendorPeople } from "./chain.ts";
import { formOf } from "./review.ts";
import { applicationData, caseOf, lockedApplication } from "./submit.ts";
import type { ApplicationId, Approval, RecruitingParts } from "./types.ts";

const notAsked = (): AppError =>
  new AppError("forbidden", "application.not_asked", "You are not asked to approve this step now.", {
    remedy: "Reload to see who is.",
  });

const already = (verdict: Approval["verdict"]): AppError =>
  verdict === "approved"
    ? new AppError("conflict", "application.approved_already", "You have approved this application already.", {
        remedy: "Another person must approve the other steps.",
      })
    : new AppError("conflict", "application.objected_already", "You have objected to this application already.", {
        remedy: "Approve it after all, or leave the decision to whoever decides.",
      });

/**
 * Says of a step of the chain what somebody who is asked thinks: once for each person, who may approve after an
 * objection. An objection stops the step until then.
 * @throws AppError `application.not_asked`, `application.approved_already`, `application.objected_already`
 */
export async function giveVerdict(
  parts: RecruitingParts,
  ctx: Ctx,
  id: ApplicationId,
  given: { verdict: Approval["verdict"]; step: string; note?: string | undefined },
): Promise<void> {
  const { actor } = ctx;
  const { verdict, step, note = null } = given;
  if (actor.kind !== "person" || actor.side !== "vendor") throw forbidden("approve applications");
  const people = await vendorPeople(parts, ctx);
  const call = { operation: "recruiting.giveVerdict", input: { id, ...given } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const a = await lockedApplication(tx, ctx, id);
    const { settings } = await formOf(tx, ctx, a);
    const before = (await approvalsOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const own = before.filter(({ personId }) => personId === actor.personId);
    const said = own.find((one) => one.verdict === "approved" || one.verdict === verdict);
    if (said) throw already(said.verdict);
    const steps = approversOf(a.chain, people, { settings, country: a.country, enteredBy: a.enteredBy });
    if (!askedOf(actor.personId, steps, before, a).includes(step)) throw notAsked();
    const at = ctx.now.toString();
    const approval = { personId: actor.personId, verdict, step, name: actor.name, note, at };
    if (!(await insertApproval(tx, ctx.vendorId, id, approval))) throw notAsked();
    emit({ type: `application.${verdict}`, ...caseOf(a), data: { ...applicationData(a), step } });
    await addStep(tx, ctx, id, verdict === "approved" ? "approval" : "objection", { text: note });
    return null;
  });
}
