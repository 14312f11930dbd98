import type { StartedApp, TestClient } from "../harness.ts";
import type { TestVendor } from "../factory.ts";
import { type LibraryWorld, writeLibrary } from "./library-world.ts";
import { connectSignIn, type SsoWorld } from "./sso-world.ts";
import { writeGates, type GatesWorld } from "./gates-world.ts";
import { writeAgreements, type AgreementsWorld } from "./agreements-world.ts";
import { writeOnboarding, type OnboardingWorld } from "./onboarding-world.ts";
import { program } from "./specimens.ts";
import { recruit, riddle } from "./world-recruiting.ts";

/** A vendor with one of everything, and the ids by which it can be asked for. */
export type World = LibraryWorld &
  AgreementsWorld &
  SsoWorld &
  OnboardingWorld &
  GatesWorld & {
    /** Tells worlds apart in names that must be unique on an installation. */
    mark: string;
    today: string;
    vendorId: string;
    partnerId: string;
    programId: string;
    /** Published, not in effect yet. */
    waitingId: string;
    /** Drafts at their first revision: of the program, and of a new one. */
    draftId: string;
    sketchId: string;
    /** Waits in the queue, so that it can be stopped. */
    planId: string;
    factId: string;
    /** Another partner of the vendor. */
    otherPartnerId: string;
    /** A demotion of the other partner that has taken effect, against which it can appeal. */
    moveId: string;
    /** An appeal that the owner wrote down for the other partner. */
    ownAppealId: string;
    /** An appeal of the other partner. */
    appealId: string;
    /** An exception for the other partner that an account manager asked for. */
    exceptionId: string;
    /** Waits in the queue, so that it can be stopped. */
    evaluationId: string;
    fileId: string;
    /** Waits in the queue, so that it can be stopped. */
    importId: string;
    viewId: string;
    /** Made in the console. */
    segmentId: string;
    /** What is kept of the partner, and the link to the other one below it. */
    territoryId: string;
    capabilityId: string;
    contactId: string;
    partnerNoteId: string;
    partnerFileId: string;
    partnerLinkId: string;
    /** A partner whose offboarding has come to its end, and an export of the first one. */
    endedPartnerId: string;
    partnerExportId: string;
    /** Not submitted yet, and another that waits for a decision. */
    benefitApplicationId: string;
    reviewedApplicationId: string;
    benefitAllocationId: string;
    benefitUseId: string;
    /** To the partner, about the version that waits, with a mail of it. */
    noticeId: string;
    mailId: string;
    /** The telling of it to everybody. */
    noticeRunId: string;
    /** Drafts. */
    announcementId: string;
    spareAnnouncementId: string;
    /** Somebody on the vendor's side who may be changed and removed. */
    personId: string;
    partnerPersonId: string;
    /** Made by the vendor; nobody has it. */
    roleId: string;
    /** Keys of the owner, and of the partner's administrator. */
    apiKeyId: string;
    partnerApiKeyId: string;
    invitationId: string;
    partnerInvitationId: string;
    /** Forms, and applications by them in every state. */
    recruiting: Awaited<ReturnType<typeof recruit>> & { sending: Awaited<ReturnType<typeof riddle>> };
    owner: TestClient;
    vendor: TestVendor;
    /** A member of the partner with every role there. */
    partnerPerson: TestClient;
  };

const csv = "Number,Company\nR-8,Fennel Ltd\nR-9,Sorrel Ltd\n";
const mapping = {
  import: "Waiting",
  files: { list: { path: "companies.csv" } },
  steps: [{ to: "partners" as const, from: "list", fields: { reference: "Number", name: "Company" } }],
};

/** A version that waits for its date, and two drafts. */
async function writeVersions(owner: TestClient, programId: string) {
  const source = program("Main");
  const waiting = { source: source.replace("1500", "1550"), effectiveOn: "2026-12-01" };
  await owner.ok("publishProgram", { params: { programId }, body: waiting });
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  const draft = await owner.ok("createDraft", { body: { programId } });
  const sketch = await owner.ok("createDraft", { body: { source: program("Sketch") } });
  return { waitingId: items[0]?.id ?? "", draftId: draft.id, sketchId: sketch.id };
}

const dayOf = (app: StartedApp): string => app.clock.now().toString().slice(0, 10);

type Someone = { partnerId: string; person: TestClient };

/** Demotions of a partner in three tracks: one to appeal against, one with an appeal of the vendor's, one of its own. */
async function demote(app: StartedApp, { owner, as, manages }: TestVendor, { partnerId, person }: Someone) {
  const today = dayOf(app);
  const data = { amount: { amount: "1", currency: "USD" }, motion: "assisted" };
  const fact = { kind: "booking", partner: partnerId, occurredOn: today, source: "crm", reference: "B-9", data };
  const { ids } = await owner.ok("recordFacts", { body: { facts: [fact] } });
  await app.drainJobs();
  app.clock.advance({ days: 1 });
  await app.runCron("standings.rollForward");
  await owner.ok("reverseFact", { params: { partnerId, factId: ids[0] ?? "" }, body: { reason: "not theirs" } });
  await app.drainJobs();
  const { appealable } = await owner.ok("listPartnerAppeals", { params: { partnerId } });
  const [moveId = "", second = "", third = ""] = appealable.map(({ move }) => move.id);
  const text = "This is not right.";
  const { id: ownAppealId } = await owner.ok("fileAppeal", { params: { partnerId }, body: { moveId: second, text } });
  const { id: appealId } = await person.ok("fileAppeal", { body: { moveId: third, text } });
  const cam = await as("cam");
  await manages(cam, partnerId);
  const { id: exceptionId } = await cam.ok("requestException", {
    params: { partnerId },
    body: { track: "lead", tier: "Gold", untilOn: "2026-12-31", reason: "in the middle of a merger" },
  });
  return { otherPartnerId: partnerId, moveId, ownAppealId, appealId, exceptionId };
}

/** A notice to the partner with its mail, and two announcements that are still written. */
async function writeNotices(owner: TestClient, partnerId: string) {
  const { items } = await owner.ok("listPartnerNotices", { params: { partnerId } });
  const noticeId = items[0]?.id ?? "";
  const mails = await owner.ok("listNoticeMails", { params: { noticeId } });
  const runs = await owner.ok("listNoticeRuns");
  const body = { title: { en: "Kept words" }, body: { en: "For all." }, audience: {} };
  const one = await owner.ok("createAnnouncement", { body });
  const spare = await owner.ok("createAnnouncement", { body });
  const [mailId = "", noticeRunId = ""] = [mails.items[0]?.id, runs.items[0]?.id];
  return { noticeId, mailId, noticeRunId, announcementId: one.id, spareAnnouncementId: spare.id };
}

/** Two applications, and a line that was used of what was given by itself. */
async function useBenefits(owner: TestClient, partnerId: string) {
  const params = { partnerId };
  const apply = async (benefit: string, submit: boolean) =>
    (await owner.ok("applyForBenefit", { params, body: { benefit, purpose: "kept. for launch", submit } })).id;
  const { items } = await owner.ok("listPartnerBenefits", { params, query: {} });
  const benefitAllocationId = items.find((item) => item.allocation)?.allocation?.id ?? "";
  const used = await owner.ok("recordBenefitUse", {
    params: { partnerId, benefitAllocationId },
    body: { amount: "12.25", what: "kept. line" },
  });
  return {
    benefitApplicationId: await apply("trip", false),
    reviewedApplicationId: await apply("fund", true),
    benefitAllocationId,
    benefitUseId: used.uses[0]?.id ?? "",
  };
}

/** A record of the partner, and the other partner below it. */
async function keepRecord(owner: TestClient, partnerId: string, childId: string) {
  const params = { partnerId };
  await owner.ok("saveCompanyProfile", { params, body: { revision: 0, city: "kept. town" } });
  const where = { region: "kept. region", fromOn: "2026-01-01" };
  const territories = await owner.ok("addTerritory", { params, body: where });
  const { id: capabilityId } = await owner.ok("createCapability", { body: { label: "kept. skill" } });
  await owner.ok("setPartnerCapability", { params: { partnerId, capabilityId }, body: { level: "basic" } });
  const contact = { name: "kept. contact", email: "kept.contact@example.test", consent: "given" as const };
  const { id: contactId } = await owner.ok("addContact", { params, body: contact });
  const { id: partnerNoteId } = await owner.ok("addPartnerNote", { params, body: { body: "kept. words" } });
  const file = { type: "text/plain", content: "kept. plan" };
  const added = await owner.raw("addPartnerFile", { params, query: { name: "kept.plan.txt" }, upload: file });
  const { id: partnerFileId } = JSON.parse(added.text) as { id: string };
  const link = { childId, kind: "distribution" as const, fromOn: "2026-01-01", sharing: "contacts" as const };
  const { id: partnerLinkId } = await owner.ok("addPartnerLink", { params, body: link });
  return {
    territoryId: territories.items[0]?.id ?? "",
    capabilityId,
    contactId,
    partnerNoteId,
    partnerFileId,
    partnerLinkId,
  };
}

/** Plans the end of a partnership for today; it ends with the day. */
async function planEnd(app: StartedApp, { owner, newPartner }: TestVendor) {
  const { partnerId } = await newPartner({ name: "kept. ended", reference: "P-3" });
  await owner.ok("startOffboarding", { params: { partnerId }, body: { reason: "kept. reason", lastOn: dayOf(app) } });
  return partnerId;
}

/** What has come to its end ends, and there is a file with everything about another partner. */
async function leave(app: StartedApp, owner: TestClient, partnerId: string) {
  await app.runCron("care.endDue");
  const { id: partnerExportId } = await owner.ok("startPartnerExport", { params: { partnerId } });
  await app.drainJobs();
  return { partnerExportId };
}

async function upload(owner: TestClient): Promise<string> {
  const { status, text } = await owner.raw("uploadImportFile", {
    query: { name: "companies.csv" },
    upload: { type: "text/csv", content: csv },
  });
  if (status !== 201) throw new Error(text);
  return (JSON.parse(text) as { id: string }).id;
}

/** Fills a new vendor by the API, as its owner would. */
export async function createWorld(app: StartedApp, mark: string): Promise<World> {
  const vendor = await app.newVendor({ name: `World ${mark}` });
  const { owner, vendorId } = vendor;
  const { id: programId } = await owner.ok("createProgram", { body: { source: program("Main"), format: "yaml" } });
  const versions = await writeVersions(owner, programId);
  const { partnerId, person: partnerPerson } = await vendor.newPartner({
    name: `Fern ${mark}`,
    reference: "P-1",
    roles: ["administrator"],
  });
  const other = await vendor.newPartner({ name: `Other ${mark}`, reference: "P-2" });
  const endedPartnerId = await planEnd(app, vendor);
  const demoted = await demote(app, vendor, other);
  const left = { endedPartnerId, ...(await leave(app, owner, partnerId)) };
  const today = dayOf(app);
  const recorded = await owner.ok("recordFacts", {
    body: {
      facts: [
        {
          kind: "booking",
          partner: partnerId,
          occurredOn: today,
          source: "crm",
          reference: "B-1",
          data: { amount: { amount: "1750.25", currency: "USD" }, motion: "sourced" },
        },
      ],
    },
  });
  const recruiting = await recruit(app, vendor, mark);
  await app.drainJobs();
  const onboarding = await writeOnboarding(owner, partnerId);
  const agreements = await writeAgreements(app, owner, { partnerId, person: partnerPerson });

  const fileId = await upload(owner);
  const started = await owner.ok("startEvaluation", { params: { programId }, body: { asOf: "2025-12-31" } });
  const { id: planId } = await owner.ok("startPlan", { params: { draftId: versions.waitingId }, body: {} });
  const { id: importId } = await owner.ok("startImport", {
    body: { mapping, files: { list: fileId }, dryRun: false, onBadRow: "stop" },
  });
  const { id: viewId } = await owner.ok("saveView", { body: { page: "partners", name: "Kept", state: {} } });
  const { id: segmentId } = await owner.ok("createSegment", {
    body: { label: `Fern ${mark} and others`, rule: "metric.sourced >= 1750.25" },
  });
  const benefits = await useBenefits(owner, partnerId);
  const signIn = await connectSignIn(app, owner, partnerPerson, mark);
  const gates = await writeGates(owner, { partnerId, person: partnerPerson, today, mark });
  const library = await writeLibrary(app, owner, { vendorId, person: partnerPerson });
  const notices = await writeNotices(owner, partnerId);
  const record = await keepRecord(owner, partnerId, other.partnerId);
  const { id: personId } = await owner.ok("addPerson", {
    body: { name: "Colleague", email: `kept.${mark}@example.test`, roles: ["cam"] },
  });
  const { id: partnerPersonId } = await owner.ok("addPartnerPerson", {
    params: { partnerId },
    body: { name: "Seller", email: `kept.seller.${mark}@example.test`, roles: ["seller"] },
  });
  const { id: invitationId } = await owner.ok("invitePerson", {
    body: { name: "Kept Guest", email: `kept.guest.${mark}@example.test`, roles: ["viewer"] },
  });
  const { id: partnerInvitationId } = await owner.ok("invitePartnerPerson", {
    params: { partnerId },
    body: { name: "Kept Guest", email: `kept.guest.${mark}@example.test`, roles: ["seller"] },
  });
  const { id: roleId } = await owner.ok("createRole", { body: { side: "vendor", name: `Kept ${mark}` } });
  const { key } = await owner.ok("createApiKey", { body: { name: `Kept ${mark}`, permissions: ["partners.read"] } });
  const { key: partnerKey } = await partnerPerson.ok("createPartnerApiKey", {
    body: { name: `Kept too ${mark}`, permissions: ["facts.read"] },
  });
  const [factId = "", evaluationId = ""] = [recorded.ids[0], started.items[0]?.id];
  return {
    mark,
    today,
    vendorId,
    partnerId,
    programId,
    ...versions,
    planId,
    ...demoted,
    factId,
    evaluationId,
    fileId,
    importId,
    viewId,
    segmentId,
    ...benefits,
    ...agreements,
    ...onboarding,
    ...gates,
    ...library,
    ...signIn,
    ...notices,
    ...record,
    ...left,
    personId,
    partnerPersonId,
    roleId,
    apiKeyId: key.id,
    partnerApiKeyId: partnerKey.id,
    invitationId,
    partnerInvitationId,
    // Last of all: a riddle is good for four hours, and the clock was moved by days meanwhile.
    recruiting: { ...recruiting, sending: await riddle(app, recruiting) },
    owner,
    vendor,
    partnerPerson,
  };
}
