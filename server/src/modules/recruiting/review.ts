import { AppError, forbidden, notFound } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { addStep, findApplication, updateApplication } from "./application-repo.ts";
import { daysLeftOf } from "./clock.ts";
import { findForm } from "./form-repo.ts";
import { declinedLetter, questionLetter } from "./letters.ts";
import { mayDecide, mayReview } from "./policy.ts";
import { applicationData, caseOf, draftOf, keepDraft, lockedApplication, openForm, submit } from "./submit.ts";
import { applicationToken } from "./tokens.ts";
import type { Answers, Application, ApplicationId, Form, FormId, RecruitingParts } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

/** Where the applicant sees it. */
export const statusLink = ({ letters, sign }: RecruitingParts, ctx: Pick<Ctx, "vendorId">, id: ApplicationId): string =>
  `${letters.linkBase}/apply/status/${applicationToken(sign, "status", ctx.vendorId, id)}`;

/** To whom and about what a letter about an application is. */
export const letterOf = (ctx: Ctx, a: Application, key: string) => ({
  to: { name: a.contactName, address: a.contactEmail },
  locale: a.locale,
  vendorId: ctx.vendorId,
  key: `application ${a.id} ${key}`,
  now: ctx.now,
});

/** Submits an application for somebody who told the answers in person. @throws AppError `application.answers` */
export async function enter(
  parts: RecruitingParts,
  ctx: Ctx,
  input: { formId: FormId; locale: Application["locale"]; answers: Answers },
): Promise<ApplicationId> {
  const { actor } = ctx;
  if (!mayReview(actor)) throw forbidden("enter applications");
  return parts.platform.command(ctx, { operation: "recruiting.enter", input }, async (change) => {
    const form = openForm(await findForm(change.tx, ctx.vendorId, input.formId));
    const enteredBy = actor.kind === "person" ? actor.personId : null;
    const application = draftOf(form, { ...input, enteredBy }, ctx.now);
    await keepDraft(change, ctx, application);
    await submit(parts, change, ctx, application);
    return application.id;
  });
}

/** Takes an application up, so that the applicant sees that somebody looks at it. */
export async function review({ platform }: RecruitingParts, ctx: Ctx, id: ApplicationId): Promise<void> {
  if (!mayReview(ctx.actor)) throw forbidden("review applications");
  await platform.command(ctx, { operation: "recruiting.review", input: { id } }, async ({ tx, emit }) => {
    const a = await lockedApplication(tx, ctx, id);
    const status = applicationWorkflow.step({
      ctx,
      emit,
      action: "review",
      from: a.status,
      event: "review_started",
      of: caseOf(a),
      data: applicationData(a),
    });
    await updateApplication(tx, ctx.vendorId, id, { status });
    await addStep(tx, ctx, id, "review");
    return null;
  });
}

/** Asks the applicant for more; the clock stands still with the business days that are left. */
export async function ask(parts: RecruitingParts, ctx: Ctx, id: ApplicationId, question: string): Promise<void> {
  if (!mayReview(ctx.actor)) throw forbidden("ask applicants");
  const call = { operation: "recruiting.ask", input: { id, question } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const a = await lockedApplication(tx, ctx, id);
    const daysLeft = await daysLeftOf(tx, ctx, a);
    const status = applicationWorkflow.step({
      ctx,
      emit,
      action: "ask",
      from: a.status,
      event: "more_information",
      of: caseOf(a),
      data: { ...applicationData({ ...a, dueAt: null }), question },
    });
    await updateApplication(tx, ctx.vendorId, id, { status, dueAt: null, daysLeft });
    await addStep(tx, ctx, id, "question", { text: question });
    const data = { company: a.company, link: statusLink(parts, ctx, id), text: question };
    await parts.letters.send(tx, questionLetter, { ...letterOf(ctx, a, `question ${a.revision}`), data });
    return null;
  });
}

/** The application's form as its settings are now. @throws AppError `not_found` */
export async function formOf(tx: Tx, ctx: Ctx, a: Application): Promise<Form> {
  const form = await findForm(tx, ctx.vendorId, a.formId);
  if (!form) throw notFound("application form");
  return form;
}

/** Declines for one of the published reasons; the applicant is told it. @throws AppError `application.reason` */
export async function decline(
  parts: RecruitingParts,
  ctx: Ctx,
  id: ApplicationId,
  { reason, text }: { reason: string; text?: string | undefined },
): Promise<void> {
  if (!mayDecide(ctx.actor)) throw forbidden("decide about applications");
  await parts.platform.command(
    ctx,
    { operation: "recruiting.decline", input: { id, reason, text } },
    async ({ tx, emit }) => {
      const a = await lockedApplication(tx, ctx, id);
      const { settings } = await formOf(tx, ctx, a);
      const published = settings.reasons.find(({ key }) => key === reason);
      if (!published)
        throw new AppError("validation", "application.reason", "This is none of the published reasons.", {
          remedy: `Use one of: ${settings.reasons.map(({ key }) => key).join(", ")}.`,
          problems: [{ path: "reason", message: "is none of the published reasons" }],
        });
      const status = applicationWorkflow.step({
        ctx,
        emit,
        action: "decline",
        from: a.status,
        event: "declined",
        of: caseOf(a),
        reason,
        data: applicationData({ ...a, dueAt: null }),
      });
      const decided = { decidedAt: ctx.now.toString(), decidedBy: ctx.actor.name, dueAt: null, daysLeft: null };
      await updateApplication(tx, ctx.vendorId, id, { status, reason, reasonText: text ?? null, ...decided });
      await addStep(tx, ctx, id, "declined", { text: text ?? null });
      const label = published.label[a.locale] ?? published.label.en ?? published.label.de ?? reason;
      const data = { company: a.company, link: statusLink(parts, ctx, id), reason: label, text: text ?? null };
      await parts.letters.send(tx, declinedLetter, { ...letterOf(ctx, a, "declined"), data });
      return null;
    },
  );
}

/** The application, whoever asks for it in the vendor. @throws AppError `not_found` */
export async function knownApplication(tx: Tx, ctx: Ctx, id: ApplicationId): Promise<Application> {
  const found = await findApplication(tx, ctx.vendorId, id);
  if (!found) throw notFound("application");
  return found;
}
