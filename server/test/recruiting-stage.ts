import { createHash } from "node:crypto";
import type { ApplicationAnswers } from "@fairway/contract";
import { parseId } from "@fairway/kernel";
import { inject } from "vitest";
import { applicationToken } from "../src/modules/recruiting/tokens.ts";
import { secretFrom } from "../src/platform/index.ts";
import type { StartedApp } from "./harness.ts";
import { solved } from "./solve.ts";

const program = `program: Recruits
currency: EUR
facts:
  booking: { amount: money }
partner: { cloudFirst: boolean }
metrics:
  sales: { sum: booking.amount }
  certified: { count: booking }
  fit:
    score: 100
    parts:
      skill: { worth: 60, full: 6, of: metric.certified }
      reach: { worth: 40, full: 100000, of: metric.sales }
tracks:
  sell: { label: Sell, tiers: { Base: true } }
idealPartner: fit
`;

/** Answers to the usual questions. */
export const usual = (company: string, more: ApplicationAnswers = {}): ApplicationAnswers => {
  const mark = company.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return {
    companyName: company,
    website: `https://www.${mark}.de/start`,
    country: "DE",
    types: ["msp"],
    people: "40",
    why: "Our customers ask for it.",
    contactName: "Nia Apply",
    contactEmail: `nia@${mark}.de`,
    consent: true,
    ...more,
  };
};

/** A vendor with a program and a published form; what is done with them. */
export async function recruitingStage(app: StartedApp, more: { chain?: unknown[]; settings?: object } = {}) {
  const vendor = await app.newVendor({ name: "Aldermere", timeZone: "Europe/Berlin" });
  const { owner } = vendor;
  await owner.ok("createProgram", { body: { source: program } });
  const form = await owner.ok("createApplicationForm", { body: { name: "Join us", slug: "join" } });
  const params = { applicationFormId: form.id };
  const settings = { ...form.settings, ...(more.chain ? { chain: more.chain } : {}), ...more.settings };
  await owner.raw("saveApplicationForm", { params, body: { revision: 1, settings } });
  await owner.ok("publishApplicationForm", { params, body: { revision: 2 } });
  const { slug: vendorSlug } = await owner.ok("getVendor");
  const address = { vendorSlug, formSlug: "join" };
  const send = async (answers: ApplicationAnswers, other: Record<string, unknown> = {}) => {
    const proof = await solved(app.anonymous, address);
    app.clock.advance({ seconds: 20 });
    return app.anonymous.raw("sendApplication", {
      params: address,
      body: { version: 1, locale: "en", answers, ...proof, ...other },
    });
  };
  const enter = async (company: string, answers: ApplicationAnswers = {}, client = owner) => {
    const body = { formId: form.id, locale: "en" as const, answers: usual(company, answers) };
    const made = await client.ok("createPartnerApplication", { body });
    await app.drainJobs();
    return made.id;
  };
  const of = (id: string) => ({ params: { partnerApplicationId: id } });
  return {
    vendor,
    owner,
    form,
    address,
    send,
    enter,
    of,
    read: (id: string) => owner.ok("getPartnerApplication", of(id)),
    token: (purpose: "confirm" | "status", id: string) =>
      applicationToken(
        (text) => secretFrom(inject("installationSecret")).of(`mail: ${text}`),
        purpose,
        vendor.uuid,
        parseId("partnerApplication", id),
      ),
  };
}
export type RecruitingStage = Awaited<ReturnType<typeof recruitingStage>>;

/** How a limit's key is kept. */
export const limitKey = (text: string): string => createHash("sha256").update(text).digest("hex");
