import { AppError, forbidden, publicId, type Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { countryName, resolvePartners, reopenPartner, savePartners, type Attribute } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { beginRecord } from "../record/index.ts";
import { addStep, approvalsOf, findApplication, updateApplication } from "./application-repo.ts";
import { isApproved, managerFor } from "./chain.ts";
import { versionDocument } from "./form-repo.ts";
import { checkFirst, joinOf, type Access } from "./join.ts";
import { acceptedLetter } from "./letters.ts";
import { matchesOf } from "./match-repo.ts";
import { searchAgain, searchDuplicates } from "./matches.ts";
import { toldOf, websiteOf } from "./meanings.ts";
import { mayDecide } from "./policy.ts";
import { formOf, letterOf, statusLink } from "./review.ts";
import { applicationData, caseOf, lockedApplication } from "./submit.ts";
import type { Application, ApplicationId, FormSettings, KeptMatch, RecruitingParts } from "./types.ts";
import { applicationWorkflow } from "./workflow.ts";

export type Acceptance = {
  reference?: string | undefined;
  types?: readonly string[] | undefined;
  managerId?: Id<"person"> | null | undefined;
  text?: string | undefined;
};

type Change = { tx: Tx; emit: Emit };

/** What the new partner is called until the vendor gives it a number of its own. */
export const proposedReference = (id: ApplicationId): string =>
  `R-${publicId("partnerApplication", id).slice(-8).toUpperCase()}`;

const conflict = (code: string, message: string, remedy: string): AppError =>
  new AppError("conflict", code, message, { remedy });

/** @throws AppError `application.not_approved`, `.not_searched`, `.duplicates_open` */
function checkReady(a: Application, matches: readonly KeptMatch[], approved: boolean): void {
  applicationWorkflow.to("accept", a.status);
  if (!approved)
    throw conflict(
      "application.not_approved",
      "Not everybody who has to has approved this application.",
      "The application says who is asked.",
    );
  if (a.searchedAt === null)
    throw conflict(
      "application.not_searched",
      "The search for duplicates is still running.",
      "Wait a moment, and reload.",
    );
  if (matches.some(({ verdict, likelihood }) => verdict === null && likelihood === "likely"))
    throw conflict(
      "application.duplicates_open",
      "This is likely a company that is known already.",
      "Say of each likely duplicate whether it is the same company.",
    );
}

/** Answers about attributes that the program declares, as it declares them. */
function attributesOf(program: Program | null, a: Application, told: Record<string, string | boolean>) {
  const found: Record<string, Attribute> = {};
  for (const { key, type } of program?.attributes ?? []) {
    const answer = told[key];
    if (answer === undefined) continue;
    const isNumber = type === "decimal" || type === "integer" || type === "money";
    found[key] = isNumber && String(answer).replaceAll(/\D/g, "").length <= 15 ? Number(answer) : answer;
  }
  if (a.address !== null) found["address"] = a.address.slice(0, 500);
  if (a.phone !== null) found["phone"] = a.phone;
  return found;
}

async function newPartner(change: Change, ctx: Ctx, a: Application, settings: FormSettings, input: Acceptance) {
  const document = await versionDocument(change.tx, ctx.vendorId, a.formId, a.version);
  const at = await programs.activeFor(change.tx, ctx.vendorId, a.programId);
  const told = document && toldOf(document, a.answers);
  const reference = input.reference ?? proposedReference(a.id);
  if ((await resolvePartners(change.tx, ctx.vendorId, [reference])).size > 0)
    throw new AppError("conflict", "partner.reference_taken", `There is a partner “${reference}” already.`, {
      remedy: "Choose another reference.",
      problems: [{ path: "reference", message: "is taken" }],
    });
  const [made] = await savePartners(change, ctx, [
    {
      reference,
      name: a.company,
      domain: a.domain,
      types: input.types ?? told?.types ?? [],
      country: a.country === null ? null : countryName(a.country),
      region: told?.region ?? null,
      managerId: input.managerId === undefined ? managerFor(settings, a.country) : input.managerId,
      joinedOn: await programs.today(change.tx, ctx),
      attributes: attributesOf(at?.program ?? null, a, told?.attributes ?? {}),
    },
  ]);
  if (!made) throw new Error("a partner was saved and is not there");
  return made.id;
}

/** What the applicant said of its company and of itself begins the partner's record: nobody writes it twice. */
async function record(change: Change, ctx: Ctx, a: Application, partnerId: Id<"partner">): Promise<void> {
  const document = await versionDocument(change.tx, ctx.vendorId, a.formId, a.version);
  await beginRecord(change, ctx, partnerId, {
    website: document && websiteOf(document, a.answers),
    address: a.address,
    country: a.country,
    phone: a.phone,
    contact: { name: a.contactName, email: a.contactEmail },
  });
}

const isSearched = (a: Application): boolean => a.searchedAt !== null && !applicationWorkflow.final.includes(a.status);

type Welcome = { partnerId: Id<"partner">; access: Access; text: string | null };

/** Invites whoever applied where nobody is there; who is there decides whom they let in themselves. */
async function welcome(parts: RecruitingParts, change: Change, ctx: Ctx, a: Application, of: Welcome): Promise<void> {
  const { partnerId, access, text } = of;
  const data = { company: a.company, link: statusLink(parts, ctx, a.id), text, access };
  await parts.letters.send(change.tx, acceptedLetter, { ...letterOf(ctx, a, "accepted"), data });
  if (access !== "invited") return;
  await parts.identity.invite(change, ctx, {
    place: { vendorId: ctx.vendorId, partnerId },
    name: a.contactName,
    email: a.contactEmail,
    roles: ["administrator"],
    locale: a.locale,
  });
}

/**
 * Makes the applicant a partner: the record, the invitation of whoever applied and the journal in one transaction, so
 * that there is one of each or none. Who turned out to be a partner already joins that one, by whoever is there.
 */
export async function accept(parts: RecruitingParts, ctx: Ctx, id: ApplicationId, input: Acceptance): Promise<void> {
  if (!mayDecide(ctx.actor)) throw forbidden("decide about applications");
  if (input.managerId && !(await parts.identity.people.areVendorPeople(ctx.vendorId, [input.managerId])))
    throw new AppError("validation", "application.manager", "The manager is not one of the vendor's people.", {
      problems: [{ path: "managerId", message: "is not one of the vendor's people" }],
    });
  const known = await parts.platform.read(ctx, (tx) => findApplication(tx, ctx.vendorId, id));
  // Before, so that what it finds is kept where acceptance is refused for it.
  if (known && isSearched(known)) await searchDuplicates(parts, ctx, id);
  await parts.platform.command(ctx, { operation: "recruiting.accept", input: { id, ...input } }, async (change) => {
    const { tx, emit } = change;
    const a = await lockedApplication(tx, ctx, id);
    const { settings } = await formOf(tx, ctx, a);
    if (isSearched(a)) await searchAgain(tx, ctx, a);
    const matches = (await matchesOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const given = (await approvalsOf(tx, ctx.vendorId, [id])).get(id) ?? [];
    const joined = await joinOf(parts, tx, ctx, a, matches);
    const others = matches.filter(({ otherId }) => otherId !== joined?.id);
    checkReady(a, others, isApproved(a.chain, given));
    if (joined === null) await checkFirst(tx, ctx, a, matches);
    else await reopenPartner(change, ctx, joined.id);
    const partnerId = joined?.id ?? (await newPartner(change, ctx, a, settings, input));
    await record(change, ctx, a, partnerId);
    const status = applicationWorkflow.step({
      ctx,
      emit,
      action: "accept",
      from: a.status,
      event: "accepted",
      of: { ...caseOf(a), partnerId },
      data: {
        ...applicationData({ ...a, dueAt: null }),
        partnerId,
        joined: joined !== null,
        contact: { name: a.contactName, email: a.contactEmail },
        types: [...(input.types ?? [])],
      },
    });
    const decided = { decidedAt: ctx.now.toString(), decidedBy: ctx.actor.name, dueAt: null };
    await updateApplication(tx, ctx.vendorId, id, { status, partnerId, reasonText: input.text ?? null, ...decided });
    await addStep(tx, ctx, id, "accepted", { text: input.text ?? null });
    await welcome(parts, change, ctx, a, { partnerId, access: joined?.access ?? "invited", text: input.text ?? null });
    return null;
  });
}
