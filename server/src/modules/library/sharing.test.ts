import { PDFDocument } from "@cantoo/pdf-lib";
import { Jimp } from "jimp";
import { describe, expect, test, vi } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { addResource, addVersion, pdfOf, pngOf } from "../../../test/resource-files.ts";

const app = await startApp();

const tokenOf = ({ url }: { url: string }): string => url.split("/").at(-1) ?? "";
const usageOf = async (owner: Awaited<ReturnType<typeof app.newVendor>>["owner"], resourceId: string) =>
  (await owner.ok("getResourceUsage", { params: { resourceId } })) ?? { total: {}, by: [] };

describe("usage", () => {
  test("is counted by day, partner and person, once for repeats, and never for the vendor's own people", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const [one, two] = [await vendor.newPartner({ name: "Alder" }), await vendor.newPartner({ name: "Birch" })];
    const made = await addResource(owner, await pdfOf("x"), { title: "Counted" });
    const params = { resourceId: made.id };
    for (const key of ["a", "a", "b"]) await one.person.ok("recordResourceView", { params, key });
    const use = crypto.randomUUID();
    for (const query of [{ use }, { use }, {}]) await one.person.raw("downloadPartnerResource", { params, query });
    await two.person.raw("downloadPartnerResource", { params });
    const asVendor = { ...params, partnerId: one.partnerId };
    await owner.raw("downloadPartnerResource", { params: asVendor });
    await owner.ok("recordResourceView", { params: asVendor });
    app.clock.advance({ days: 1 });
    await one.person.ok("recordResourceView", { params });
    const usage = await usageOf(owner, made.id);
    expect(usage.total).toEqual({ views: 3, downloads: 3, shares: 0, sharedDownloads: 0 });
    expect(usage.by.map(({ partner, views, downloads }) => [partner?.name, views, downloads])).toEqual([
      ["Alder", 3, 2],
      ["Birch", 0, 1],
    ]);
    expect(usage.days).toHaveLength(2);
    const file = await owner.raw("getResourceUsage", { params, query: { format: "csv" } });
    expect(file.text.split("\n")[1]).toMatch(/^Alder,.*,3,2,0,0,2026-04-01$/);
    const told = await app.database.owner.query(
      "select 1 from app.event where vendor_id = $1 and type = 'resource.downloaded'",
      [vendor.uuid],
    );
    expect(told.rows).toHaveLength(2);
  });

  test("does not count a preview, a part that is not the first, an unchanged copy, or asking for the head", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person, partnerId } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("x"));
    const params = { resourceId: made.id };
    const preview = await person.raw("downloadPartnerResource", { params, query: { as: "inline" } });
    expect(preview.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^inline/),
    });
    const etag = String(preview.headers["etag"]);
    expect((await person.raw("downloadPartnerResource", { params, headers: { "if-none-match": etag } })).status).toBe(
      304,
    );
    expect((await person.raw("downloadPartnerResource", { params, headers: { range: "bytes=10-" } })).status).toBe(206);
    const url = `/files/vendors/${vendor.vendorId}/partners/${partnerId}/resources/${made.id}`;
    const head = await app.http.inject({ method: "HEAD", url, headers: { authorization: `Bearer ${person.token}` } });
    expect([head.statusCode, head.body]).toEqual([200, ""]);
    expect((await usageOf(owner, made.id)).total).toMatchObject({ downloads: 0 });
  });
});

describe("a file's address", () => {
  test("gives parts of the file, and says what it cannot give", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const pdf = await pdfOf("A page of some length");
    const made = await addResource(owner, pdf);
    const ask = (headers: Record<string, string>) =>
      person.raw("downloadPartnerResource", { params: { resourceId: made.id }, headers });
    const size = pdf.length;
    const part = await ask({ range: "bytes=5-9" });
    expect([part.status, part.headers["content-range"], part.bytes]).toEqual([
      206,
      `bytes 5-9/${size}`,
      pdf.subarray(5, 10),
    ]);
    expect((await ask({ range: "bytes=-4" })).bytes).toEqual(pdf.subarray(size - 4));
    expect((await ask({ range: `bytes=${size - 2}-${size + 50}` })).bytes).toEqual(pdf.subarray(size - 2));
    for (const range of [`bytes=${size}-`, "bytes=0-1,4-5", "bytes=-0"]) {
      const refused = await ask({ range });
      expect([refused.status, refused.headers["content-range"]]).toEqual([416, `bytes */${size}`]);
    }
    for (const range of ["lines=1-2", "bytes=9-5", "bytes=a-b"]) expect((await ask({ range })).status).toBe(200);
    const etag = String((await ask({})).headers["etag"]);
    expect((await ask({ range: "bytes=0-3", "if-range": etag })).status).toBe(206);
    expect((await ask({ range: "bytes=0-3", "if-range": '"older"' })).status).toBe(200);
  });

  test("is kept by one's own browser only, and lets nothing in the file act", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    // A picture and a page at once: what it is sent as is what it counts as.
    const both = Buffer.concat([await pngOf(3, 3), Buffer.from("<html><script>alert(1)</script>")]);
    const made = await addResource(owner, both, { name: "a\u202Egnp.html", type: "image/png" });
    const shown = await person.raw("downloadPartnerResource", {
      params: { resourceId: made.id },
      query: { as: "inline" },
    });
    expect(shown.headers).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'self'",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-cache",
      "content-disposition": "inline; filename=\"agnp.html.png\"; filename*=UTF-8''agnp.html.png",
    });
    const text = await addResource(owner, Buffer.from("just words"), { name: "a.txt", type: "text/plain" });
    const words = await person.raw("downloadPartnerResource", { params: { resourceId: text.id } });
    expect(words.headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": expect.stringMatching(/^attachment/),
    });
  });

  test("is nobody else's: not another partner's under its own name, not another vendor's, not a stranger's", async () => {
    const [vendor, other] = [await app.newVendor(), await app.newVendor()];
    const [mine, theirs, foreign] = [await vendor.newPartner(), await vendor.newPartner(), await other.newPartner()];
    const made = await addResource(vendor.owner, await pdfOf("x"));
    const params = { resourceId: made.id, partnerId: mine.partnerId };
    const version = { resourceId: made.id, resourceVersionId: made.versions[0]?.id ?? "" };
    expect((await theirs.person.raw("downloadPartnerResource", { params })).status).toBe(404);
    for (const stranger of [foreign.person, other.owner]) {
      const elsewhere = { vendorId: vendor.vendorId };
      expect((await stranger.raw("downloadPartnerResource", { params: { ...params, ...elsewhere } })).status).toBe(404);
      expect((await stranger.raw("getResourceVersionFile", { params: { ...version, ...elsewhere } })).status).toBe(404);
    }
    expect((await other.owner.raw("getResourceVersionFile", { params: version })).status).toBe(404);
    expect((await mine.person.raw("getResourceVersionFile", { params: version })).status).toBe(403);
    const anonymous = { params: { ...params, vendorId: vendor.vendorId } };
    expect((await app.anonymous.raw("downloadPartnerResource", anonymous)).status).toBe(401);
  });
});

test("a download that may not be counted opens no file", async () => {
  const { owner, ...vendor } = await app.newVendor();
  const { person } = await vendor.newPartner();
  const [one, other] = [await addResource(owner, await pdfOf("x")), await addResource(owner, await pdfOf("y"))];
  const use = crypto.randomUUID();
  const get = (resourceId: string) => person.raw("downloadPartnerResource", { params: { resourceId }, query: { use } });
  expect((await get(one.id)).status).toBe(200);
  const open = vi.spyOn(app.platform.files, "open");
  expect((await get(other.id)).status).toBe(409);
  expect(open).not.toHaveBeenCalled();
  open.mockRestore();
});

describe("a link", () => {
  test("gives the file without a sign-in, so often and so long, and counts", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner({ name: "Alder" });
    const pdf = await pdfOf("x");
    const made = await addResource(owner, pdf, { title: "Shared" });
    const params = { resourceId: made.id };
    const share = await person.ok("createPartnerShare", { params, body: { maxUses: 2, expiresInDays: 7 } });
    const token = tokenOf(share);
    expect(await app.anonymous.ok("getSharedResource", { params: { token } })).toMatchObject({
      title: "Shared",
      from: "Alder",
      vendor: { name: expect.stringMatching(/./), branding: { color: null, logoUrl: null } },
    });
    const use = crypto.randomUUID();
    const part = { params: { token }, query: { use }, headers: { range: "bytes=1-" } };
    for (let i = 0; i < 2; i += 1) expect((await app.anonymous.raw("downloadSharedResource", part)).bytes).toEqual(pdf);
    expect((await app.anonymous.raw("downloadSharedResource", part)).status).toBe(404);
    const { items } = await owner.ok("listResourceShares", { params });
    expect(items).toMatchObject([{ uses: 2, maxUses: 2, state: "usedUp", partner: { name: "Alder" } }]);
    expect((await usageOf(owner, made.id)).total).toMatchObject({ shares: 1, sharedDownloads: 2 });
  });

  test("without a limit counts repeats of one download once, and those of another link apart", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("x"));
    const params = { resourceId: made.id };
    const use = crypto.randomUUID();
    for (let link = 0; link < 2; link += 1) {
      const token = tokenOf(await person.ok("createPartnerShare", { params, body: { expiresInDays: 7 } }));
      for (let i = 0; i < 2; i += 1)
        expect(await app.anonymous.raw("downloadSharedResource", { params: { token }, query: { use } })).toMatchObject({
          status: 200,
        });
    }
    expect((await usageOf(owner, made.id)).total).toMatchObject({ sharedDownloads: 2 });
  });

  test("ends by the clock, by hand, and with what it leads to; a wrong one looks the same", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person, partnerId } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("x"));
    const params = { resourceId: made.id };
    const make = async (days: number) =>
      tokenOf(await person.ok("createPartnerShare", { params, body: { expiresInDays: days } }));
    const gone = async (token: string) =>
      (await app.anonymous.raw("downloadSharedResource", { params: { token } })).status;
    const [short, long] = [await make(1), await make(30)];
    app.clock.advance({ days: 1 });
    expect([await gone(short), await gone(long)]).toEqual([404, 200]);
    const { shares } = await person.ok("getPartnerResource", { params });
    const named = { ...params, resourceShareId: shares[0]?.id ?? "" };
    expect(
      await (await vendor.newPartner()).person.fails("revokePartnerShare", { params: { ...named, partnerId } }),
    ).toMatchObject({
      status: 404,
    });
    await person.ok("revokePartnerShare", { params: named });
    await person.ok("revokePartnerShare", { params: named });
    expect(await gone(long)).toBe(404);
    const third = await make(30);
    await owner.ok("changeResources", { body: { ids: [made.id], action: "withdraw" } });
    expect(await gone(third)).toBe(404);
    const problem = async (token: string) => {
      const { requestId: _, ...rest } = await app.anonymous.fails("getSharedResource", { params: { token } });
      return rest;
    };
    expect(await problem(third)).toEqual(await problem(`${third.slice(0, -1)}_`));
    expect(await problem("nonsense")).toEqual(await problem(third));
  });
});

describe("co-branding", () => {
  test("puts the partner's name and logo on a PDF, once for the same profile, anew for another", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner({ name: "Łódź Wärme 東" });
    await person.ok("putPartnerLogo", { upload: { type: "image/png", content: await pngOf(40, 20) } });
    const pdf = await pdfOf("First", "Second");
    const made = await addResource(owner, pdf, { coBrand: { place: "bottomRight", widthPercent: 40 } });
    const params = { resourceId: made.id };
    const take = () => person.raw("downloadPartnerResource", { params, query: { coBranded: "yes" } });
    const first = await take();
    expect(first.headers).toMatchObject({ "content-type": "application/pdf" });
    expect((await PDFDocument.load(first.bytes)).getPageCount()).toBe(2);
    expect(first.bytes.length).toBeGreaterThan(pdf.length);
    expect((await take()).headers["etag"]).toBe(first.headers["etag"]);
    await person.ok("putPartnerLogo", { upload: { type: "image/png", content: await pngOf(20, 20, 0xaa2222ff) } });
    expect((await take()).headers["etag"]).not.toBe(first.headers["etag"]);
    await addVersion(owner, made.id, await pdfOf("Newer"));
    expect((await PDFDocument.load((await take()).bytes)).getPageCount()).toBe(1);
  });

  test("puts them on a picture, in the place that is set, and nowhere else", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner({ name: "Alder" });
    const coBrand = { place: "topLeft", widthPercent: 50 };
    const made = await addResource(owner, await pngOf(400, 200, 0x000000ff), {
      name: "a.png",
      type: "image/png",
      coBrand,
    });
    const marked = await person.raw("downloadPartnerResource", {
      params: { resourceId: made.id },
      query: { coBranded: "yes" },
    });
    const image = await Jimp.read(marked.bytes);
    expect([image.width, image.height, image.getPixelColor(10, 10), image.getPixelColor(390, 190)]).toEqual([
      400, 200, 0xffffffff, 0x000000ff,
    ]);
    const dark = image.bitmap.data.filter((value, i) => i % 4 === 0 && value > 20 && value < 235);
    expect(dark.length).toBeGreaterThan(20);
  });

  test("is refused where no place is set", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("x"));
    const asked = { params: { resourceId: made.id }, query: { coBranded: "yes" } };
    expect(await person.fails("downloadPartnerResource", asked)).toMatchObject({ code: "resource.not_co_brandable" });
    const share = { params: { resourceId: made.id }, body: { coBranded: true } };
    expect(await person.fails("createPartnerShare", share)).toMatchObject({ status: 409 });
  });
});
