import { AppError, newId, notFound, type Id } from "@fairway/kernel";
import { idealAtSight, type Program } from "@fairway/program";
import type { Ctx, Emit, JsonRecord, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { addStep, findApplication, insertApplication, updateApplication } from "./application-repo.ts";
import { checkAnswers, consentsIn } from "./answers.ts";
import { chainFor } from "./chain.ts";
import { dueIn } from "./clock.ts";
import { readConditions } from "./conditions.ts";
import { findForm, versionDocument } from "./form-repo.ts";
import { receivedLetter } from "./letters.ts";
import { applicantOf, toldOf } from "./meanings.ts";
import { applicationToken } from "./tokens.ts";
import type { Answers, Application, ApplicationId, Form, FormDocument, RecruitingParts, Score } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

export type Change = { tx: Tx; emit: Emit };

/** What every event about an application says of it. */
export const applicationData = (a: Application): JsonRecord => ({
  formId: a.formId,
  programId: a.programId,
  company: a.company,
  dueAt: a.dueAt,
});

export const caseOf = ({ id }: Pick<Application, "id">) => ({ subject: { kind: "partnerApplication" as const, id } });

/** @throws AppError `application_form.closed` where it takes no applications now */
export function openForm(form: Form | null): Form & { version: number; publishedDocument: FormDocument } {
  if (!form) throw notFound("application form");
  const { status, version, publishedDocument } = form;
  if (status === "draft" || version === null || publishedDocument === null) throw notFound("application form");
  if (status === "closed")
    throw new AppError("conflict", "application_form.closed", "This form takes no applications at present.", {
      remedy: "Ask the vendor when it opens again.",
    });
  return { ...form, version, publishedDocument };
}

type Given = {
  answers: Answers;
  locale: Application["locale"];
  enteredBy: Id<"person"> | null;
};

/** An application as it is before anybody has confirmed it. @throws AppError `application.answers` */
export function draftOf(form: ReturnType<typeof openForm>, given: Given, now: Temporal.Instant): Application {
  const document = form.publishedDocument;
  const answers = checkAnswers(document, readConditions(document).conditions, given.answers, given.locale);
  return {
    id: newId("partnerApplication", now.epochMilliseconds),
    formId: form.id,
    version: form.version,
    programId: form.programId,
    status: applicationWorkflow.initial,
    ...applicantOf(document, answers),
    locale: given.locale,
    answers,
    consents: consentsIn(document, answers, { version: form.version, locale: given.locale, now }),
    score: null,
    chain: [],
    enteredBy: given.enteredBy,
    revision: 1,
    createdAt: now.toString(),
    submittedAt: null,
    dueAt: null,
    daysLeft: null,
    searchedAt: null,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    reasonText: null,
    partnerId: null,
  };
}

/** Keeps an application that waits for its address to be confirmed. */
export async function keepDraft({ tx }: Pick<Change, "tx">, ctx: Ctx, application: Application): Promise<void> {
  await insertApplication(tx, ctx.vendorId, application);
  await addStep(tx, ctx, application.id, "created", { applicant: application.enteredBy === null });
}

/** How near the answers are to the ideal partner; null where the program names no such score. */
export function scoreOf(
  program: { versionId: Score["versionId"]; program: Program },
  document: FormDocument,
  answers: Answers,
  asOf: string,
): Score | null {
  const told = toldOf(document, answers);
  const ideal = idealAtSight(program.program, told, asOf, "en");
  if (!ideal) return null;
  const { atLeast, atMost, of, parts } = ideal;
  const known = parts.filter((part) => part.known).length;
  return { told, asOf, versionId: program.versionId, atLeast, atMost, of, known, parts: parts.length };
}

const dayText = (instant: string, timeZone: string, locale: "en" | "de"): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toLocaleString(locale === "de" ? "de-DE" : "en-GB", { day: "numeric", month: "long", year: "numeric" });

async function tellReceived(parts: RecruitingParts, tx: Tx, ctx: Ctx, a: Application, dueAt: string): Promise<void> {
  const { letters, sign } = parts;
  const { timeZone } = await vendorSettings(tx, ctx.vendorId);
  const token = applicationToken(sign, "status", ctx.vendorId, a.id);
  await letters.send(tx, receivedLetter, {
    to: { name: a.contactName, address: a.contactEmail },
    locale: a.locale,
    vendorId: ctx.vendorId,
    key: `application ${a.id} received`,
    data: {
      company: a.company,
      link: `${letters.linkBase}/apply/status/${token}`,
      due: dayText(dueAt, timeZone, a.locale),
    },
    now: ctx.now,
  });
}

/** Puts a confirmed application before the reviewers: with its score, its chain of approvals and the clock running. */
export async function submit(parts: RecruitingParts, { tx, emit }: Change, ctx: Ctx, a: Application): Promise<void> {
  const form = await findForm(tx, ctx.vendorId, a.formId);
  const document = await versionDocument(tx, ctx.vendorId, a.formId, a.version);
  if (!form || !document) throw notFound("application form");
  const at = await programs.activeFor(tx, ctx.vendorId, a.programId);
  const today = await programs.today(tx, ctx);
  const score = at && scoreOf(at, document, a.answers, today);
  const chain = chainFor(form.settings, document, { answers: a.answers, country: a.country, score });
  const dueAt = await dueIn(tx, ctx, form.settings.decideWithinDays);
  const status = applicationWorkflow.step({
    ctx,
    emit,
    action: "confirm",
    from: a.status,
    event: "submitted",
    of: caseOf(a),
    data: { ...applicationData({ ...a, dueAt }), onBehalf: a.enteredBy !== null },
  });
  await updateApplication(tx, ctx.vendorId, a.id, { status, score, chain, dueAt, submittedAt: ctx.now.toString() });
  await addStep(tx, ctx, a.id, "confirmed", { applicant: a.enteredBy === null });
  await tellReceived(parts, tx, ctx, a, dueAt);
}

/** @throws AppError `not_found` */
export async function lockedApplication(tx: Tx, ctx: Ctx, id: ApplicationId): Promise<Application> {
  const found = await findApplication(tx, ctx.vendorId, id, true);
  if (!found) throw notFound("application");
  return found;
}
