import { expect, test } from "vitest";
import { openStage } from "../../../test/benefits-stage.ts";
import type { TestPartner } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";

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
