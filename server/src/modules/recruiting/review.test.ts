import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { recruitingStage } from "../../../test/recruiting-stage.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });
const role = (key: string, of: string, order: number, more: object = {}) => ({
  key,
  label: { en: key, de: key },
  who: { kind: "role", role: of },
  order,
  needed: 1,
  ...more,
});

test("the chain asks by its triggers, in order and side by side; nobody approves twice, nor what they entered", async () => {
  const chain = [
    role("finance", "finance", 1, { when: "answer.people > 100" }),
    role("sales", "sales", 1),
    role("chief", "owner", 2),
    role("fit", "marketing", 2, { when: "score.atMost < 50.0" }),
  ];
  const { vendor, owner, enter, of, read, form } = await recruitingStage(app, { chain });
  const [finance, both, cam] = [
    await vendor.as("finance"),
    await vendor.as("sales", "finance"),
    await vendor.as("cam"),
  ];
  const preview = await cam.ok("previewApprovals", {
    params: { applicationFormId: form.id },
    body: { answers: { people: "500" } },
  });
  expect(preview.steps.map(({ key, order, possible }) => [key, order, possible])).toEqual([
    ["finance", 1, true],
    ["sales", 1, true],
    ["chief", 2, true],
  ]);
  const small = await enter("Small", { people: "5" }, cam);
  expect((await read(small)).approvals.map(({ key }) => key)).toEqual(["sales", "chief"]);
  const id = await enter("Big", { people: "500" }, cam);
  expect((await finance.fails("approvePartnerApplication", { ...of(id), body: { step: "finance" } })).code).toBe(
    "application.not_asked",
  );
  await owner.ok("reviewPartnerApplication", of(id));
  expect(await owner.fails("approvePartnerApplication", { ...of(id), body: { step: "chief" } })).toMatchObject({
    code: "application.not_asked",
  });
  await both.ok("approvePartnerApplication", { ...of(id), body: { step: "finance", note: "Solid." } });
  expect((await both.fails("approvePartnerApplication", { ...of(id), body: { step: "sales" } })).code).toBe(
    "application.approved_already",
  );
  expect((await owner.fails("acceptPartnerApplication", { ...of(id), body: {} })).code).toBe(
    "application.not_approved",
  );
  await (await vendor.as("sales")).ok("approvePartnerApplication", { ...of(id), body: { step: "sales" } });
  expect((await owner.ok("listPartnerApplications", { query: { show: "mine" } })).items.map((a) => a.id)).toEqual([id]);
  await owner.ok("approvePartnerApplication", { ...of(id), body: { step: "chief" } });
  expect((await read(id)).approvals.map(({ state }) => state)).toEqual(["done", "done", "done"]);
});

test("whose turn it is is told once and counted; an objection stops the step until its maker approves after all", async () => {
  const chain = [role("first", "finance", 1), role("second", "sales", 2)];
  const { vendor, owner, enter, of, read } = await recruitingStage(app, { chain });
  const [finance, sales] = [await vendor.as("finance"), await vendor.as("sales")];
  const addressOf = async (person: typeof finance) => (await person.ok("getMe")).person.email;
  const addresses = { finance: await addressOf(finance), sales: await addressOf(sales), owner: await addressOf(owner) };
  const mails = async (to: string) => {
    await app.drainJobs();
    return handed.filter((mail) => mail.to.address === to).map(({ subject }) => subject);
  };
  const waiting = async (who: typeof finance) => (await who.ok("listPartnerApplications", { query: {} })).mine;
  const id = await enter("Turn");
  expect(await waiting(finance)).toBe(0);
  await owner.ok("reviewPartnerApplication", of(id));
  expect([await waiting(finance), await waiting(sales)]).toEqual([1, 0]);
  expect(await mails(addresses.finance)).toEqual(["The application of Turn waits for your approval"]);
  const { name } = (await finance.ok("getMe")).person;
  expect(await read(id)).toMatchObject({ waitsFor: [name], objections: [] });
  const object = { ...of(id), body: { step: "first", note: "They owe us money." } };
  expect(await sales.fails("objectToPartnerApplication", object)).toMatchObject({ code: "application.not_asked" });
  const stopped = await finance.ok("objectToPartnerApplication", object);
  expect(stopped).toMatchObject({ waitsFor: [], waitsForMe: false, objections: [name] });
  expect(stopped.approvals.map(({ state, mine }) => [state, mine])).toEqual([
    ["objected", true],
    ["waits", false],
  ]);
  expect(await waiting(finance)).toBe(0);
  expect(await finance.fails("objectToPartnerApplication", object)).toMatchObject({
    code: "application.objected_already",
  });
  expect(await mails(addresses.owner)).toContain(`${name} objects to the application of Turn`);
  expect(await owner.fails("acceptPartnerApplication", { ...of(id), body: {} })).toMatchObject({
    code: "application.not_approved",
  });
  await finance.ok("approvePartnerApplication", { ...of(id), body: { step: "first" } });
  expect(await read(id)).toMatchObject({ objections: [], approvals: [{ state: "done" }, { state: "now" }] });
  expect(await mails(addresses.sales)).toEqual(["The application of Turn waits for your approval"]);
  expect(await mails(addresses.finance)).toHaveLength(1);
});

test("of two who approve at once for one place, one does, and the application is right afterwards", async () => {
  const { vendor, enter, of, read, owner } = await recruitingStage(app, { chain: [role("one", "finance", 1)] });
  const [a, b] = [await vendor.as("finance"), await vendor.as("finance")];
  const id = await enter("Race");
  await owner.ok("reviewPartnerApplication", of(id));
  const body = { step: "one" };
  const replies = await Promise.all([a, a, b].map((who) => who.raw("approvePartnerApplication", { ...of(id), body })));
  expect(replies.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  expect((await read(id)).approvals[0]?.given).toHaveLength(1);
});

test("the clock counts business days, stands still while the applicant has to answer, and both see it", async () => {
  // Tuesday, 31 March 2026.
  const { owner, enter, of, read, token } = await recruitingStage(app);
  app.clock.set("2026-04-02T08:00:00Z");
  const id = await enter("Clock");
  const status = () => app.anonymous.ok("getApplicationStatus", { params: { token: token("status", id) } });
  expect((await read(id)).dueAt).toBe("2026-04-09T21:59:59.999Z");
  expect((await status()).dueAt).toBe("2026-04-09T21:59:59.999Z");
  await owner.ok("reviewPartnerApplication", of(id));
  app.clock.set("2026-04-07T08:00:00Z");
  await owner.ok("askApplicant", { ...of(id), body: { question: "How many engineers?" } });
  expect(await read(id)).toMatchObject({ status: "more_information", dueAt: null, daysLeft: 2 });
  expect(await status()).toMatchObject({ dueAt: null, question: { text: "How many engineers?" } });
  await app.drainJobs();
  expect(handed.at(-1)).toMatchObject({ subject: "Aldermere has a question about the application of Clock" });
  app.clock.set("2026-04-24T08:00:00Z");
  await app.anonymous.ok("answerApplicationQuestion", {
    params: { token: token("status", id) },
    body: { text: "Twelve." },
  });
  expect(await read(id)).toMatchObject({ status: "in_review", dueAt: "2026-04-28T21:59:59.999Z", late: false });
  app.clock.set("2026-04-29T08:00:00Z");
  expect(await status()).toMatchObject({ late: true });
  expect(await owner.ok("listPartnerApplications", { query: {} })).toMatchObject({ open: 1, late: 1 });
});

test("a decline names a published reason, which the applicant reads; withdrawing ends it", async () => {
  const { owner, enter, of, token } = await recruitingStage(app);
  const id = await enter("Declined");
  const wrong = await owner.fails("declinePartnerApplication", { ...of(id), body: { reason: "mood" } });
  expect(wrong.problems?.[0]?.path).toBe("reason");
  await owner.ok("declinePartnerApplication", { ...of(id), body: { reason: "coverage", text: "Ask again in May." } });
  const at = { params: { token: token("status", id) }, headers: { "accept-language": "de" } };
  expect(await app.anonymous.ok("getApplicationStatus", at)).toMatchObject({
    status: "declined",
    reason: { label: "In Ihrem Markt gibt es derzeit genügend Partner", text: "Ask again in May." },
    can: { withdraw: false },
  });
  expect((await app.anonymous.fails("withdrawApplication", at)).code).toBe("application.withdraw_not_possible");
  const other = await enter("Gone");
  const mine = { params: { token: token("status", other) } };
  for (let i = 0; i < 2; i++) expect((await app.anonymous.ok("withdrawApplication", mine)).status).toBe("withdrawn");
  expect((await owner.fails("reviewPartnerApplication", of(other))).code).toBe("application.review_not_possible");
});

test("the ideal partner's score at sight tells what is unknown apart", async () => {
  const stage = await recruitingStage(app);
  const { owner, form } = stage;
  const params = { applicationFormId: form.id };
  const { document } = form;
  const certified = {
    key: "certified",
    kind: "number" as const,
    label: { en: "Certified people", de: "Zertifizierte" },
    required: false,
    meaning: "metric:certified",
  };
  const [first, ...rest] = document.sections;
  const sections = first ? [{ ...first, fields: [...first.fields, certified] }, ...rest] : [];
  await owner.ok("saveApplicationForm", { params, body: { revision: 3, document: { ...document, sections } } });
  await owner.ok("publishApplicationForm", { params, body: { revision: 4 } });
  const known = await stage.read(await stage.enter("Known", { certified: "3" }));
  expect(known.version).toBe(2);
  expect(known.ideal).toMatchObject({ atLeast: "30", atMost: "70", of: "100" });
  expect(known.ideal?.parts.map(({ label, known: is, points, worth }) => [label, is, points, worth])).toEqual([
    ["Skill", true, "30", "60"],
    ["Reach", false, null, "40"],
  ]);
  const silent = await stage.read(await stage.enter("Silent"));
  expect(silent.ideal).toMatchObject({ atLeast: "0", atMost: "100" });
  expect(silent.ideal?.parts.every((part) => part.explanation.met === null)).toBe(true);
});

test("a form with mistakes is saved and not published, each mistake with its place", async () => {
  const { owner, form } = await recruitingStage(app);
  const params = { applicationFormId: form.id };
  const [first, ...rest] = form.document.sections;
  const fields = (first?.fields ?? []).map((field) =>
    field.key === "companyName" ? { ...field, label: { en: "Name" }, showWhen: "answer.later == 'x'" } : field,
  );
  const document = { ...form.document, sections: first ? [{ ...first, fields }, ...rest] : [] };
  const saved = await owner.ok("saveApplicationForm", { params, body: { revision: 3, document } });
  expect(saved.changed).toBe(true);
  expect(saved.problems.map(({ path }) => path)).toEqual([
    "sections.0.fields.0.label.de",
    "sections",
    "sections.0.fields.0.showWhen",
  ]);
  const refused = await owner.fails("publishApplicationForm", { params, body: { revision: 4 } });
  expect(refused).toMatchObject({ status: 400, code: "application_form.invalid" });
  expect((await owner.fails("saveApplicationForm", { params, body: { revision: 1, document } })).code).toBe(
    "application_form.changed_meanwhile",
  );
  const chain = [role("bad", "owner", 1, { when: "answer.nothing > 1" })];
  const settings = { ...form.settings, chain };
  const wrong = await owner.fails("saveApplicationForm", { params, body: { revision: 4, settings } });
  expect(wrong.problems?.[0]?.path).toBe("settings.chain.0.when");
});
