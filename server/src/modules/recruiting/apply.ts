import { publicId, type Id } from "@fairway/kernel";
import type { Ctx, Locale, PublicCtx } from "../../platform/index.ts";
import { vendorToApi } from "../vendors/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { readConditions } from "./conditions.ts";
import { formBySlug } from "./form-repo.ts";
import { confirmLetter } from "./letters.ts";
import { takeTurn } from "./limits.ts";
import { checkRiddle, makeRiddle, type Riddle } from "./proof.ts";
import { draftOf, keepDraft, lockedApplication, openForm, submit } from "./submit.ts";
import { applicationToken, readToken } from "./tokens.ts";
import type { Answers, RecruitingParts } from "./types.ts";

export type FormAddress = { vendorSlug: string; formSlug: string };
type FindVendor = (slug: string) => Promise<Id<"vendor">>;
type Public = Pick<PublicCtx, "now" | "locale" | "requestId">;

/** In whose name the module acts for somebody who is not signed in. */
export const strangerCtx = (
  { platform }: RecruitingParts,
  vendorId: Id<"vendor">,
  { now, locale, requestId }: Public,
): Ctx => ({
  ...platform.systemCtx(vendorId, "Applicant"),
  now,
  locale,
  requestId,
});

async function formAt(parts: RecruitingParts, find: FindVendor, address: FormAddress, ctx: Public) {
  const vendorId = await find(address.vendorSlug);
  const acting = strangerCtx(parts, vendorId, ctx);
  return parts.platform.read(acting, async (tx) => ({
    acting,
    vendor: await vendorSettings(tx, vendorId),
    form: openForm(await formBySlug(tx, vendorId, address.formSlug)),
  }));
}

/** A published form for whoever opens its address. @throws AppError `not_found`, `application_form.closed` */
export async function publicForm(parts: RecruitingParts, find: FindVendor, address: FormAddress, ctx: Public) {
  const { vendor, form } = await formAt(parts, find, address, ctx);
  return {
    vendor: vendorToApi(vendor, ctx.now),
    version: form.version,
    document: form.publishedDocument,
    conditions: readConditions(form.publishedDocument).conditions,
    decideWithinDays: form.settings.decideWithinDays,
  };
}

/** Sites that may show the page of a form in a frame of theirs; none where there is no such form. */
export async function framesOf(
  parts: RecruitingParts,
  find: FindVendor,
  address: FormAddress,
): Promise<readonly string[]> {
  const ctx = { now: parts.platform.clock.now(), locale: "en" as const, requestId: "frame" };
  try {
    return (await formAt(parts, find, address, ctx)).form.settings.origins;
  } catch {
    return [];
  }
}

const riddleSecret = ({ sign }: RecruitingParts): string => sign("application riddle");

export async function newRiddle(
  parts: RecruitingParts,
  find: FindVendor,
  address: FormAddress,
  ctx: Public,
): Promise<Riddle> {
  const { form } = await formAt(parts, find, address, ctx);
  return makeRiddle(riddleSecret(parts), publicId("applicationForm", form.id), ctx.now);
}

export type Sent = {
  answers: Answers;
  locale: Locale;
  challenge: Riddle;
  solution: { counter: number; derivedKey: string };
  homepage: string;
  /** The network address that it came from. */
  from: string;
};

/**
 * Takes an application and sends the link by which its address is confirmed. What fills in the field that nobody sees
 * hears that all is well, and nothing is kept.
 * @throws AppError `application.answers`, `.proof`, `.too_fast`, `.too_old`, `.used`, `.limit_…`
 */
export async function send(parts: RecruitingParts, find: FindVendor, address: FormAddress, sent: Sent, ctx: Public) {
  const { form, acting } = await formAt(parts, find, address, ctx);
  const proof = await checkRiddle(riddleSecret(parts), publicId("applicationForm", form.id), sent, ctx.now);
  const application = draftOf(form, { answers: sent.answers, locale: sent.locale, enteredBy: null }, ctx.now);
  const { contactEmail: mailbox, contactName, company, locale } = application;
  if (sent.homepage !== "") return mailbox;
  const { vendorId } = acting;
  await takeTurn(parts.platform, { address: sent.from, mailbox, proof, formId: form.id, vendorId }, ctx.now);
  const call = { operation: "recruiting.send", input: { proof } };
  await parts.platform.command(acting, call, async ({ tx }) => {
    await keepDraft({ tx }, acting, application);
    const token = applicationToken(parts.sign, "confirm", acting.vendorId, application.id);
    await parts.letters.send(tx, confirmLetter, {
      to: { name: contactName, address: mailbox },
      locale,
      vendorId: acting.vendorId,
      key: `application ${application.id} confirm`,
      data: { company, link: `${parts.letters.linkBase}/apply/confirm/${token}` },
      now: ctx.now,
    });
    return null;
  });
  return mailbox;
}

/** Confirms the address, which submits the application; again, it tells only where it stands. @throws AppError `not_found` */
export async function confirm(parts: RecruitingParts, token: string, ctx: Public) {
  const { vendorId, id } = readToken(parts.sign, "confirm", token);
  const acting = strangerCtx(parts, vendorId, ctx);
  await parts.platform.command(acting, { operation: "recruiting.confirm", input: { id } }, async (change) => {
    const application = await lockedApplication(change.tx, acting, id);
    if (application.status === "confirming") await submit(parts, change, acting, application);
    return null;
  });
  return { id, statusToken: applicationToken(parts.sign, "status", vendorId, id) };
}
