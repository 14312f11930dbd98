import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { pdfOf } from "../../../test/resource-files.ts";
import { announce, sendPart, sendWhole, tusHeaders } from "../../../test/resumable.ts";

const app = await startApp();

const sender = async () => {
  const vendor = await app.newVendor();
  return { vendor, by: { token: vendor.owner.token, vendorId: vendor.vendorId } };
};
const offsetOf = async (url: string, by: { token: string | null; vendorId: string }) => {
  const head = await app.http.inject({ method: "HEAD", url, headers: tusHeaders(by) });
  return [head.statusCode, head.headers["upload-offset"]];
};

/** Sends the beginning of a part over a real connection, and cuts it. */
async function cutOff(url: string, by: { token: string | null }, whole: Buffer, sent: number): Promise<void> {
  const address = app.http.server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  await new Promise<void>((done) => {
    const socket = connect(address.port, "127.0.0.1", () => {
      socket.write(
        `PATCH ${url} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${by.token}\r\ntus-resumable: 1.0.0\r\nupload-offset: 0\r\n` +
          `content-type: application/offset+octet-stream\r\ncontent-length: ${whole.length}\r\n\r\n`,
      );
      socket.write(whole.subarray(0, sent), () => socket.destroy());
    });
    socket.once("close", () => done());
    socket.once("error", () => done());
  });
}

describe("a resumable upload", () => {
  test("is sent in parts, checked, and becomes a file of the library", async () => {
    const { vendor, by } = await sender();
    const pdf = await pdfOf("In two parts");
    const begun = await announce(app.http, by, pdf.length);
    expect(begun.statusCode).toBe(201);
    expect(begun.headers).not.toHaveProperty("access-control-allow-origin");
    const url = String(begun.headers.location);
    expect((await sendPart(app.http, by, url, 0, pdf.subarray(0, 100))).statusCode).toBe(204);
    const body = { uploadId: url.split("/").at(-1) ?? "", name: "../../two parts.exe" };
    expect(await vendor.owner.fails("receiveResourceUpload", { body })).toMatchObject({ code: "upload.incomplete" });
    expect(await offsetOf(url, by)).toEqual([200, "100"]);
    expect((await sendPart(app.http, by, url, 50, pdf.subarray(50))).statusCode).toBe(409);
    await sendPart(app.http, by, url, 100, pdf.subarray(100));
    const file = await vendor.owner.ok("receiveResourceUpload", { body });
    expect(file).toMatchObject({ name: "two parts.exe.pdf", type: "application/pdf", sizeBytes: pdf.length });
    expect((await offsetOf(url, by))[0]).toBe(404);
  });

  test("goes on after the connection broke", async () => {
    const { vendor, by } = await sender();
    const whole = Buffer.concat([await pdfOf("x"), Buffer.alloc(300_000, "\n% filled")]);
    await app.http.listen({ port: 0, host: "127.0.0.1" });
    const url = String((await announce(app.http, by, whole.length)).headers.location);
    await cutOff(url, by, whole, 150_000);
    let [, offset] = await offsetOf(url, by);
    for (let tries = 0; Number(offset) === 0 && tries < 200; tries += 1) [, offset] = await offsetOf(url, by);
    expect(Number(offset)).toBeGreaterThan(0);
    expect(Number(offset)).toBeLessThanOrEqual(150_000);
    const sent = await sendPart(app.http, by, url, Number(offset), whole.subarray(Number(offset)));
    expect(sent.statusCode).toBe(204);
    const uploadId = url.split("/").at(-1) ?? "";
    const file = await vendor.owner.ok("receiveResourceUpload", { body: { uploadId, name: "x.pdf" } });
    expect(file).toMatchObject({ sizeBytes: whole.length });
  });

  test("is only its owner's, of this vendor, and not for who may not edit the library", async () => {
    const { vendor, by } = await sender();
    const pdf = await pdfOf("x");
    const url = String((await announce(app.http, by, pdf.length)).headers.location);
    const colleague = { ...by, token: (await vendor.as("administrator")).token };
    expect((await offsetOf(url, colleague))[0]).toBe(404);
    expect((await sendPart(app.http, colleague, url, 0, pdf)).statusCode).toBe(404);
    const uploadId = await sendWhole(app.http, by, pdf);
    const take = { body: { uploadId, name: "x.pdf" } };
    expect(await (await vendor.as("administrator")).fails("receiveResourceUpload", take)).toMatchObject({
      status: 404,
    });
    const viewer = { ...by, token: (await vendor.as("viewer")).token };
    expect((await announce(app.http, viewer, 10)).statusCode).toBe(403);
    const stranger = { ...by, token: (await app.newVendor()).owner.token };
    expect((await announce(app.http, stranger, 10)).statusCode).toBe(404);
    expect((await announce(app.http, { ...by, token: null }, 10)).statusCode).toBe(401);
    const elsewhere = { origin: "https://elsewhere.example", cookie: "fairway=1" };
    const crossed = await announce(app.http, { ...by, token: null }, 10, elsewhere);
    expect(crossed.statusCode).toBe(403);
  });

  test("asks what every operation asks: permission, second factor, no viewing; and a key with the scope may", async () => {
    const { vendor, by } = await sender();
    const key = async (permission: "library.edit" | "partners.read") => {
      const { secret } = await vendor.owner.ok("createApiKey", { body: { name: "Files", permissions: [permission] } });
      return (await announce(app.http, { ...by, token: secret }, 10)).statusCode;
    };
    expect([await key("library.edit"), await key("partners.read")]).toEqual([201, 403]);
    const viewed = await announce(app.http, by, 10, { "fairway-viewing": "vwg_1" });
    expect([viewed.statusCode, viewed.json().code]).toEqual([403, "viewing.read_only"]);
    await app.database.identity.query(
      `insert into sign_in_policy (id, vendor_id, second_factor, changed_at) values (gen_random_uuid(), $1, 'own', now())`,
      [vendor.uuid],
    );
    const late = { ...by, token: (await vendor.as("administrator")).token };
    const refused = await announce(app.http, late, 10);
    expect([refused.statusCode, refused.json().code]).toEqual([403, "auth.second_factor_missing"]);
  });

  test("is refused when it is announced too large, and ends at what it announced", async () => {
    const { by } = await sender();
    const large = await announce(app.http, by, 2_000_000_000);
    expect([large.statusCode, large.json().code]).toEqual([413, "file.too_large"]);
    const url = String((await announce(app.http, by, 10)).headers.location);
    expect((await sendPart(app.http, by, url, 0, Buffer.alloc(50))).statusCode).toBeGreaterThanOrEqual(400);
  });

  test("is refused by its content, and nothing is left of it", async () => {
    const { vendor, by } = await sender();
    const uploadId = await sendWhole(app.http, by, Buffer.from("<html><script>alert(1)</script></html>"));
    const take = { body: { uploadId, name: "logo.png" } };
    expect(await vendor.owner.fails("receiveResourceUpload", take)).toMatchObject({ code: "file.type" });
    expect(await vendor.owner.fails("receiveResourceUpload", take)).toMatchObject({ status: 404 });
  });

  test("expires with its bytes, and only so many are under way", async () => {
    const { vendor, by } = await sender();
    const url = String((await announce(app.http, by, 10)).headers.location);
    for (let i = 1; i < 20; i += 1) expect((await announce(app.http, by, 10)).statusCode).toBe(201);
    expect((await announce(app.http, by, 10)).statusCode).toBe(429);
    app.clock.advance({ hours: 24 });
    expect((await offsetOf(url, by))[0]).toBe(404);
    await app.runCron("uploads.expire");
    const rows = await app.database.owner.query("select 1 from app.upload where vendor_id = $1", [vendor.uuid]);
    expect(rows.rows).toHaveLength(0);
    expect((await announce(app.http, by, 10)).statusCode).toBe(201);
  });
});

test("files without a row are swept after a day, others stay", async () => {
  const { vendor } = await sender();
  const upload = { type: "application/pdf", content: await pdfOf("x") };
  const file = await vendor.owner.ok("uploadResourceFile", { query: { name: "kept.pdf" }, upload });
  const made = await vendor.owner.ok("createResource", { body: { title: "Kept", fileId: file.id } });
  await vendor.owner.ok("uploadResourceFile", { query: { name: "left.pdf" }, upload });
  const place = { area: "library", vendorId: vendor.uuid };
  const later = Temporal.Now.instant().add({ hours: 24 * 365 * 100 });
  expect(await Array.fromAsync(app.platform.files.older(place, later))).toHaveLength(2);
  await app.runCron("library.forget");
  app.clock.set(Temporal.Now.instant().add({ hours: 48 }).toString());
  await app.runCron("library.forget");
  await app.runCron("files.sweep-library");
  expect(await Array.fromAsync(app.platform.files.older(place, later))).toHaveLength(1);
  const params = { resourceId: made.id, resourceVersionId: made.versions[0]?.id ?? "" };
  expect((await vendor.owner.raw("getResourceVersionFile", { params })).status).toBe(200);
});
