import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { recruitingStage, usual } from "../../../test/recruiting-stage.ts";
import { solved } from "../../../test/solve.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });
const linkIn = (mail: MailMessage | undefined, page: string): string =>
  new RegExp(`/apply/${page}/([\\w.-]+)`).exec(mail?.text ?? "")?.[1] ?? "";
const problemOf = (reply: { text: string }) =>
  JSON.parse(reply.text) as { code: string; problems?: { path: string; message: string; remedy?: string }[] };
const mailsTo = (address: string) => handed.filter(({ to }) => to.address === address);

test("an application is submitted by the link in the mail, once, with its consent in the words that were shown", async () => {
  const stage = await recruitingStage(app);
  expect((await stage.send(usual("Fernweh"), { locale: "de" })).status).toBe(201);
  expect((await stage.owner.ok("listPartnerApplications", { query: {} })).items).toEqual([]);
  await app.drainJobs();
  const token = linkIn(mailsTo("nia@fernweh.de")[0], "confirm");
  const { statusToken, id } = await app.anonymous.ok("confirmApplication", { params: { token } });
  expect(await app.anonymous.ok("confirmApplication", { params: { token } })).toEqual({ statusToken, id });
  await app.drainJobs();
  expect(mailsTo("nia@fernweh.de").map(({ subject }) => subject)).toEqual([
    "Bewerbung von Fernweh bestätigen",
    "Aldermere hat die Bewerbung von Fernweh erhalten",
  ]);
  expect(await stage.read(id)).toMatchObject({
    status: "submitted",
    company: "Fernweh",
    domain: "fernweh.de",
    contact: { email: "nia@fernweh.de" },
    consents: [{ key: "consent", version: 1, text: expect.stringContaining("darf diese Angaben speichern") }],
    searched: true,
  });
  const status = await app.anonymous.ok("getApplicationStatus", { params: { token: statusToken } });
  expect(status).toMatchObject({ status: "submitted", company: "Fernweh", late: false });
  expect(JSON.stringify(status)).not.toContain("nia@");
});

test("the server checks every answer again and names the question and the remedy", async () => {
  const stage = await recruitingStage(app);
  const wrong = { website: "not a site", country: "XX", people: "0", types: ["king"], consent: false, hobby: "x" };
  const { problems = [], code } = problemOf(await stage.send(usual("Wrong", wrong)));
  expect(code).toBe("application.answers");
  expect(problems.map(({ path }) => path).toSorted()).toEqual(
    ["consent", "country", "hobby", "people", "types", "website"].map((key) => `answers.${key}`),
  );
  expect(problems.every(({ remedy }) => (remedy ?? "") !== "")).toBe(true);
  const kept = await stage.owner.ok("listPartnerApplications", { query: { show: "unconfirmed" } });
  expect(kept.items).toEqual([]);
});

test("what is hidden counts as not answered, whatever was sent for it", async () => {
  const stage = await recruitingStage(app);
  const hidden = await stage.enter("Hidden", { types: ["isv"], regions: "ignored" });
  expect((await stage.read(hidden)).answers).not.toHaveProperty("regions");
  const shown = await stage.enter("Shown", { types: ["reseller"], regions: "Ingram" });
  expect((await stage.read(shown)).answers).toHaveProperty("regions", "Ingram");
});

test("a riddle is solved, for this form, neither too fast nor too late, and once", async () => {
  const [stage, other] = [await recruitingStage(app), await recruitingStage(app)];
  const send = (proof: object) =>
    app.anonymous.fails("sendApplication", {
      params: stage.address,
      body: { version: 1, locale: "en", answers: usual("Robot"), ...proof },
    });
  const proof = await solved(app.anonymous, stage.address);
  expect((await send(proof)).code).toBe("application.too_fast");
  app.clock.advance({ seconds: 5 });
  const guessed = { ...proof, solution: { counter: proof.solution.counter + 1, derivedKey: "00".repeat(32) } };
  expect((await send(guessed)).code).toBe("application.proof");
  const forged = structuredClone(proof);
  forged.challenge.parameters.data["at"] = "2020-01-01T00:00:00Z";
  expect((await send(forged)).code).toBe("application.proof");
  const foreign = await solved(app.anonymous, other.address);
  app.clock.advance({ seconds: 5 });
  expect((await send(foreign)).code).toBe("application.proof");
  const body = { version: 1, locale: "en" as const, answers: usual("Human"), ...proof };
  await app.anonymous.ok("sendApplication", { params: stage.address, body });
  expect((await send(proof)).code).toBe("application.used");
  const old = await solved(app.anonymous, stage.address);
  app.clock.advance({ hours: 5 });
  expect((await send(old)).code).toBe("application.too_old");
});

test("the field that nobody sees lets a machine believe that all is well, and keeps nothing", async () => {
  const stage = await recruitingStage(app);
  const reply = await stage.send(usual("Spammer"), { homepage: "https://spam.example" });
  expect(reply.status).toBe(201);
  await app.drainJobs();
  expect(mailsTo("nia@spammer.de")).toEqual([]);
  expect((await stage.owner.ok("listPartnerApplications", { query: { show: "unconfirmed" } })).items).toEqual([]);
});

test("a form that is not published, or closed, takes nothing; a made-up link opens nothing", async () => {
  const stage = await recruitingStage(app);
  await stage.owner.ok("createApplicationForm", { body: { name: "Later", slug: "later" } });
  const later = { params: { ...stage.address, formSlug: "later" } };
  expect(await app.anonymous.fails("getPublicForm", later)).toMatchObject({ status: 404 });
  await stage.owner.ok("closeApplicationForm", { params: { applicationFormId: stage.form.id } });
  expect(await app.anonymous.fails("getPublicForm", { params: stage.address })).toMatchObject({
    status: 409,
    code: "application_form.closed",
  });
  const id = (await recruitingStage(app)).token("status", stage.form.id.replace("frm", "pap"));
  for (const token of [id, "x", `${id}x`])
    expect(await app.anonymous.fails("getApplicationStatus", { params: { token } })).toMatchObject({ status: 404 });
});
