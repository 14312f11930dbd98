import type { TestPartner, TestVendor } from "./factory.ts";
import type { StartedApp } from "./harness.ts";
import { certificate, record, sale, smallProgram } from "./small-program.ts";

/** A program that gives something of each kind. */
export const source = (): string => `${smallProgram()}
segments: { trained: metric.certified >= 1 }
benefits:
  margin: { discount: { Gold: 30%, Silver: 12.5% }, cost: { Gold: 900, Silver: 300 } }
  sandbox: { credits: { Gold: 5000 USD, Silver: 1000.50 USD }, valid: 12 months }
  fund:
    cash: 2000 USD
    for: track.sell in ['Gold', 'Silver'] && segment.trained
    given: on request
    decideWithin: 3 business days
    valid: 6 months
  desk: { support: business hours }
  trip: { access: a trip, for: track.sell == 'Gold', given: on request }
`;

/** A vendor with this program and two partners that earn nothing but what everybody has. */
export async function openStage(app: StartedApp) {
  const vendor: TestVendor = await app.newVendor();
  const { id: programId } = await vendor.owner.ok("createProgram", { body: { source: source() } });
  const ash = await vendor.newPartner({ name: "Ash" });
  const birch = await vendor.newPartner({ name: "Birch" });
  await app.drainJobs();

  const ofPartner = (partner: TestPartner) => ({ params: { partnerId: partner.partnerId }, query: {} });
  const benefitsOf = async (partner: TestPartner, as = vendor.owner) =>
    (await as.ok("listPartnerBenefits", ofPartner(partner))).items;
  const sell = (partner: TestPartner, amount: string, on = "2026-02-01") =>
    record(app, vendor.owner, [sale({ partner: partner.partnerId, on, amount })]);
  const requestOf = (partner: TestPartner, body: Record<string, unknown>) => ({
    params: { partnerId: partner.partnerId },
    body: { purpose: "Launch event", ...body },
  });
  return {
    vendor,
    programId,
    ash,
    birch,
    benefitsOf,
    sell,
    benefitOf: async (partner: TestPartner, key: string) =>
      (await benefitsOf(partner)).find((item) => item.benefit === key),
    historyOf: async (partner: TestPartner, key: string) =>
      (await vendor.owner.ok("listPartnerBenefitHistory", ofPartner(partner))).items.filter((i) => i.benefit === key),
    activityOf: async (partner: TestPartner) =>
      (
        await vendor.owner.ok("listPartnerActivity", {
          params: { partnerId: partner.partnerId },
          query: { limit: 200 },
        })
      ).items.filter((event) => event.type.startsWith("benefit")),
    apply: (partner: TestPartner, body: { benefit: string; amount?: string; submit?: boolean }) =>
      partner.person.ok("applyForBenefit", {
        params: { partnerId: partner.partnerId },
        body: { purpose: "Launch event", ...body },
      }),
    refuse: (partner: TestPartner, body: Record<string, unknown>) =>
      partner.person.fails("applyForBenefit", requestOf(partner, body)),
    decide: (benefitApplicationId: string, body: { decision: "approve" | "reject" | "ask"; amount?: string }) =>
      vendor.owner.ok("decideBenefitApplication", {
        params: { benefitApplicationId },
        body: { reason: "A good plan", ...body },
      }),
    /** A partner that may apply for the fund. */
    async trained(name: string, amount = "2000"): Promise<TestPartner> {
      const partner = await vendor.newPartner({ name });
      await record(app, vendor.owner, [
        sale({ partner: partner.partnerId, on: "2026-02-01", amount }),
        certificate(partner.partnerId, `${name.toLowerCase()}@example.com`, "2026-01-01", "2027-01-01"),
      ]);
      return partner;
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
