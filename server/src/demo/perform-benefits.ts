import { partnerPeople, type PartnerPerson } from "./cast.ts";
import { findPartner, vendorParams } from "./find-partner.ts";
import type { Errands } from "./perform-today.ts";
import type { Step } from "./plan.ts";
import type { Product } from "./product.ts";
import { call, type Stage } from "./stage.ts";

const fund = "growth_fund";

/** Who of the cast administers a partner of the step's vendor, in the order of the cast. */
const administrators = (step: Step): readonly PartnerPerson[] =>
  partnerPeople.filter((p) => p.roles.includes("administrator") && p.at[step.vendor] !== undefined);

/** One partner waits for money to grow with, another has it and has used some. */
export function performBenefits(product: Product, stage: Stage): Errands<"applyForFund" | "useFund"> {
  const { handlers } = product;

  /** Applies, where the partner may have it. */
  async function apply(step: Step, person: PartnerPerson | undefined, amount: string, purpose: string) {
    const reference = person?.at[step.vendor];
    if (!person || reference === undefined) return null;
    const { id } = await findPartner(product, stage, step, reference);
    const params = { ...(await vendorParams(stage, step)), partnerId: id };
    const ctx = await stage.asPartner(step, person, id);
    const { items } = await handlers.listPartnerBenefits({ ...call, ctx, params });
    const own = items.find((item) => item.benefit === fund);
    if (!own || own.state === "locked") return null;
    const application =
      own.application ??
      (await handlers.applyForBenefit({
        ...call,
        ctx,
        params,
        body: { benefit: fund, amount, purpose, submit: true },
      }));
    return { ctx, params, application };
  }

  return {
    async applyForFund(step) {
      const [person] = administrators(step);
      await apply(
        step,
        person,
        "6000",
        "A field day for thirty operators from hospitals and utilities, with a lab on our cloud.",
      );
    },
    async useFund(step) {
      const [, person] = administrators(step);
      const purpose = "Two trade fairs in spring and a landing page in three languages.";
      const asked = await apply(step, person, "10000", purpose);
      if (!asked) return;
      const vendor = await vendorParams(stage, step);
      const decider = { ...(await stage.as(step, "operations")), idempotencyKey: `demo ${step.key} decide` };
      await handlers.decideBenefitApplication({
        ...call,
        ctx: decider,
        params: { ...vendor, benefitApplicationId: asked.application.id },
        body: { decision: "approve", reason: "Fits the plan for spring; please send the invoices.", amount: "8000" },
      });
      const { items } = await handlers.listPartnerBenefits({ ...call, ctx: asked.ctx, params: asked.params });
      const allocation = items.find((item) => item.benefit === fund)?.allocation;
      if (!allocation) return;
      await handlers.recordBenefitUse({
        ...call,
        ctx: { ...asked.ctx, idempotencyKey: `demo ${step.key} use` },
        params: { ...asked.params, benefitAllocationId: allocation.id },
        body: { amount: "2350", what: "Stand at the first fair" },
      });
    },
  };
}
