import { expect, test } from "vitest";
import { newAgreement, standingOf } from "../../../test/agreements-stage.ts";
import { startApp, type TestClient } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

const named = { name: "Greta Lund", title: "Managing director", email: "greta@example.com" };

/** Names somebody, and returns the token of the link that the mail holds. */
async function invite(person: TestClient, params: { partnerId: string; agreementId: string }): Promise<string> {
  handed.length = 0;
  await person.ok("inviteSignatory", { params, body: named });
  await app.drainJobs();
  const mail = handed.find(({ text }) => text.includes("/sign/"));
  return /\/sign\/([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

async function signature(token: string) {
  const { text } = await app.anonymous.ok("getSigning", { params: { token }, query: {} });
  return { locale: text.locale, digest: text.digest, agreed: true as const, name: named.name, title: named.title };
}

async function stage() {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  return { vendor, partnerId, person, params: { partnerId, agreementId } };
}

test("who was named signs by the link in the mail, without an account, once; and what was signed says so", async () => {
  const { partnerId, person, params } = await stage();
  const token = await invite(person, params);
  const signing = await app.anonymous.ok("getSigning", { params: { token }, query: { locale: "de" } });
  expect(signing).toMatchObject({ status: "invited", signer: { name: "Greta Lund" }, text: { locale: "de" } });
  expect(signing.vendor).toMatchObject({ timeZone: "UTC" });
  const body = await signature(token);
  await app.anonymous.ok("signAsSignatory", { params: { token }, body });
  const [first] = (await person.ok("getPartnerAgreement", { params, query: {} })).acceptances;
  expect(first).toMatchObject({ invited: true, signer: { name: "Greta Lund", email: "greta@example.com" } });
  expect(await app.anonymous.fails("signAsSignatory", { params: { token }, body })).toMatchObject({ status: 409 });
  const pdf = await app.anonymous.raw("downloadSigned", { params: { token } });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await standingOf(person, partnerId)).toMatchObject({ status: "accepted", holds: true });
});

test("a link opens one invitation only: not another's, not one that was taken back, not one whose time is over", async () => {
  const { person, params } = await stage();
  const first = await invite(person, params);
  const second = await invite(person, params);
  const body = await signature(second);
  const over = { code: "agreement.invitation_over" };
  expect(await app.anonymous.fails("signAsSignatory", { params: { token: first }, body })).toMatchObject(over);
  const [vendor, , proof] = second.split(".");
  const forged = `${vendor}.${first.split(".")[1]}.${proof}`;
  expect(await app.anonymous.fails("getSigning", { params: { token: forged } })).toMatchObject({ status: 404 });
  app.clock.advance({ days: 15 });
  await app.runCron("agreements.clock");
  expect(await app.anonymous.fails("signAsSignatory", { params: { token: second }, body })).toMatchObject(over);
  const { signatory } = await person.ok("getPartnerAgreement", { params, query: {} });
  expect(signatory).toMatchObject({ status: "expired" });
});

test("who declines says why, the partner's manager is told once, and can still be asked to accept", async () => {
  const { vendor, partnerId, person, params } = await stage();
  const { items } = await vendor.owner.ok("listPeople");
  await vendor.owner.ok("updatePartner", {
    params: { partnerId },
    body: { revision: 1, managerId: items[0]?.id ?? "" },
  });
  const token = await invite(person, params);
  handed.length = 0;
  await app.anonymous.ok("declineAsSignatory", { params: { token }, body: { reason: "Clause 2 is too wide." } });
  await app.drainJobs();
  const told = handed.filter(({ text }) => text.includes("Clause 2 is too wide."));
  expect(told).toHaveLength(1);
  expect(await standingOf(person, partnerId)).toMatchObject({
    status: "declined",
    declined: { reason: "Clause 2 is too wide.", by: "Greta Lund" },
  });
  const { items: notices } = await person.ok("listPartnerNotices", { params: { partnerId }, query: {} });
  expect(notices.map(({ kind }) => kind)).toContain("agreementAsked");
  expect((await person.ok("getPartnerAgreement", { params, query: {} })).can).toMatchObject({ accept: true });
});
