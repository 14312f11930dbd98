import type { PartnerPermission } from "@fairway/contract";
import { beforeEach, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import type { MailMessage, MailOutcome } from "../../platform/index.ts";

/** A mail server of the tests: what it is handed, and what it answers next. */
const handed: MailMessage[] = [];
let answer: (message: MailMessage) => Promise<MailOutcome>;
const sent = async (): Promise<MailOutcome> => ({ kind: "sent", answer: "250 ok" });
beforeEach(() => {
  handed.length = 0;
  answer = sent;
});

const app = await startApp({
  mailer: {
    server: { host: "mail.example", from: "channel@vendor.example" },
    deliver: (message) => {
      handed.push(message);
      return answer(message);
    },
  },
});

const stricter = smallProgram({ gold: 5000 }).replace("revenue >= 1000", "revenue >= 2000");

async function announced() {
  const vendor = await app.newVendor({ name: "Northwind" });
  const { owner } = vendor;
  const programId = await publishSmall(app, owner);
  const partner = await vendor.newPartner({ name: "Falling & Co" });
  await record(app, owner, [sale({ partner: partner.partnerId, on: "2026-03-01", amount: "1500" })]);
  const publish = async () => {
    await owner.ok("publishProgram", { params: { programId }, body: { source: stricter, effectiveOn: "2026-06-01" } });
    await app.drainJobs();
  };
  const mails = async () => {
    const { items } = await owner.ok("listNotices");
    const all = await Promise.all(items.map(({ id }) => owner.ok("listNoticeMails", { params: { noticeId: id } })));
    return all.flatMap((one) => one.items);
  };
  return { vendor, owner, programId, partner, publish, mails };
}

test("the partner's administrator gets one mail, with a link that comes from the installation's own address", async () => {
  const { publish, mails, partner } = await announced();
  await publish();
  expect(handed).toHaveLength(1);
  const [mail] = handed;
  expect(mail).toMatchObject({ fromName: "Northwind", subject: "What changes for you from 1 June 2026" });
  expect(mail?.text).toContain(`https://channel.example.com/portal/`);
  expect(mail?.text).toContain(`/${partner.partnerId}/notices/ntc_`);
  expect(mail?.text).toContain("still needed $500");
  expect(mail?.text).toContain("answer for Falling & Co");
  expect(mail?.unsubscribeUrl).toBeNull();
  expect(await mails()).toMatchObject([{ status: "sent", answer: "250 ok", attempts: 1 }]);
});

test("whoever the vendor's roles let acknowledge gets the mail, whatever the role is called", async () => {
  const { vendor, owner, partner, publish } = await announced();
  const roles = (roleId: string, permissions: PartnerPermission[]) =>
    owner.ok("updateRole", { params: { roleId }, body: { revision: 0, permissions } });
  await roles("partner.administrator", ["people.read", "people.manage", "notices.read"]);
  await roles("partner.seller", ["notices.read", "notices.acknowledge"]);
  const seller = await vendor.asPartner(partner.partnerId, "seller");
  await publish();
  const { person } = await seller.ok("getMe");
  expect(handed.map(({ to }) => to.address)).toEqual([person.email]);
});

test("whatever runs again, nothing is sent twice", async () => {
  const { publish, vendor, programId } = await announced();
  await publish();
  const again = await app.database.owner.query(
    `insert into app.event_outbox (vendor_id, at, event_id)
      select vendor_id, at, id from app.event where vendor_id = $1 and type in ('program.published', 'mail.queued', 'notice_run.queued')`,
    [vendor.uuid],
  );
  expect(again.rowCount).toBeGreaterThan(2);
  await app.drainJobs();
  await app.runCron("notifications.outbox");
  expect(handed).toHaveLength(1);
  const notices = await vendor.owner.ok("listNotices");
  expect(notices.items).toHaveLength(1);
  expect(programId).toMatch(/^prg_/);
});

test("a temporary refusal is tried again with growing pauses, under the same Message-ID key, and then given up", async () => {
  const { publish, mails } = await announced();
  answer = async () => ({ kind: "later", answer: "450 busy" });
  await publish();
  expect(await mails()).toMatchObject([{ status: "waiting", attempts: 1, answer: "450 busy" }]);
  await app.runCron("notifications.outbox");
  expect(handed).toHaveLength(1);
  app.clock.advance({ minutes: 6 });
  answer = sent;
  await app.runCron("notifications.outbox");
  expect(await mails()).toMatchObject([{ status: "sent", attempts: 2 }]);
  expect(new Set(handed.map(({ key }) => key)).size).toBe(1);

  const other = await announced();
  answer = async () => ({ kind: "later", answer: "450 busy" });
  await other.publish();
  for (let i = 0; i < 8; i += 1) {
    app.clock.advance({ hours: 49 });
    await app.runCron("notifications.outbox");
  }
  expect(await other.mails()).toMatchObject([{ status: "refused", attempts: 8 }]);
});

test("a final refusal keeps the server's answer, and a person may try again", async () => {
  const { publish, mails, owner, vendor, partner } = await announced();
  answer = async () => ({ kind: "refused", answer: "550 no such mailbox" });
  await publish();
  const params = { partnerId: partner.partnerId };
  const { items: inside } = await owner.ok("listPartnerActivity", { params });
  expect(inside.filter((event) => event.type === "mail.refused")).toHaveLength(1);
  const { items: own } = await partner.person.ok("listPartnerActivity", { params });
  expect(own.filter((event) => event.type.startsWith("mail."))).toEqual([]);
  const [mail] = await mails();
  expect(mail).toMatchObject({ status: "refused", answer: "550 no such mailbox", can: { retry: true } });
  const cam = await vendor.as("cam");
  expect((await cam.fails("retryMail", { params: { mailId: mail?.id ?? "" } })).status).toBe(403);
  answer = sent;
  await owner.ok("retryMail", { params: { mailId: mail?.id ?? "" } });
  await app.drainJobs();
  expect(await mails()).toMatchObject([{ status: "sent" }]);
  expect((await owner.fails("retryMail", { params: { mailId: mail?.id ?? "" } })).status).toBe(409);
});

test("a mail that may have arrived stays unknown and is never sent again", async () => {
  const { publish, mails, owner, partner } = await announced();
  answer = async () => ({ kind: "unknown", answer: "connection closed" });
  await publish();
  const { items: own } = await partner.person.ok("listPartnerActivity", { params: { partnerId: partner.partnerId } });
  expect(own.filter((event) => event.type.startsWith("mail."))).toEqual([]);
  answer = sent;
  app.clock.advance({ hours: 72 });
  await app.runCron("notifications.outbox");
  expect(handed).toHaveLength(1);
  const [mail] = await mails();
  expect(mail).toMatchObject({ status: "unknown", can: { retry: false } });
  expect((await owner.fails("retryMail", { params: { mailId: mail?.id ?? "" } })).code).toBe("mail.retry_not_possible");
});

test("a process that ends between the two marks leaves the mail unknown", async () => {
  const { publish, mails, vendor } = await announced();
  let gone = () => {};
  const reached = new Promise<void>((resolve) => {
    gone = resolve;
  });
  // Never answers: the process that handed it over is as good as gone.
  answer = () => {
    gone();
    return new Promise<MailOutcome>(() => {});
  };
  void publish().catch(() => {});
  await reached;
  expect(await mails()).toMatchObject([{ status: "handingOver" }]);
  answer = sent;
  app.clock.advance({ minutes: 16 });
  await app.domains.notifications.sendMail(vendor.ctx());
  expect(await mails()).toMatchObject([{ status: "unknown" }]);
  expect(handed).toHaveLength(1);
});

test("a withdrawn version is told once to those who were written to, and mails that wait are not sent", async () => {
  const { publish, owner, programId, partner, mails } = await announced();
  await publish();
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  const versionId = items.find((version) => version.status === "published")?.id ?? "";
  await owner.ok("withdrawProgramVersion", { params: { programId, versionId }, body: { reason: "Too early" } });
  await app.drainJobs();
  expect(handed.map(({ subject }) => subject)).toEqual([
    "What changes for you from 1 June 2026",
    "The announced change of Small Partners is withdrawn",
  ]);
  expect(handed[1]?.text).toContain("Too early");
  const own = await partner.person.ok("listPartnerNotices");
  expect(own.items.map(({ kind, withdrawnAt }) => [kind, withdrawnAt !== null])).toEqual([
    ["versionWithdrawn", false],
    ["versionAnnounced", true],
  ]);
  const announcedId = own.items[1]?.id ?? "";
  const fails = await partner.person.fails("acknowledgeNotice", { params: { noticeId: announcedId } });
  expect(fails.code).toBe("notice.withdrawn");
  expect((await mails()).map(({ status }) => status)).toEqual(["sent", "sent"]);
});

test("whose mail still waited when the version was withdrawn gets none at all", async () => {
  const { publish, owner, programId, partner, mails } = await announced();
  answer = async () => ({ kind: "later", answer: "450 busy" });
  await publish();
  answer = sent;
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  const versionId = items.find((version) => version.status === "published")?.id ?? "";
  await owner.ok("withdrawProgramVersion", { params: { programId, versionId }, body: { reason: "Too early" } });
  await app.drainJobs();
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  expect(handed).toHaveLength(1);
  expect((await mails()).map(({ status }) => status)).toEqual(["cancelled"]);
  expect((await partner.person.ok("listPartnerNotices")).items).toHaveLength(2);
});

test("each person is written to in their own language", async () => {
  const { publish, owner } = await announced();
  await owner.ok("updateVendor", { body: { locale: "de" } });
  await publish();
  expect(handed[0]?.subject).toBe("Was sich für Sie ab 1. Juni 2026 ändert");
  expect(handed[0]?.html).toContain('lang="de"');
});

const withdraw = async ({ owner, programId }: Awaited<ReturnType<typeof announced>>) => {
  const { items } = await owner.ok("listProgramVersions", { params: { programId } });
  const versionId = items.find((version) => version.status === "published")?.id ?? "";
  await owner.ok("withdrawProgramVersion", { params: { programId, versionId }, body: { reason: "Too early" } });
};

test("a mail that was in hand when its notice was withdrawn is not tried again, nor by a person", async () => {
  const story = await announced();
  answer = async () => {
    await withdraw(story);
    return { kind: "later", answer: "450 busy" };
  };
  await story.publish();
  answer = sent;
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  expect(handed.filter(({ subject }) => subject.startsWith("What changes"))).toHaveLength(1);
  expect((await story.mails()).map(({ status }) => status)).toContain("cancelled");

  const other = await announced();
  answer = async () => ({ kind: "refused", answer: "550 no such mailbox" });
  await other.publish();
  await withdraw(other);
  await app.drainJobs();
  const [refused] = (await other.mails()).filter(({ status }) => status === "refused");
  const again = await other.owner.fails("retryMail", { params: { mailId: refused?.id ?? "" } });
  expect(again.code).toBe("notice.withdrawn");
});

test("who does not answer for the partner any more gets no mail about it", async () => {
  const story = await announced();
  answer = async () => ({ kind: "later", answer: "450 busy" });
  await story.publish();
  answer = sent;
  await app.database.identity.query("delete from membership where partner_id = $1", [story.partner.uuid]);
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  expect(handed).toHaveLength(1);
  expect(await story.mails()).toMatchObject([{ status: "cancelled" }]);
});
