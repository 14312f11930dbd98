import { expect, test } from "vitest";
import { openStage } from "../../../test/benefits-stage.ts";
import { startApp } from "../../../test/harness.ts";
import { newChecklist, task } from "../../../test/onboarding-stage.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });

test("with a partnership ends what was given, open, asked for and begun, and nobody else's", async () => {
  const stage = await openStage(app);
  const { owner } = stage.vendor;
  const [fir, yew] = [await stage.trained("Fir"), await stage.trained("Yew")];
  const checklist = await newChecklist(owner, { tasks: [task("call")] });
  const gate = await owner.ok("createGate", { body: { label: "Far", rule: "metric.revenue >= 90000" } });
  await owner.ok("setPageGate", { params: { page: "numbers" }, body: { gateId: gate.id } });
  for (const partner of [fir, yew]) {
    const { partnerId } = partner;
    await stage.apply(partner, { benefit: "fund", amount: "500" });
    await owner.ok("startOnboarding", { params: { partnerId }, body: { onboardingTemplateId: checklist } });
    const body = { thing: { kind: "page" as const, id: "numbers" }, reason: "A big deal" };
    await partner.person.ok("askForOpening", { body });
    const other = await owner.ok("createGate", { body: { label: `Of ${partnerId}`, rule: "metric.revenue >= 80000" } });
    const opening = { partnerId, gateId: other.id, untilOn: "2026-12-31", reason: "For the fair" };
    await owner.ok("createGateOpening", { body: opening });
  }
  await app.drainJobs();
  const { partnerId } = fir;
  await owner.ok("startOffboarding", { params: { partnerId }, body: { reason: "They close.", lastOn: "2026-03-31" } });
  app.clock.advance({ days: 1 });
  await app.runCron("care.endDue");
  await app.runCron("standings.rollForward");
  await app.drainJobs();

  const states = async (of: string) => {
    const params = { partnerId: of };
    const openings = await owner.ok("listGateOpenings", { query: { partner: of } });
    const requests = await owner.ok("listPartnerGateRequests", { params, query: {} });
    const applications = await owner.ok("listBenefitApplications", { query: { status: "all" } });
    return {
      onboarding: (await owner.ok("listPartnerOnboardings", { params })).items.map(({ status }) => status),
      openings: openings.items.map(({ status }) => status),
      requests: requests.items.map(({ status }) => status),
      applications: applications.items.filter(({ partner }) => partner.id === of).map(({ status }) => status),
    };
  };
  expect(await states(fir.partnerId)).toEqual({
    onboarding: ["cancelled"],
    openings: ["ended"],
    requests: ["withdrawn"],
    applications: ["canceled"],
  });
  expect((await stage.benefitOf(fir, "sandbox"))?.state).not.toBe("held");
  expect(await states(yew.partnerId)).toEqual({
    onboarding: ["running"],
    openings: ["open"],
    requests: ["asked"],
    applications: ["in_review"],
  });
  expect((await stage.benefitOf(yew, "sandbox"))?.state).toBe("held");
});
