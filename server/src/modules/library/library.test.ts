import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import {
  addResource,
  addVersion,
  docxOf,
  docxType,
  pdfOf,
  pngOf,
  pptxOf,
  pptxType,
  xlsxOf,
  xlsxType,
} from "../../../test/resource-files.ts";

const app = await startApp();

const titles = (reply: { items: readonly { title: string }[] }) => reply.items.map(({ title }) => title);

describe("a resource", () => {
  test("is made of a file, published, and then seen by partners", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("Hello"), {
      title: "Start here",
      tags: ["basics"],
      publish: false,
    });
    expect(made).toMatchObject({ status: "draft", languages: ["en"], files: [{ number: 1, name: "guide.pdf" }] });
    expect(titles(await person.ok("listPartnerResources"))).toEqual([]);
    const params = { resourceId: made.id };
    expect(await person.fails("getPartnerResource", { params })).toMatchObject({ status: 404 });
    const outcome = await owner.ok("changeResources", { body: { ids: [made.id, made.id], action: "publish" } });
    expect(outcome).toEqual({ changed: 1, refused: [] });
    const again = await owner.ok("changeResources", { body: { ids: [made.id], action: "publish" } });
    expect(again).toMatchObject({ changed: 0, refused: [{ title: "Start here" }] });
    expect(titles(await person.ok("listPartnerResources"))).toEqual(["Start here"]);
    expect(titles(await person.ok("listPartnerResources", { query: { tag: "basics", kind: "other" } }))).toEqual([
      "Start here",
    ]);
    expect(titles(await person.ok("listPartnerResources", { query: { language: "de" } }))).toEqual([]);
  });

  test("is changed under its revision, and refuses what is not the vendor's", async () => {
    const [{ owner }, other] = [await app.newVendor(), await app.newVendor()];
    const made = await addResource(owner, await pdfOf("Hello"));
    const params = { resourceId: made.id };
    const body = { title: "Renamed", revision: made.revision + 1, kind: "guide" as const, tags: ["a", "a"] };
    expect(await owner.ok("updateResource", { params, body })).toMatchObject({ title: "Renamed", tags: ["a"] });
    expect(await owner.fails("updateResource", { params, body })).toMatchObject({
      status: 412,
      code: "resource.changed",
    });
    const theirs = await other.owner.ok("createResourceCollection", { body: { name: "Theirs" } });
    const wrong = {
      ...body,
      revision: made.revision + 2,
      collectionIds: [theirs.id],
      ownerId: "psn_01h455vb4pex5vsknk084sn02q",
    };
    expect((await owner.fails("updateResource", { params, body: wrong })).problems?.map(({ path }) => path)).toEqual([
      "ownerId",
      "collectionIds",
    ]);
  });

  test("takes a received file once, and only from whom it came", async () => {
    const vendor = await app.newVendor();
    const upload = { type: "application/pdf", content: await pdfOf("x") };
    const file = await vendor.owner.ok("uploadResourceFile", { query: { name: "x.pdf" }, upload });
    const other = await vendor.as("administrator");
    const body = { title: "Mine", fileId: file.id };
    expect(await other.fails("createResource", { body })).toMatchObject({ status: 404 });
    await vendor.owner.ok("createResource", { body });
    expect(await vendor.owner.fails("createResource", { body })).toMatchObject({ status: 404 });
    expect(
      await (await vendor.as("viewer")).fails("uploadResourceFile", { query: { name: "x.pdf" }, upload }),
    ).toMatchObject({
      status: 403,
    });
  });

  test("refuses files that are not what they are called", async () => {
    const { owner } = await app.newVendor();
    const send = (content: string | Buffer) =>
      owner.fails("uploadResourceFile", { query: { name: "logo.png" }, upload: { type: "image/png", content } });
    expect(await send("<html><script>alert(1)</script></html>")).toMatchObject({ status: 400, code: "file.type" });
    expect(await send('<svg onload="alert(1)"></svg>')).toMatchObject({ status: 400, code: "file.type" });
    expect(await send("")).toMatchObject({ status: 400, code: "file.empty" });
  });
});

describe("versions", () => {
  test("are kept with who and why; partners get the newest and hear that theirs is older", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("First edition"));
    const params = { resourceId: made.id };
    await person.raw("downloadPartnerResource", { params });
    expect((await person.ok("getPartnerResource", { params })).files).toMatchObject([
      { number: 1, olderDownloaded: null },
    ]);
    const second = await pdfOf("Second edition");
    const after = await addVersion(owner, made.id, second, { note: "New prices" });
    expect(after.versions).toMatchObject([
      { number: 2, current: true, note: "New prices", name: "newer.pdf" },
      { number: 1, current: false },
    ]);
    expect((await person.ok("getPartnerResource", { params })).files).toMatchObject([
      { number: 2, olderDownloaded: 1 },
    ]);
    expect((await person.raw("downloadPartnerResource", { params })).bytes).toEqual(second);
    const old = { ...params, resourceVersionId: after.versions[1]?.id ?? "" };
    expect((await owner.raw("getResourceVersionFile", { params: old })).status).toBe(200);
    const german = await addVersion(owner, made.id, await pdfOf("Deutsch"), { language: "de" });
    expect(german).toMatchObject({ languages: ["de", "en"] });
    const inGerman = await person.raw("downloadPartnerResource", { params, query: { language: "de" } });
    expect(inGerman.headers["content-disposition"]).toContain("newer.pdf");
    const none = await person.fails("downloadPartnerResource", { params, query: { language: "fr" } });
    expect(none).toMatchObject({ status: 400, code: "resource.language" });
  });
});

describe("search", () => {
  test("finds words of title, summary and tags, and of the text inside PDF, Word, Excel and PowerPoint files", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    await addResource(owner, await pdfOf("Cover", "About turbines in rivers"), { title: "One", summary: "Hydropower" });
    await addResource(owner, docxOf("Installing flanges &amp; gaskets"), {
      title: "Two",
      name: "a.docx",
      type: docxType,
    });
    await addResource(owner, xlsxOf("Pump", "List price"), { title: "Three", name: "a.xlsx", type: xlsxType });
    await addResource(owner, pptxOf("Why us", "Customer story of a dairy"), {
      title: "Four",
      name: "a.pptx",
      type: pptxType,
    });
    const find = async (q: string) => titles(await person.ok("listPartnerResources", { query: { q } }));
    expect(await find("turbine")).toEqual([]);
    await app.drainJobs();
    expect(await find("turbine")).toEqual(["One"]);
    expect(await find("river turbines")).toEqual(["One"]);
    expect(await find("gasket")).toEqual(["Two"]);
    expect(await find("list pric")).toEqual(["Three"]);
    expect(await find("DAIRY")).toEqual(["Four"]);
    expect(await find("hydropower")).toEqual(["One"]);
    expect(await find("turbine dairy")).toEqual([]);
    expect(await find("'); drop table app.partner; --")).toEqual([]);
    expect(await find("&|!:*")).toEqual([]);
    const { items } = await owner.ok("listResources", { query: { q: "turbine" } });
    expect(items[0]?.files[0]?.text).toEqual({ state: "read", pages: 2, problem: null });
  });

  test("finds by the right language what was said to be in another one, with its versions, downloads and links", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const made = await addResource(owner, await pdfOf("Die Häuser"), { title: "Broschüre" });
    await addVersion(owner, made.id, await pdfOf("Die Preise der Häuser"));
    const params = { resourceId: made.id };
    const share = await owner.ok("createResourceShare", { params, body: {} });
    await app.drainJobs();
    expect(titles(await person.ok("listPartnerResources", { query: { q: "Haus" } }))).toEqual([]);
    const after = await owner.ok("changeResourceLanguage", { params, body: { from: "en", to: "de" } });
    expect(after).toMatchObject({ language: "de", languages: ["de"], files: [{ language: "de", number: 2 }] });
    expect(titles(await person.ok("listPartnerResources", { query: { q: "Haus", language: "de" } }))).toEqual([
      "Broschüre",
    ]);
    expect((await owner.ok("listResourceShares", { params })).items).toMatchObject([{ id: share.id, language: "de" }]);
    await addVersion(owner, made.id, await pdfOf("Houses"), { language: "en" });
    expect(await owner.fails("changeResourceLanguage", { params, body: { from: "en", to: "de" } })).toMatchObject({
      status: 409,
      code: "resource.language_taken",
    });
    expect(await owner.fails("changeResourceLanguage", { params, body: { from: "fr", to: "it" } })).toMatchObject({
      status: 400,
      code: "resource.language",
    });
  });

  test("goes by the language of each file, the title before the text, and forgets older versions", async () => {
    const { owner } = await app.newVendor();
    const inside = await addResource(owner, await pdfOf("Die Preise der Häuser"), { title: "Liste", language: "de" });
    await addResource(owner, await pdfOf("x"), { title: "Preis", language: "de" });
    await app.drainJobs();
    const find = async (q: string) => titles(await owner.ok("listResources", { query: { q } }));
    expect(await find("Preis")).toEqual(["Preis", "Liste"]);
    expect(await find("Haus")).toEqual(["Liste"]);
    await addVersion(owner, inside.id, await pdfOf("Nur noch Mieten"), { language: "de" });
    await app.drainJobs();
    expect(await find("Haus")).toEqual([]);
    expect(await find("Miete")).toEqual(["Liste"]);
  });

  test("says of what it could not read, and goes on", async () => {
    const { owner } = await app.newVendor();
    const broken = Buffer.from("%PDF-1.7\nnothing of a document\n%%EOF");
    await addResource(owner, broken, { title: "Broken" });
    await addResource(owner, await pngOf(4, 4), { title: "Picture", name: "a.png", type: "image/png" });
    await app.drainJobs();
    const { items } = await owner.ok("listResources");
    expect(items.map(({ title, files }) => [title, files[0]?.text.state, files[0]?.text.problem])).toEqual([
      ["Picture", "none", null],
      ["Broken", "failed", "unreadable"],
    ]);
  });

  test("pages without losing or repeating anything", async () => {
    const { owner } = await app.newVendor();
    const pdf = await pdfOf("x");
    for (let i = 0; i < 5; i += 1) await addResource(owner, pdf, { title: `Guide ${i}`, publish: false });
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await owner.ok("listResources", { query: { limit: 2, q: "guide", ...(cursor ? { cursor } : {}) } });
      found.push(...titles(page));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(found.toSorted()).toEqual(["Guide 0", "Guide 1", "Guide 2", "Guide 3", "Guide 4"]);
  });
});

describe("dates", () => {
  test("end what partners see after the last day, by the vendor's clock, and remind the owner once", async () => {
    const { owner, ...vendor } = await app.newVendor();
    const { person } = await vendor.newPartner();
    const me = await owner.ok("getMe");
    const made = await addResource(owner, await pdfOf("x"), {
      title: "Offer",
      expiresOn: "2026-04-02",
      reviewOn: "2026-04-01",
      ownerId: me.person.id,
    });
    const params = { resourceId: made.id };
    expect(titles(await person.ok("listPartnerResources"))).toEqual(["Offer"]);
    app.clock.advance({ days: 1 });
    await app.runCron("library.remind");
    await app.runCron("library.remind");
    const told = await app.database.owner.query(
      "select 1 from app.event where vendor_id = $1 and type = 'resource.review_due'",
      [vendor.uuid],
    );
    expect(told.rows).toHaveLength(1);
    expect(titles(await owner.ok("listResources", { query: { due: "review" } }))).toEqual(["Offer"]);
    expect(titles(await owner.ok("listResources", { query: { due: "expiring" } }))).toEqual(["Offer"]);
    app.clock.advance({ days: 2 });
    expect(titles(await person.ok("listPartnerResources"))).toEqual([]);
    expect(await person.fails("downloadPartnerResource", { params })).toMatchObject({ status: 404 });
    expect(titles(await owner.ok("listResources", { query: { due: "expired" } }))).toEqual(["Offer"]);
  });
});

test("collections hold resources, and going away leaves them", async () => {
  const { owner, ...vendor } = await app.newVendor();
  const { person } = await vendor.newPartner();
  const one = await owner.ok("createResourceCollection", { body: { name: "Sell", description: "For sellers" } });
  expect(await owner.fails("createResourceCollection", { body: { name: "Sell" } })).toMatchObject({ status: 409 });
  await addResource(owner, await pdfOf("x"), { title: "In it", collectionIds: [one.id] });
  await addResource(owner, await pdfOf("x"), { title: "Beside" });
  expect(titles(await person.ok("listPartnerResources", { query: { collection: one.id } }))).toEqual(["In it"]);
  expect((await person.ok("getPartnerLibrary")).collections).toMatchObject([{ name: "Sell", resources: 1 }]);
  const params = { resourceCollectionId: one.id };
  await owner.ok("updateResourceCollection", { params, body: { name: "Selling" } });
  await owner.ok("deleteResourceCollection", { params });
  expect(titles(await person.ok("listPartnerResources"))).toEqual(["Beside", "In it"]);
});
