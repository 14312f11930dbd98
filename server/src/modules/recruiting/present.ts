import type { partnerApplication, scoreAtSight } from "@fairway/contract";
import { publicId, type Id } from "@fairway/kernel";
import type { IdealAtSight } from "@fairway/program";
import type { z } from "zod";
import type { Ctx } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import { proposedReference } from "./accept.ts";
import { isApproved, managerFor, statesOf } from "./chain.ts";
import { isLate } from "./clock.ts";
import { toldOf } from "./meanings.ts";
import { mayDecide, mayReview } from "./policy.ts";
import { stepToApi } from "./present-form.ts";
import type { ApplicationShown, Item } from "./read.ts";
import type { Application } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

type Api = z.input<typeof partnerApplication>;

const scoreToApi = ({ score }: Application): Api["score"] =>
  score && {
    atLeast: score.atLeast,
    atMost: score.atMost,
    of: score.of,
    known: score.known,
    parts: score.parts,
  };

export function applicationToApi({ application: a, form, ...item }: Item, { actor, now }: Ctx): Api {
  const { status } = a;
  return {
    id: publicId("partnerApplication", a.id),
    formId: publicId("applicationForm", a.formId),
    formName: form.name,
    programId: publicId("program", a.programId),
    company: a.company,
    domain: a.domain,
    country: a.country,
    contact: { name: a.contactName, email: a.contactEmail },
    status,
    createdAt: a.createdAt,
    submittedAt: a.submittedAt,
    dueAt: a.dueAt,
    late: isLate(a, now),
    daysLeft: a.daysLeft,
    decidedAt: a.decidedAt,
    score: scoreToApi(a),
    duplicates: item.duplicates,
    likelihood: item.likelihood,
    waitsForMe: item.waitsForMe,
    waitsFor: item.waitsFor,
    objections: item.objections,
    can: {
      review: mayReview(actor) && applicationWorkflow.may("review", status),
      ask: mayReview(actor) && applicationWorkflow.may("ask", status),
      settle: mayReview(actor) && !applicationWorkflow.final.includes(status),
      decline: mayDecide(actor) && applicationWorkflow.may("decline", status),
      accept: mayDecide(actor) && applicationWorkflow.may("accept", status),
    },
  };
}

export const idealToApi = (ideal: IdealAtSight | null): z.input<typeof scoreAtSight> | null =>
  ideal && {
    ...ideal,
    parts: ideal.parts.map((part) => ({ ...part, figure: part.figure })),
  };

type MatchShown = ApplicationShown["matches"][number];

function matchToApi(match: MatchShown) {
  const { kind, partner, other, evidence, otherId, ...rest } = match;
  return {
    id:
      kind === "partner"
        ? publicId("partner", otherId as Id<"partner">)
        : publicId("partnerApplication", otherId as Id<"partnerApplication">),
    kind,
    name: partner?.name ?? other?.company ?? "",
    detail: partner?.reference ?? other?.submittedAt ?? "",
    ended: partner?.status === "ended",
    score: rest.score,
    likelihood: rest.likelihood,
    evidence: [...evidence],
    verdict: rest.verdict,
    decidedBy: rest.decidedBy,
  };
}

function approvalsToApi(shown: ApplicationShown, ctx: Ctx) {
  const { application, approvals, chain, asked } = shown;
  const states = statesOf(application.chain, approvals);
  return chain.map((step) => ({
    ...stepToApi(step, ctx),
    state: states.get(step.step.key) ?? ("waits" as const),
    given: approvals
      .filter((one) => one.step === step.step.key)
      .map(({ name, at, note, verdict }) => ({ name, at, note, verdict })),
    mine: asked.includes(step.step.key),
    mayObject: asked.includes(step.step.key) && states.get(step.step.key) === "now",
  }));
}

function proposalOf({ application: a, form, document, joins, people }: ApplicationShown) {
  const told = toldOf(document, a.answers);
  const manager = managerFor(form.settings, a.country);
  const person = people.find(({ id }) => id === manager);
  return {
    reference: proposedReference(a.id),
    types: [...(told.types ?? [])],
    country: a.country === null ? null : countryName(a.country),
    manager: person ? { id: publicId("person", person.id), name: person.name } : null,
    joins: joins && { ...joins, id: publicId("partner", joins.id) },
  };
}

export function fullApplicationToApi(shown: ApplicationShown, ctx: Ctx) {
  const { application: a, form, document, approvals } = shown;
  const item = applicationToApi(shown, ctx);
  const labelOf = (key: string) => {
    const reason = form.settings.reasons.find((one) => one.key === key);
    return reason?.label[ctx.locale] ?? reason?.label.en ?? reason?.label.de ?? key;
  };
  return {
    ...item,
    can: { ...item.can, approved: isApproved(a.chain, approvals) },
    version: a.version,
    locale: a.locale,
    onBehalf: a.enteredBy !== null,
    document,
    answers: a.answers,
    consents: [...a.consents],
    ideal: idealToApi(shown.ideal),
    searched: a.searchedAt !== null,
    matches: shown.matches.map(matchToApi),
    approvals: approvalsToApi(shown, ctx),
    reasons: form.settings.reasons.map(({ key }) => ({ key, label: labelOf(key) })),
    reason: a.reason === null ? null : { key: a.reason, label: labelOf(a.reason), text: a.reasonText },
    partnerId: a.partnerId && publicId("partner", a.partnerId),
    proposal: proposalOf(shown),
    steps: shown.steps.map((step) => ({ ...step })),
  };
}
