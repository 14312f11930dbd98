import { parseId } from "@fairway/kernel";
import { inject } from "vitest";
import { applicationToken } from "../../src/modules/recruiting/tokens.ts";
import { secretFrom } from "../../src/platform/index.ts";
import type { TestVendor } from "../factory.ts";
import type { StartedApp } from "../harness.ts";
import { solved } from "../solve.ts";

/** Answers to the usual questions. */
export const someAnswers = (company: string, mark: string, people = "12") => ({
  companyName: company,
  website: `www.${mark}-kept.example`,
  country: "DE",
  types: ["reseller"],
  people,
  why: "kept. for a good reason",
  contactName: "Nia Apply",
  contactEmail: `nia.${mark}@${mark}-kept.example`,
  consent: true,
});

const sign = (purpose: string): string => secretFrom(inject("installationSecret")).of(`mail: ${purpose}`);

/** A riddle that is solved, and old enough. */
export async function riddle(app: StartedApp, { vendorSlug, formSlug }: { vendorSlug: string; formSlug: string }) {
  const sending = await solved(app.anonymous, { vendorSlug, formSlug });
  app.clock.advance({ seconds: 10 });
  return sending;
}

/** Forms in several states, and an application for each thing that can be done with one. */
export async function recruit(app: StartedApp, vendor: TestVendor, mark: string) {
  const { owner } = vendor;
  const form = async (slug: string) => (await owner.ok("createApplicationForm", { body: { name: slug, slug } })).id;
  const [formId, closingFormId, draftFormId] = [await form("join"), await form("old"), await form("next")];
  const { settings } = await owner.ok("getApplicationForm", { params: { applicationFormId: formId } });
  const chain = [
    {
      key: "owner",
      label: { en: "Owner", de: "Inhaber" },
      when: "answer.people > 100",
      who: { kind: "role" as const, role: "owner" },
      order: 1,
      needed: 1,
    },
  ];
  const params = { applicationFormId: formId };
  await owner.ok("saveApplicationForm", { params, body: { revision: 1, settings: { ...settings, chain } } });
  await owner.ok("publishApplicationForm", { params, body: { revision: 2 } });
  await owner.ok("publishApplicationForm", { params: { applicationFormId: closingFormId }, body: { revision: 1 } });
  const cam = await vendor.as("cam");
  const enter = async (company: string, people?: string) => {
    const answers = someAnswers(company, company.toLowerCase().replaceAll(/[^a-z]/g, ""), people);
    return (await cam.ok("createPartnerApplication", { body: { formId, locale: "en", answers } })).id;
  };
  const reviewed = async (company: string, people?: string) => {
    const id = await enter(company, people);
    await owner.ok("reviewPartnerApplication", { params: { partnerApplicationId: id } });
    return id;
  };
  const asked = await reviewed(`Gentian ${mark}`);
  await owner.ok("askApplicant", { params: { partnerApplicationId: asked }, body: { question: "kept. How many?" } });
  const { slug: vendorSlug } = await owner.ok("getVendor");
  const address = { vendorSlug, formSlug: "join" };
  const first = await solved(app.anonymous, address);
  app.clock.advance({ seconds: 10 });
  const body = { version: 1, locale: "en" as const, answers: someAnswers(`Hazel ${mark}`, `hazel${mark}`) };
  await app.anonymous.ok("sendApplication", { params: address, body: { ...body, ...first } });
  const unconfirmed = await owner.ok("listPartnerApplications", { query: { show: "unconfirmed" } });
  const applicationId = await enter(`Fern ${mark}`);
  const token = (purpose: "confirm" | "status", id: string) =>
    applicationToken(sign, purpose, vendor.uuid, parseId("partnerApplication", id));
  const ids = {
    applicationId,
    askingId: await reviewed(`Alder ${mark}`),
    approvingId: await reviewed(`Birch ${mark}`, "500"),
    objectingId: await reviewed(`Bramble ${mark}`, "500"),
    acceptingId: await reviewed(`Cedar ${mark}`),
    decliningId: await enter(`Dogwood ${mark}`),
  };
  const withdrawing = await enter(`Elder ${mark}`);
  const goes = await vendor.newPartner({ name: `Ivy ${mark}`, reference: "P-8" });
  const into = await vendor.newPartner({ name: `Ivies ${mark}`, reference: "P-9" });
  return {
    ...address,
    formId,
    closingFormId,
    draftFormId,
    ...ids,
    confirmToken: token("confirm", unconfirmed.items[0]?.id ?? ""),
    statusToken: token("status", asked),
    withdrawToken: token("status", withdrawing),
    mergeGoesId: goes.partnerId,
    mergeIntoId: into.partnerId,
  };
}
