import { beforeEach, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { publishSmall, record, sale, smallProgram } from "../../../test/small-program.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
beforeEach(() => {
  handed.length = 0;
});

const app = await startApp({ mailer: mailerTo(handed) });

const words = {
  title: { en: "New support hours", de: "Neue Supportzeiten" },
  body: {
    en: "We answer **sooner**.\n\n- [Read more](https://vendor.example/hours)\n- <b>typed</b>",
    de: "Wir antworten **früher**.",
  },
};

async function channel() {
  const vendor = await app.newVendor({ name: "Northwind" });
  const { owner } = vendor;
  const programId = await publishSmall(app, owner);
  const silver = await vendor.newPartner({ name: "Silver Ltd" });
  const member = await vendor.newPartner({ name: "Member Ltd" });
  await owner.ok("updatePartner", { params: { partnerId: member.partnerId }, body: { revision: 1, region: "North" } });
  await record(app, owner, [sale({ partner: silver.partnerId, on: "2026-03-01", amount: "1500" })]);
  return { vendor, owner, programId, silver, member };
}

test("an announcement is drafted, looked at, published to its audience, read and acknowledged", async () => {
  const { vendor, silver, member } = await channel();
  const marketing = await vendor.as("marketing");
  const audience = { tiers: ["sell:Silver"] };
  const preview = await marketing.ok("previewAnnouncement", { body: { ...words, audience, locale: "de" } });
  expect(preview.reach).toEqual({ partners: 1, persons: 1, withoutPerson: 0 });
  expect(preview.mail).toMatchObject({ subject: "Neue Supportzeiten" });
  expect(preview.mail.html).toContain("<strong>früher</strong>");

  const draft = await marketing.ok("createAnnouncement", { body: { ...words, audience, important: true } });
  expect(draft).toMatchObject({ status: "draft", revision: 1, result: null });
  expect((await silver.person.ok("listPartnerNotices")).items).toEqual([]);
  const params = { announcementId: draft.id };
  await marketing.ok("publishAnnouncement", { params, body: { revision: 1 } });
  await app.drainJobs();

  expect((await member.person.ok("listPartnerNotices")).items).toEqual([]);
  const { items } = await silver.person.ok("listPartnerNotices");
  expect(items).toMatchObject([
    { kind: "announcement", title: "New support hours", summary: "We answer sooner.", important: true, read: false },
  ]);
  const noticeId = items[0]?.id ?? "";
  const notice = await silver.person.ok("getNotice", { params: { noticeId } });
  expect(notice.blocks).toEqual([
    {
      kind: "paragraph",
      text: [{ text: "We answer " }, { text: "sooner", strong: true }, { text: "." }],
    },
    {
      kind: "list",
      items: [[{ text: "Read more", href: "https://vendor.example/hours" }], [{ text: "<b>typed</b>" }]],
    },
  ]);
  expect(handed[0]?.html).toContain("&lt;b&gt;typed&lt;/b&gt;");

  await silver.person.ok("readNotice", { params: { noticeId } });
  expect(await marketing.ok("getAnnouncement", { params })).toMatchObject({
    status: "published",
    result: { told: 1, read: 1, acknowledged: 0, progress: 1 },
  });
  const waiting = await marketing.ok("listNotices", { query: { acknowledged: "no" } });
  expect(waiting.items.map(({ partner }) => partner.name)).toEqual(["Silver Ltd"]);
  const seller = await vendor.asPartner(silver.partnerId, "seller");
  expect((await seller.fails("acknowledgeNotice", { params: { noticeId } })).status).toBe(403);
  await silver.person.ok("acknowledgeNotice", { params: { noticeId } });
  const again = await silver.person.ok("acknowledgeNotice", { params: { noticeId } });
  expect(again.acknowledged).toMatchObject({ by: "Partner person (administrator)" });
  expect((await marketing.ok("listNotices", { query: { acknowledged: "no" } })).items).toEqual([]);
  expect((await marketing.ok("listNotices", { query: { acknowledged: "yes" } })).items).toHaveLength(1);
});

test("who may not announce cannot, and a cam reads", async () => {
  const { vendor, owner } = await channel();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: {} } });
  const params = { announcementId: draft.id };
  for (const role of ["cam", "viewer", "finance"] as const) {
    const person = await vendor.as(role);
    expect((await person.fails("createAnnouncement", { body: { ...words, audience: {} } })).status).toBe(403);
    expect((await person.fails("publishAnnouncement", { params, body: { revision: 1 } })).status).toBe(403);
    expect((await person.ok("getAnnouncement", { params })).can).toMatchObject({ edit: false, publish: false });
    expect((await person.ok("listAnnouncements")).can).toEqual({ announce: false });
  }
});

test("what is missing or unknown is named with its remedy, and nothing is written", async () => {
  const { owner } = await channel();
  const odd = { body: { ...words, audience: { tiers: ["sell:Platinum"] } } };
  expect((await owner.fails("createAnnouncement", odd)).problems).toMatchObject([{ path: "audience.tiers.0" }]);
  const half = await owner.ok("createAnnouncement", {
    body: { title: { en: "Only a title" }, body: {}, audience: {} },
  });
  const params = { announcementId: half.id };
  const refused = await owner.fails("publishAnnouncement", { params, body: { revision: 1 } });
  expect(refused).toMatchObject({ code: "announcement.not_ready", problems: [{ path: "body.en" }] });
  const edited = { ...words, audience: {}, revision: 1 };
  await owner.ok("updateAnnouncement", { params, body: edited });
  expect((await owner.fails("updateAnnouncement", { params, body: edited })).code).toBe("announcement.changed");
  expect((await owner.fails("publishAnnouncement", { params, body: { revision: 1 } })).code).toBe(
    "announcement.changed",
  );
  const past = { params, body: { revision: 2, at: "2026-03-30T00:00:00Z" } };
  expect((await owner.fails("publishAnnouncement", past)).code).toBe("announcement.at");
  await owner.ok("deleteAnnouncement", { params });
  expect((await owner.fails("getAnnouncement", { params })).status).toBe(404);
});

test("a scheduled one goes out when its time comes, once", async () => {
  const { owner, member } = await channel();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: { regions: ["North"] } } });
  const params = { announcementId: draft.id };
  const at = app.clock.now().add({ hours: 2 }).toString();
  await owner.ok("publishAnnouncement", { params, body: { revision: 1, at } });
  await app.runCron("notifications.outbox");
  expect((await member.person.ok("listPartnerNotices")).items).toEqual([]);
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  await app.runCron("notifications.outbox");
  expect((await member.person.ok("listPartnerNotices")).items).toHaveLength(1);
  expect(handed).toHaveLength(1);
  expect(await owner.ok("getAnnouncement", { params })).toMatchObject({ status: "published", publishedBy: "Owner 4" });
});

test("one that is withdrawn says so, and cannot be acknowledged any more", async () => {
  const { owner, member } = await channel();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: {}, important: true } });
  const params = { announcementId: draft.id };
  await owner.ok("publishAnnouncement", { params, body: { revision: 1 } });
  await app.drainJobs();
  await owner.ok("withdrawAnnouncement", { params });
  await app.drainJobs();
  const { items, waiting } = await member.person.ok("listPartnerNotices");
  expect(items[0]?.withdrawnAt).not.toBeNull();
  expect(waiting).toEqual([]);
  expect((await owner.fails("withdrawAnnouncement", { params })).status).toBe(409);
});

test("who unsubscribes gets no more announcements by mail, but sees them in the portal", async () => {
  const { owner, member } = await channel();
  const publish = async () => {
    const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: { regions: ["North"] } } });
    await owner.ok("publishAnnouncement", { params: { announcementId: draft.id }, body: { revision: 1 } });
    await app.drainJobs();
  };
  await publish();
  const token = handed[0]?.unsubscribeUrl?.split("/").at(-1) ?? "";
  const other = `${token.startsWith("A") ? "B" : "A"}${token.slice(1)}`;
  expect((await app.anonymous.fails("unsubscribe", { params: { token: other } })).status).toBe(404);
  const odd = `${token.slice(0, -1)}ü`;
  expect((await app.anonymous.fails("unsubscribe", { params: { token: odd } })).status).toBe(404);
  await app.anonymous.ok("unsubscribe", { params: { token } });
  await publish();
  expect(handed).toHaveLength(1);
  expect((await member.person.ok("listPartnerNotices")).items).toHaveLength(2);
});

test("a test mail goes to oneself alone", async () => {
  const { owner } = await channel();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: {} } });
  const reply = await owner.ok("sendTestMail", { body: { announcement: draft.id, locale: "en" } });
  expect(reply).toEqual({ status: "sent", answer: "250 ok" });
  expect(handed).toMatchObject([{ subject: "New support hours", to: { name: "Owner 7" } }]);
  expect((await owner.ok("getNoticeSummary")).mails.sent).toBe(0);
  expect((await owner.fails("sendTestMail", { body: { locale: "en" } })).problems).toMatchObject([
    { path: "announcement" },
  ]);
});

test("one whose segment has ended when its time comes is a draft again, says so, and goes out when that is mended", async () => {
  const { owner, silver } = await channel();
  const rule = "metric.revenue >= 1000";
  const { id: segment } = await owner.ok("createSegment", { body: { label: "Sellers", rule } });
  await app.drainJobs();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: { segment } } });
  const params = { announcementId: draft.id };
  const at = app.clock.now().add({ hours: 2 }).toString();
  await owner.ok("publishAnnouncement", { params, body: { revision: 1, at } });
  await owner.ok("retireSegment", { params: { segmentId: segment } });
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  const back = await owner.ok("getAnnouncement", { params });
  const now = app.clock.now().toString();
  expect(back).toMatchObject({
    status: "draft",
    scheduledAt: null,
    publishedBy: null,
    returned: { at: now, tier: null },
  });
  expect((await silver.person.ok("listPartnerNotices")).items).toEqual([]);
  const body = { ...words, audience: {}, revision: back.revision };
  const mended = await owner.ok("updateAnnouncement", { params, body });
  expect(mended.returned).toBeNull();
  await owner.ok("publishAnnouncement", { params, body: { revision: mended.revision } });
  await app.drainJobs();
  expect((await silver.person.ok("listPartnerNotices")).items).toHaveLength(1);
});

test("one for a tier that is gone when its time comes names the tier", async () => {
  const { owner, programId } = await channel();
  const draft = await owner.ok("createAnnouncement", { body: { ...words, audience: { tiers: ["sell:Silver"] } } });
  const params = { announcementId: draft.id };
  const at = app.clock.now().add({ hours: 2 }).toString();
  await owner.ok("publishAnnouncement", { params, body: { revision: 1, at } });
  const source = smallProgram().replaceAll("Silver", "Bronze");
  await owner.ok("publishProgram", { params: { programId }, body: { source } });
  await app.drainJobs();
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  expect(await owner.ok("getAnnouncement", { params })).toMatchObject({
    status: "draft",
    returned: { tier: "sell:Silver" },
  });
});
