import { expect, test } from "vitest";
import { openStage } from "../../../test/benefits-stage.ts";
import type { TestPartner } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { smallProgram } from "../../../test/small-program.ts";

const app = await startApp();

/** The newest notice of a partner, whole. */
async function newest({ person }: TestPartner, locale: "en" | "de" = "en") {
  await app.drainJobs();
  const { items } = await person.ok("listPartnerNotices");
  return person.ok("getNotice", { params: { noticeId: items[0]?.id ?? "" }, query: { locale } });
}
const paragraph = (text: string) => ({ kind: "paragraph", text: [{ text }] });

test("an application that is rejected is told with the reason", async () => {
  const stage = await openStage(app);
  const partner = await stage.trained("Ash");
  const { id } = await stage.apply(partner, { benefit: "fund", amount: "600" });
  const body = { decision: "reject" as const, reason: "The budget is used up." };
  await stage.vendor.owner.ok("decideBenefitApplication", { params: { benefitApplicationId: id }, body });
  expect(await newest(partner)).toMatchObject({
    kind: "benefitRejected",
    important: false,
    title: "Your application for Fund was rejected",
    summary: "Your application for Fund was looked at and rejected.",
    blocks: [
      paragraph("Your application for Fund was looked at and rejected."),
      paragraph("The reason given: The budget is used up."),
    ],
  });
  expect(await newest(partner, "de")).toMatchObject({
    title: "Ihr Antrag auf Fund wurde abgelehnt",
    blocks: [
      paragraph("Ihr Antrag auf Fund wurde geprüft und abgelehnt."),
      paragraph("Der angegebene Grund: The budget is used up."),
    ],
  });
});

test("an application that is approved for less is told with what was given of what was asked for, until when and why", async () => {
  const stage = await openStage(app);
  const partner = await stage.trained("Birch");
  const { id } = await stage.apply(partner, { benefit: "fund", amount: "1600" });
  const body = { decision: "approve" as const, reason: "The rest can come next year.", amount: "1000.25" };
  await stage.vendor.owner.ok("decideBenefitApplication", { params: { benefitApplicationId: id }, body });
  const says = "You now have Fund: $1,000.25 of the $1,600 that you asked for, until 29 September 2026.";
  expect(await newest(partner)).toMatchObject({
    kind: "benefitGiven",
    important: false,
    title: "New for you: Fund",
    summary: says,
    blocks: [paragraph(says), paragraph("The reason given: The rest can come next year.")],
  });
  expect((await newest(partner, "de")).summary.replaceAll("\u00A0", " ")).toBe(
    "Sie haben jetzt Fund: 1.000,25 $ von beantragten 1.600 $, bis 29. September 2026.",
  );
});

test("an application that is approved as asked for says the amount alone; what is not counted has none", async () => {
  const stage = await openStage(app);
  const partner = await stage.trained("Cedar", "20000");
  const approved = async (application: { benefit: string; amount?: string }) => {
    const { id } = await stage.apply(partner, application);
    await stage.decide(id, { decision: "approve" });
    return newest(partner);
  };
  expect(await approved({ benefit: "fund", amount: "600" })).toMatchObject({
    summary: "You now have Fund: $600, until 29 September 2026.",
  });
  expect(await approved({ benefit: "trip" })).toMatchObject({
    summary: "You now have the benefit Trip.",
    blocks: [paragraph("You now have the benefit Trip."), paragraph("The reason given: A good plan")],
  });
});

test("an amount that is no money is told in its unit, in the reader's words", async () => {
  const { owner, newPartner } = await app.newVendor();
  const lab = "\nbenefits:\n  lab: { label: { en: Lab, de: Labor }, credits: 40 hours, given: on request }\n";
  const labels = "labels: { de: { hours: Stunden } }\n";
  await owner.ok("createProgram", { body: { source: smallProgram() + lab + labels } });
  const partner = await newPartner({ name: "Dale" });
  await app.drainJobs();
  const made = await partner.person.ok("applyForBenefit", {
    params: { partnerId: partner.partnerId },
    body: { benefit: "lab", amount: "30", purpose: "A test" },
  });
  await owner.ok("decideBenefitApplication", {
    params: { benefitApplicationId: made.id },
    body: { decision: "approve", reason: "Fine", amount: "12.5" },
  });
  expect((await newest(partner)).summary).toBe("You now have Lab: 12.5 hours of the 30 hours that you asked for.");
  expect((await newest(partner, "de")).summary).toBe("Sie haben jetzt Labor: 12,5 Stunden von beantragten 30 Stunden.");
});
