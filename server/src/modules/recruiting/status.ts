import { notFound } from "@fairway/kernel";
import type { Ctx, PublicCtx } from "../../platform/index.ts";
import { vendorSettings, vendorToApi } from "../vendors/index.ts";
import { strangerCtx } from "./apply.ts";
import { addStep, findApplication, stepsOf, updateApplication } from "./application-repo.ts";
import { dueIn, isLate } from "./clock.ts";
import { findForm, versionDocument } from "./form-repo.ts";
import { applicationData, caseOf, lockedApplication } from "./submit.ts";
import { readToken } from "./tokens.ts";
import type { Application, ApplicationId, RecruitingParts, Step } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

type Public = Pick<PublicCtx, "now" | "locale" | "requestId">;

/** What the applicant reads of what happened; who of the vendor's people did it is not among it. */
const told: readonly Step["what"][] = [
  "confirmed",
  "review",
  "question",
  "answer",
  "accepted",
  "declined",
  "withdrawn",
];
const quoted: readonly Step["what"][] = ["question", "answer"];

const questionOf = (a: Application, steps: readonly Step[]) => {
  const asked = a.status === "more_information" ? steps.findLast(({ what }) => what === "question") : undefined;
  return asked ? { text: asked.text ?? "", at: asked.at } : null;
};

async function statusOf(parts: RecruitingParts, ctx: Ctx, id: ApplicationId) {
  return parts.platform.read(ctx, async (tx) => {
    const a = await findApplication(tx, ctx.vendorId, id);
    const form = a && (await findForm(tx, ctx.vendorId, a.formId));
    const document = a && (await versionDocument(tx, ctx.vendorId, a.formId, a.version));
    if (!a || !form || !document) throw notFound("application");
    const steps = await stepsOf(tx, ctx.vendorId, id);
    const reason = form.settings.reasons.find(({ key }) => key === a.reason);
    const { en, de } = document.title;
    return {
      vendor: vendorToApi(await vendorSettings(tx, ctx.vendorId), ctx.now),
      formTitle: { ...(en === undefined ? {} : { en }), ...(de === undefined ? {} : { de }) },
      company: a.company,
      status: a.status,
      submittedAt: a.submittedAt,
      dueAt: a.dueAt,
      late: isLate(a, ctx.now),
      decidedAt: a.decidedAt,
      question: questionOf(a, steps),
      reason:
        a.reason === null
          ? null
          : { label: reason?.label[ctx.locale] ?? reason?.label.en ?? a.reason, text: a.reasonText },
      steps: steps
        .filter(({ what }) => told.includes(what))
        .map(({ at, what, text }) => ({ at, what, text: quoted.includes(what) ? text : null })),
      can: {
        answer: applicationWorkflow.may("answer", a.status),
        withdraw: applicationWorkflow.may("withdraw", a.status),
      },
    };
  });
}

const opened = (parts: RecruitingParts, token: string, ctx: Public) => {
  const { vendorId, id } = readToken(parts.sign, "status", token);
  return { acting: strangerCtx(parts, vendorId, ctx), id };
};

/** Where an application stands. @throws AppError `not_found` for a link that is not ours */
export async function publicStatus(parts: RecruitingParts, token: string, ctx: Public) {
  const { acting, id } = opened(parts, token, ctx);
  return statusOf(parts, acting, id);
}

/** Answers what was asked: the clock goes on with the business days that were left. */
export async function answer(parts: RecruitingParts, token: string, text: string, ctx: Public) {
  const { acting, id } = opened(parts, token, ctx);
  await parts.platform.command(
    acting,
    { operation: "recruiting.answer", input: { id, text } },
    async ({ tx, emit }) => {
      const a = await lockedApplication(tx, acting, id);
      applicationWorkflow.to("answer", a.status);
      const dueAt = await dueIn(tx, acting, a.daysLeft ?? 0);
      const status = applicationWorkflow.step({
        ctx: acting,
        emit,
        action: "answer",
        from: a.status,
        event: "answered",
        of: caseOf(a),
        data: applicationData({ ...a, dueAt }),
      });
      await updateApplication(tx, acting.vendorId, id, { status, dueAt, daysLeft: null });
      await addStep(tx, acting, id, "answer", { text, applicant: true });
      return null;
    },
  );
  return statusOf(parts, acting, id);
}

/** Takes an application back; again, nothing happens. */
export async function withdraw(parts: RecruitingParts, token: string, ctx: Public) {
  const { acting, id } = opened(parts, token, ctx);
  await parts.platform.command(acting, { operation: "recruiting.withdraw", input: { id } }, async ({ tx, emit }) => {
    const a = await lockedApplication(tx, acting, id);
    if (a.status === "withdrawn") return null;
    const status = applicationWorkflow.step({
      ctx: acting,
      emit,
      action: "withdraw",
      from: a.status,
      event: "withdrawn",
      of: caseOf(a),
      data: applicationData(a),
    });
    const decidedAt = acting.now.toString();
    await updateApplication(tx, acting.vendorId, id, { status, decidedAt, dueAt: null, daysLeft: null });
    await addStep(tx, acting, id, "withdrawn", { applicant: true });
    return null;
  });
  return statusOf(parts, acting, id);
}
