import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { publishSmall, record, sale } from "../../../test/small-program.ts";

const app = await startApp();

const words = { title: { en: "For the big ones" }, body: { en: "A dinner in June." } };

/** Ash and Birch are big sellers, Cedar is not. */
async function channel() {
  const vendor = await app.newVendor();
  const { owner } = vendor;
  await publishSmall(app, owner);
  const partners = {
    Ash: await vendor.newPartner({ name: "Ash", reference: "Ash" }),
    Birch: await vendor.newPartner({ name: "Birch", reference: "Birch" }),
    Cedar: await vendor.newPartner({ name: "Cedar", reference: "Cedar" }),
  };
  const sells = (partner: keyof typeof partners, amount: string) =>
    record(app, owner, [sale({ partner, on: "2026-03-01", amount })]);
  await sells("Ash", "6000");
  await sells("Birch", "6000");
  const made = await owner.ok("createSegment", { body: { label: "Big sellers", rule: "metric.revenue >= 5000" } });
  await app.drainJobs();
  const audience = { segment: made.id };
  const told = async () => {
    const names = [];
    for (const [name, { person }] of Object.entries(partners))
      if ((await person.ok("listPartnerNotices")).items.some(({ kind }) => kind === "announcement")) names.push(name);
    return names;
  };
  const reach = async () =>
    (await owner.ok("previewAnnouncement", { body: { ...words, audience, locale: "en" } })).reach.partners;
  const draft = async (more = {}) =>
    (await owner.ok("createAnnouncement", { body: { ...words, audience: { ...audience, ...more } } })).id;
  const publish = async (announcementId: string, at?: string) => {
    await owner.ok("publishAnnouncement", { params: { announcementId }, body: { revision: 1, ...(at && { at }) } });
    await app.drainJobs();
  };
  return { vendor, owner, partners, segmentId: made.id, sells, told, reach, draft, publish };
}

test("an announcement to a segment is told to its members, not to who left before, nor to who joins after", async () => {
  const { owner, sells, told, reach, draft, publish } = await channel();
  const announcementId = await draft();
  expect(await reach()).toBe(2);
  await sells("Birch", "-3000");
  expect(await reach()).toBe(1);
  await publish(announcementId);
  expect(await told()).toEqual(["Ash"]);
  await sells("Cedar", "9000");
  await sells("Ash", "-6000");
  await app.runCron("notifications.outbox");
  expect(await told()).toEqual(["Ash"]);
  const { result } = await owner.ok("getAnnouncement", { params: { announcementId } });
  expect(result).toMatchObject({ told: 1, progress: 1 });
});

test("one that is scheduled is told to those who are in the segment when its time comes", async () => {
  const { owner, sells, told, draft, publish } = await channel();
  const announcementId = await draft();
  await publish(announcementId, app.clock.now().add({ hours: 2 }).toString());
  await sells("Birch", "-3000");
  await sells("Cedar", "9000");
  await app.runCron("notifications.outbox");
  expect(await told()).toEqual([]);
  app.clock.advance({ hours: 3 });
  await app.runCron("notifications.outbox");
  expect(await told()).toEqual(["Ash", "Cedar"]);
  const { status, result } = await owner.ok("getAnnouncement", { params: { announcementId } });
  expect({ status, told: result?.told }).toEqual({ status: "published", told: 2 });
});

test("a segment and a region are for those who are in both", async () => {
  const { owner, partners, told, draft, publish } = await channel();
  const { partnerId } = partners.Birch;
  await owner.ok("updatePartner", { params: { partnerId }, body: { revision: 1, region: "North" } });
  await publish(await draft({ regions: ["North"] }));
  expect(await told()).toEqual(["Birch"]);
});

test("a segment that has ended, or is another vendor's, is refused with its place", async () => {
  const { owner, segmentId } = await channel();
  const other = await app.newVendor();
  const body = { ...words, audience: { segment: segmentId } };
  const place = { code: "announcement.audience", problems: [{ path: "audience.segment" }] };
  expect(await other.owner.fails("createAnnouncement", { body })).toMatchObject(place);
  await owner.ok("retireSegment", { params: { segmentId } });
  expect(await owner.fails("createAnnouncement", { body })).toMatchObject(place);
});
