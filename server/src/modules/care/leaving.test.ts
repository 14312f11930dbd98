import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

/** A picture of one pixel. */
const logoText = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

const today = () => app.clock.now().toString().slice(0, 10);
const inDays = (days: number) =>
  app.clock
    .now()
    .add({ hours: 24 * days })
    .toString()
    .slice(0, 10);

describe("offboarding", () => {
  test("is previewed, told, and ends access after the last day, not before; reinstatement gives it back", async () => {
    const { owner, newPartner } = await app.newVendor({ name: "Alder" });
    const { partnerId, person } = await newPartner({ name: "Birch" });
    const below = await newPartner({ name: "Below" });
    const params = { partnerId };
    await owner.ok("addPartnerLink", {
      params,
      body: { childId: below.partnerId, kind: "distribution", fromOn: "2026-01-01" },
    });
    const lastOn = inDays(10);
    const preview = await owner.ok("previewOffboarding", { params, query: { lastOn } });
    expect(preview.lines).toMatchObject([
      { what: "people", count: 1, on: inDays(11) },
      { what: "links", count: 1, names: ["Below"] },
    ]);
    const body = { reason: "They were bought.", lastOn };
    expect(await owner.fails("startOffboarding", { params, body: { ...body, lastOn: "2020-01-01" } })).toMatchObject({
      code: "offboarding.last_day",
      problems: [{ path: "lastOn" }],
    });
    const started = await owner.ok("startOffboarding", { params, body });
    expect(started).toMatchObject({ current: { status: "planned", lastOn }, can: { start: false } });
    expect(await owner.fails("startOffboarding", { params, body })).toMatchObject({ code: "offboarding.planned" });
    await app.drainJobs();
    expect(handed.map((mail) => mail.subject)).toEqual([expect.stringContaining("ends on")]);
    expect(await person.ok("getOffboarding")).toMatchObject({ current: { lastOn, reason: null, startedBy: null } });
    app.clock.advance({ days: 10 });
    await app.runCron("care.endDue");
    await person.ok("getPartner");
    app.clock.advance({ days: 1 });
    await app.runCron("care.endDue");
    expect((await person.raw("getPartner")).status).toBe(401);
    expect(await owner.ok("getPartner", { params })).toMatchObject({ status: "ended" });
    const links = await owner.ok("listPartnerLinks", { params });
    expect(links.below).toMatchObject([{ untilOn: lastOn, isNow: false }]);
    await app.runCron("care.endDue");
    const again = await owner.ok("reinstatePartner", { params, body: { reason: "The sale fell through." } });
    expect(again).toMatchObject({ current: null, items: [{ status: "reinstated" }], can: { start: true } });
    const people = await owner.ok("listPartnerPeople", { params });
    expect(people.items).toMatchObject([{ roles: ["administrator"] }]);
    expect(await owner.ok("getPartner", { params })).toMatchObject({ status: "active" });
  });

  test("can be called off before, and then nothing ends", async () => {
    const { owner, as, newPartner } = await app.newVendor();
    const { partnerId, person } = await newPartner();
    const params = { partnerId };
    const cam = await as("cam");
    const body = { reason: "They close.", lastOn: today() };
    expect(await cam.fails("startOffboarding", { params, body })).toMatchObject({ status: 403 });
    await owner.ok("startOffboarding", { params, body });
    expect(await owner.fails("callOffOffboarding", { params, body: { reason: "" } })).toMatchObject({ status: 400 });
    await owner.ok("callOffOffboarding", { params, body: { reason: "They do not." } });
    app.clock.advance({ days: 3 });
    await app.runCron("care.endDue");
    await person.ok("getPartner");
    expect(await owner.fails("reinstatePartner", { params, body: { reason: "x" } })).toMatchObject({
      code: "offboarding.none",
    });
  });
});

test("an export holds every kind of row about the partner and nothing of another, and is gone after seven days", async () => {
  const { owner, newPartner } = await app.newVendor();
  const [mine, other] = [await newPartner({ name: "Mine" }), await newPartner({ name: "Another" })];
  for (const { partnerId } of [mine, other]) {
    const params = { partnerId };
    await owner.ok("addPartnerNote", { params, body: { body: `About ${partnerId}` } });
    await owner.ok("addContact", { params, body: { name: `Contact of ${partnerId}` } });
  }
  const params = { partnerId: mine.partnerId };
  const logo = Buffer.from(logoText, "base64");
  await mine.person.ok("putPartnerLogo", { upload: { type: "image/png", content: logo } });
  const prices = { type: "text/plain", content: "A hundred euros." };
  await owner.ok("addPartnerFile", { params, query: { name: "prices.txt" }, upload: prices });
  const { id: partnerExportId } = await owner.ok("startPartnerExport", { params });
  expect(await owner.fails("getPartnerExport", { params: { ...params, partnerExportId } })).toMatchObject({
    status: 404,
  });
  await app.drainJobs();
  const { items } = await owner.ok("listPartnerExports", { params });
  expect(items).toMatchObject([{ status: "done" }]);
  const { bytes } = await owner.raw("getPartnerExport", { params: { ...params, partnerExportId } });
  const parts = Object.entries(unzipSync(new Uint8Array(bytes)));
  const files = parts.map(([name, data]) => [name, strFromU8(data)] as const);
  const text = Object.fromEntries(files);
  expect(text["partner.jsonl"]).toContain('"name":"Mine"');
  expect(text["partner_note.jsonl"]).toContain(`About ${mine.partnerId}`);
  expect(text["partner_contact.jsonl"]).toContain(`Contact of ${mine.partnerId}`);
  expect(text["event.jsonl"]).toContain('"type":"partner.created"');
  expect(text["README.txt"]).toContain("partner_note.jsonl: 1");
  const [price, ...others] = files.filter(([name]) => name.startsWith("files/partner_file/"));
  expect(others).toEqual([]);
  expect(price).toEqual([expect.stringMatching(/-prices\.txt$/), "A hundred euros."]);
  expect(text["partner_file.jsonl"]).toContain(`"file_key":"${price?.[0]}"`);
  const stored = parts.find(([name]) => name.startsWith("files/partner_profile/") && name.endsWith("-logo.png"));
  expect(stored && logo.equals(stored[1])).toBe(true);
  expect(files.map(([, data]) => data).join("")).not.toContain(other.uuid);
  const { items: events } = await owner.ok("listPartnerActivity", { params, query: { kind: ["partner_export"] } });
  expect(events.map((event) => event.type)).toEqual(["partner_export.finished", "partner_export.requested"]);
  app.clock.advance({ days: 7 });
  await app.runCron("care.expireExports");
  expect(await owner.fails("getPartnerExport", { params: { ...params, partnerExportId } })).toMatchObject({
    status: 404,
  });
  expect((await owner.ok("listPartnerExports", { params })).items).toMatchObject([{ status: "expired" }]);
});
