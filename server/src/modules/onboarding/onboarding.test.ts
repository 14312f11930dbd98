import { expect, test } from "vitest";
import { accept, newAgreement } from "../../../test/agreements-stage.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { startApp, type TestClient } from "../../../test/harness.ts";
import { newChecklist, task } from "../../../test/onboarding-stage.ts";
import { recruitingStage } from "../../../test/recruiting-stage.ts";
import { publishSmall, record, sale } from "../../../test/small-program.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
// A Tuesday.
const app = await startApp({ startAt: "2026-03-31T12:00:00Z", mailer: mailerTo(handed) });

async function days(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    app.clock.advance({ days: 1 });
    await app.runCron("onboarding.clock");
  }
}

async function runOf(client: TestClient, partnerId: string) {
  const { items } = await client.ok("listPartnerOnboardings", { params: { partnerId } });
  const [first] = items;
  if (!first) throw new Error("nothing is running");
  return first;
}

const start = (owner: TestClient, partnerId: string, onboardingTemplateId: string) =>
  owner.ok("startOnboarding", { params: { partnerId }, body: { onboardingTemplateId } });

const dues = (tasks: { key: string; dueOn: string | null }[]) =>
  Object.fromEntries(tasks.map(({ key, dueOn }) => [key, dueOn]));

test("tasks are due by business days after the start or after each other, and the end comes with the last required one", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const checklist = await newChecklist(vendor.owner, {
    tasks: [
      task("call", { due: { businessDays: 3, after: null } }),
      task("plan", { due: { businessDays: 5, after: "call" } }),
      task("extra", { required: false }),
      task("visit", { owner: { side: "manager" } }),
    ],
    firstValue: { by: "task", task: "plan" },
  });
  const begun = await start(vendor.owner, partnerId, checklist);
  expect(dues(begun.tasks)).toEqual({ call: "2026-04-03", plan: null, extra: "2026-04-07", visit: "2026-04-07" });
  expect(begun).toMatchObject({ done: 0, of: 3, next: { key: "call" }, firstValueDays: null });
  app.clock.advance({ days: 1 });
  const of = (key: string) => ({ partnerId, onboardingId: begun.id, task: key });
  const called = await person.ok("completeOnboardingTask", { params: of("call"), body: { note: "Nice to meet you." } });
  expect(dues(called.tasks)).toMatchObject({ plan: "2026-04-08" });
  expect(await person.fails("completeOnboardingTask", { params: of("visit"), body: {} })).toMatchObject({
    status: 403,
  });
  expect(await person.fails("completeOnboardingTask", { params: of("call"), body: {} })).toMatchObject({ status: 409 });
  const cam = await vendor.as("cam");
  await vendor.owner.ok("skipOnboardingTask", { params: of("visit"), body: { reason: "Met at the fair." } });
  await vendor.owner.ok("reopenOnboardingTask", { params: of("visit") });
  await vendor.owner.ok("completeOnboardingTask", { params: of("visit"), body: {} });
  app.clock.advance({ days: 2 });
  const done = await person.ok("completeOnboardingTask", { params: of("plan"), body: {} });
  expect(done).toMatchObject({ status: "completed", firstValueDays: 3, firstValue: { met: true } });
  expect(done.firstValue.says).toBe("“Task plan” is done.");
  const { items } = await cam.ok("getTimeToFirstValue");
  expect(items[0]).toMatchObject({ reached: 1, notYet: 0, medianDays: 3, partners: [{ days: 3 }] });
});

test("a partner's people see the next task of their own, and whom to write to", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const body = { name: "Cam", email: `cam.${partnerId}@x.example`, roles: ["cam"] };
  const { id: managerId, email } = await vendor.owner.ok("addPerson", { body });
  await vendor.owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, managerId } });
  const checklist = await newChecklist(vendor.owner, {
    tasks: [
      task("greet", { owner: { side: "manager" }, due: { businessDays: 1, after: null } }),
      task("look", { due: { businessDays: 4, after: null } }),
    ],
  });
  const begun = await start(vendor.owner, partnerId, checklist);
  expect(begun.next).toMatchObject({ key: "greet" });
  const manager = { id: managerId, name: "Cam", email };
  expect(await runOf(person, partnerId)).toMatchObject({ next: { key: "look" }, manager });
  await person.ok("completeOnboardingTask", {
    params: { partnerId, onboardingId: begun.id, task: "look" },
    body: {},
  });
  expect(await runOf(person, partnerId)).toMatchObject({ status: "running", next: null });
  const greet = { partnerId, onboardingId: begun.id, task: "greet" };
  await vendor.owner.ok("completeOnboardingTask", { params: greet, body: {} });
});

test("what happens completes what waits for it: agreements, people, facts and rules, also where it was so before", async () => {
  const vendor = await app.newVendor();
  await publishSmall(app, vendor.owner);
  const { partnerId, person, reference } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  const checklist = await newChecklist(vendor.owner, {
    tasks: [
      task("sign", { done: { by: "agreement", key: "terms" } }),
      task("people", { done: { by: "people", count: 2 } }),
      task("sale", { done: { by: "fact", kind: "sale" } }),
      task("volume", { done: { by: "rule", rule: "metric.revenue >= 1000" } }),
      task("early", { done: { by: "people", count: 1 } }),
    ],
    firstValue: { by: "rule", rule: "metric.revenue >= 500" },
  });
  const begun = await start(vendor.owner, partnerId, checklist);
  const state = async () => {
    await app.drainJobs();
    const run = await runOf(person, partnerId);
    return run.tasks.filter(({ status }) => status === "done").map(({ key }) => key);
  };
  expect(await state()).toEqual(["early"]);
  await accept(person, { partnerId, agreementId });
  expect(await state()).toEqual(["sign", "early"]);
  await person.ok("addPartnerPerson", {
    params: { partnerId },
    body: { name: "Sam Reed", email: `sam.${begun.id}@example.test`, roles: ["seller"] },
  });
  expect(await state()).toEqual(["sign", "people", "early"]);
  await record(app, vendor.owner, [
    sale({ partner: reference, on: app.clock.now().toString().slice(0, 10), amount: "600" }),
  ]);
  await app.runCron("onboarding.clock");
  expect(await state()).toEqual(["sign", "people", "sale", "early"]);
  expect(await runOf(person, partnerId)).toMatchObject({ status: "running", firstValue: { met: true } });
  await record(app, vendor.owner, [
    sale({ partner: reference, on: app.clock.now().toString().slice(0, 10), amount: "600", reference: "S-2" }),
  ]);
  await app.runCron("onboarding.clock");
  const run = await runOf(person, partnerId);
  expect(run).toMatchObject({ status: "completed" });
  expect(run.tasks.find(({ key }) => key === "volume")?.doneBecause).toContain("1,000");
  const params = { partnerId, onboardingId: run.id, task: "sign" };
  expect(await vendor.owner.fails("reopenOnboardingTask", { params })).toMatchObject({ status: 409 });
});

test("what does not get on is told to the manager once, with what holds it up, and goes on with the next step", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner({ name: "Slow & Sons" });
  const cam = await vendor.as("cam");
  const { items: people } = await vendor.owner.ok("listPeople");
  const manager = people.find(({ roles }) => roles.includes("cam"));
  await vendor.owner.ok("updatePartner", {
    params: { partnerId },
    body: { revision: 1, managerId: manager?.id ?? "" },
  });
  const tasks = [
    task("meet", { due: { businessDays: 2, after: null } }),
    task("plan", { due: { businessDays: 30, after: null } }),
  ];
  const checklist = await newChecklist(vendor.owner, { tasks, stalledAfter: 5 });
  const begun = await start(vendor.owner, partnerId, checklist);
  await app.drainJobs();
  handed.length = 0;
  await days(10);
  const told = handed.filter(({ subject }) => subject.includes("does not get on"));
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain("Task meet");
  const list = await cam.ok("listOnboardings", { query: { status: "open" } });
  expect(list).toMatchObject({ counts: { stalled: 1 }, items: [{ status: "stalled", blocking: [{ key: "meet" }] }] });
  // The partner is not told that it is called stalled, but of the task that is due, once.
  expect(await runOf(person, partnerId)).toMatchObject({ status: "running", blocking: [] });
  const { items } = await vendor.owner.ok("listPartnerActivity", { params: { partnerId }, query: {} });
  expect(items.filter(({ type }) => type === "onboarding_task.due")).toHaveLength(1);
  const params = { partnerId, onboardingId: begun.id, task: "meet" };
  await person.ok("completeOnboardingTask", { params, body: {} });
  expect((await cam.ok("listOnboardings", { query: {} })).items).toMatchObject([{ status: "running", done: 1 }]);
  // A week without a step is a second standstill, told once more.
  await days(9);
  expect(handed.filter(({ subject }) => subject.includes("does not get on"))).toHaveLength(2);
});

test("a checklist names its mistakes, keeps to the version that a partner began with, and is for its types", async () => {
  const vendor = await app.newVendor();
  const { partnerId } = await vendor.newPartner();
  const wrong = {
    tasks: [task("a", { due: { businessDays: 1, after: "b" } }), task("b", { due: { businessDays: 1, after: "a" } })],
    firstValue: { by: "task" as const, task: "c" },
    stalledAfter: 5,
  };
  const body = { name: { en: "Wrong" }, content: wrong };
  const { problems } = await vendor.owner.fails("createOnboardingTemplate", { body });
  expect(problems?.map(({ path }) => path)).toEqual([
    "content.tasks.0.due.after",
    "content.tasks.1.due.after",
    "content.firstValue.task",
  ]);
  const checklist = await newChecklist(vendor.owner, { tasks: [task("one")] });
  await start(vendor.owner, partnerId, checklist);
  const twice = { params: { partnerId }, body: { onboardingTemplateId: checklist } };
  expect(await vendor.owner.fails("startOnboarding", twice)).toMatchObject({ code: "onboarding.running_already" });
  const content = { tasks: [task("two")], firstValue: { by: "task" as const, task: "two" }, stalledAfter: 5 };
  const of = { params: { onboardingTemplateId: checklist } };
  const saved = await vendor.owner.ok("saveOnboardingDraft", {
    ...of,
    body: { revision: 2, name: { en: "New" }, types: [], content },
  });
  await vendor.owner.ok("publishOnboardingTemplate", { ...of, body: { revision: saved.revision } });
  expect((await runOf(vendor.owner, partnerId)).tasks.map(({ key }) => key)).toEqual(["one"]);
  const cam = await vendor.as("cam");
  expect(await cam.fails("retireOnboardingTemplate", of)).toMatchObject({ status: 403 });
  const run = await runOf(cam, partnerId);
  const ended = await vendor.owner.fails("cancelOnboarding", {
    params: { partnerId, onboardingId: run.id },
    body: { reason: " " },
  });
  expect(ended.problems?.[0]?.path).toBe("reason");
});

test("whoever is accepted begins with the checklist of their type at once, and only once", async () => {
  const { owner, enter, of } = await recruitingStage(app);
  await newChecklist(owner, { tasks: [task("call")] }, ["msp"]);
  await newChecklist(owner, { tasks: [task("other")] }, ["referral"]);
  const id = await enter("Fern Systems");
  await owner.ok("reviewPartnerApplication", of(id));
  await owner.ok("acceptPartnerApplication", { ...of(id), body: { types: ["msp"] } });
  await app.drainJobs();
  await app.drainJobs();
  const { partnerId } = await owner.ok("getPartnerApplication", of(id));
  const { items } = await owner.ok("listPartnerOnboardings", { params: { partnerId: partnerId ?? "" } });
  expect(items.map(({ tasks }) => tasks.map(({ key }) => key))).toEqual([["call"]]);
});
