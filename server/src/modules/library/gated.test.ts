import { beforeAll, describe, expect, test } from "vitest";
import type { TestPartner, TestVendor } from "../../../test/factory.ts";
import { startApp, type TestClient } from "../../../test/harness.ts";
import { addResource, pdfOf } from "../../../test/resource-files.ts";
import { record, sale, smallProgram } from "../../../test/small-program.ts";

const app = await startApp();
let vendor: TestVendor;
let ash: TestPartner;
let oak: TestPartner;
let gateId = "";
let resourceId = "";

const today = () => app.clock.now().toString().slice(0, 10);
const titles = async (client: TestClient, query: Record<string, string>) =>
  (await client.ok("listPartnerResources", { query })).items.map(({ title }) => title);

beforeAll(async () => {
  vendor = await app.newVendor();
  await vendor.owner.ok("createProgram", { body: { source: smallProgram() } });
  ash = await vendor.newPartner({ name: "Ash", roles: ["seller"] });
  oak = await vendor.newPartner({ name: "Oak", roles: ["seller"] });
  await app.drainJobs();
  await record(app, vendor.owner, [
    sale({ partner: ash.partnerId, on: "2026-02-01", amount: "8000" }),
    sale({ partner: oak.partnerId, on: "2026-02-01", amount: "12000" }),
  ]);
  const gate = { label: "Ten thousand", rule: "metric.revenue >= 10000", roles: ["seller" as const] };
  gateId = (await vendor.owner.ok("createGate", { body: gate })).id;
  const coBrand = { place: "bottomRight", widthPercent: 40 };
  const file = await pdfOf("The margin of turbines is a secret");
  const made = await addResource(vendor.owner, file, { title: "Price floor", summary: "For sellers", gateId, coBrand });
  resourceId = made.id;
  await addResource(vendor.owner, await pdfOf("Turbines for beginners"), { title: "Welcome" });
  await app.drainJobs();
});

const params = () => ({ params: { resourceId } });
const downloads = async () => (await vendor.owner.ok("getResourceUsage", { ...params(), query: {} })).total.downloads;
const open = async (partnerId = ash.partnerId): Promise<string> => {
  const body = { partnerId, gateId, untilOn: today(), reason: "the fair" };
  return (await vendor.owner.ok("createGateOpening", { body })).id;
};
const close = (gateOpeningId: string) =>
  vendor.owner.ok("closeGateOpening", { params: { gateOpeningId }, body: { reason: "it is over" } });

describe("a resource behind a gate", () => {
  test("is listed by name, with what opens it and how far that is; who passes finds it open", async () => {
    const { items } = await ash.person.ok("listPartnerResources", { query: { open: "locked" } });
    expect(items).toMatchObject([
      {
        title: "Price floor",
        open: false,
        lock: { gate: { label: "Ten thousand" }, roles: { met: true }, can: { ask: true } },
      },
    ]);
    expect(items[0]?.lock?.missing[0]).toMatchObject({ gap: { value: "2000" } });
    expect(await titles(ash.person, { open: "open" })).toEqual(["Welcome"]);
    expect(await titles(oak.person, { open: "open" })).toEqual(["Welcome", "Price floor"]);
    const technician = await vendor.asPartner(oak.partnerId, "technician");
    const [theirs] = (await technician.ok("listPartnerResources", { query: { open: "locked" } })).items;
    expect(theirs?.lock).toMatchObject({
      requirement: { met: true },
      roles: { says: expect.stringContaining("seller"), met: false },
    });
  });

  test("gives nothing from inside by any address: no file, no part of one, no preview, no marked copy, no link", async () => {
    const shown = await ash.person.ok("getPartnerResource", params());
    expect(shown).toMatchObject({ open: false, excerpt: null, shares: [] });
    for (const more of [
      {},
      { query: { as: "inline" } },
      { query: { coBranded: "yes" } },
      { query: { language: "en" } },
      { headers: { range: "bytes=0-3" } },
      { headers: { "if-none-match": "*" } },
    ])
      expect(await ash.person.fails("downloadPartnerResource", { ...params(), ...more })).toMatchObject({
        status: 403,
        code: "gate.locked",
      });
    const url = `/files/vendors/${vendor.vendorId}/partners/${ash.partnerId}/resources/${resourceId}`;
    const authorization = `Bearer ${ash.person.token}`;
    expect((await app.http.inject({ method: "HEAD", url, headers: { authorization } })).statusCode).toBe(403);
    expect(await ash.person.fails("createPartnerShare", { ...params(), body: {} })).toMatchObject({
      code: "resource.not_shareable",
    });
    expect(await ash.person.fails("recordResourceView", params())).toMatchObject({ code: "gate.locked" });
    const { versions } = await vendor.owner.ok("getResource", params());
    const version = { params: { resourceId, resourceVersionId: versions[0]?.id ?? "" } };
    expect((await ash.person.raw("getResourceVersionFile", version)).status).toBe(403);
    const { total } = await vendor.owner.ok("getResourceUsage", { ...params(), query: {} });
    expect(total).toEqual({ views: 0, downloads: 0, shares: 0, sharedDownloads: 0 });
    expect((await oak.person.raw("downloadPartnerResource", params())).status).toBe(200);
  });

  test("is found by what is said of it, and never by a word inside", async () => {
    expect(await titles(ash.person, { q: "price floor" })).toEqual(["Price floor"]);
    expect(await titles(ash.person, { q: "sellers" })).toEqual(["Price floor"]);
    expect(await titles(ash.person, { q: "margin" })).toEqual([]);
    expect(await titles(ash.person, { q: "price margin" })).toEqual([]);
    expect(await titles(ash.person, { q: "turbines", open: "locked" })).toEqual([]);
    expect(await titles(ash.person, { q: "turbines" })).toEqual(["Welcome"]);
    expect(await titles(oak.person, { q: "margin" })).toEqual(["Price floor"]);
    expect((await titles(oak.person, { q: "turbines" })).toSorted()).toEqual(["Price floor", "Welcome"]);
    const { items } = await vendor.owner.ok("listResources", { query: { q: "margin" } });
    expect(items).toHaveLength(1);
  });

  test("is open for a time, and says until when and why; nobody else gets it by a link of that partner", async () => {
    const opening = await open();
    const { items } = await ash.person.ok("listPartnerResources", { query: { q: "margin" } });
    expect(items).toMatchObject([{ open: true, openUntil: today(), lock: null }]);
    expect((await ash.person.raw("downloadPartnerResource", params())).status).toBe(200);
    expect(await ash.person.ok("getPartnerResource", params())).toMatchObject({
      open: true,
      openUntil: today(),
      openReason: "the fair",
      can: { download: true, share: false },
    });
    expect(await oak.person.ok("getPartnerResource", params())).toMatchObject({
      openUntil: null,
      openReason: null,
      can: { share: true },
    });
    const inName = { params: { resourceId, partnerId: ash.partnerId }, body: {} };
    for (const by of [ash.person, vendor.owner])
      expect(await by.fails("createPartnerShare", inName)).toMatchObject({
        status: 409,
        code: "resource.not_shareable",
        detail: "It is open to this partner for a time only, and a link would give it to anybody.",
      });
    await close(opening);
    expect((await ash.person.raw("downloadPartnerResource", params())).status).toBe(403);
  });

  test("is given by a link as long as the partner that made it passes, and not by what is opened to it later", async () => {
    const share = await oak.person.ok("createPartnerShare", { ...params(), body: {} });
    const shared = { params: { token: share.url.split("/").at(-1) ?? "" } };
    const reached = async () => (await app.anonymous.raw("downloadSharedResource", shared)).status;
    const ask = async (least: number) => {
      const { revision } = await vendor.owner.ok("getGate", { params: { gateId } });
      const body = { label: "Ten thousand", rule: `metric.revenue >= ${least}`, roles: ["seller" as const], revision };
      await vendor.owner.ok("updateGate", { params: { gateId }, body });
      await app.drainJobs();
    };
    expect(await reached()).toBe(200);
    await ask(20_000);
    expect([await reached(), (await app.anonymous.raw("getSharedResource", shared)).status]).toEqual([404, 404]);
    const opening = await open(oak.partnerId);
    expect((await oak.person.raw("downloadPartnerResource", params())).status).toBe(200);
    expect(await reached()).toBe(404);
    await close(opening);
    await ask(10_000);
    expect(await reached()).toBe(200);
  });

  test("is locked to the vendor's people who look as the partner, by calls and by plain links", async () => {
    const of = { partnerId: ash.partnerId };
    const before = await downloads();
    const named = { params: { ...of, resourceId } };
    expect((await vendor.owner.raw("downloadPartnerResource", named)).status).toBe(200);
    const viewing = await vendor.owner.ok("startViewing", { params: of, body: { role: "seller" } });
    const link = { ...named, query: { viewing: viewing.id } };
    for (const by of [{ ...named, headers: { "fairway-viewing": viewing.id } }, link])
      expect(await vendor.owner.fails("downloadPartnerResource", by)).toMatchObject({ code: "gate.locked" });
    const opening = await open();
    expect((await vendor.owner.raw("downloadPartnerResource", link)).status).toBe(200);
    await close(opening);
    expect(await downloads()).toBe(before);

    const elsewhere = { params: { resourceId, partnerId: oak.partnerId }, query: { viewing: viewing.id } };
    expect((await vendor.owner.raw("downloadPartnerResource", elsewhere)).status).toBe(404);
    for (const wrong of [["x", viewing.id], "viw_nothing", ""])
      expect(
        await vendor.owner.fails("downloadPartnerResource", { ...named, query: { viewing: wrong } }),
      ).toMatchObject({ code: "viewing.over" });
    const write = { ...named, query: { viewing: viewing.id }, body: {} };
    expect(await vendor.owner.fails("createPartnerShare", write)).toMatchObject({ code: "viewing.read_only" });
    await vendor.owner.ok("endViewing", { params: { ...of, viewingId: viewing.id } });
    expect(await vendor.owner.fails("downloadPartnerResource", link)).toMatchObject({ code: "viewing.over" });
  });
});
