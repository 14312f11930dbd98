import { expect, test } from "vitest";
import { openStage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

test("nobody is given more than was asked for, though the program would allow it", async () => {
  const stage = await openStage(app);
  const partner = await stage.trained("Ash");
  const { id } = await stage.apply(partner, { benefit: "fund", amount: "600" });
  const params = { benefitApplicationId: id };
  const body = { decision: "approve" as const, reason: "A good plan", amount: "900" };
  const refused = await stage.vendor.owner.fails("decideBenefitApplication", { params, body });
  expect(refused).toMatchObject({ status: 400, code: "benefit.amount", problems: [{ path: "amount" }] });
  expect(refused.detail).toContain("600 USD");
  expect(await stage.decide(id, { decision: "approve", amount: "599.99" })).toMatchObject({ status: "approved" });
});
