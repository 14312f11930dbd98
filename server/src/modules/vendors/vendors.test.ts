import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("a vendor's settings", () => {
  test("are read by its people, with its business date in its own time zone", async () => {
    const { owner } = await app.newVendor({ timeZone: "Pacific/Auckland" });
    const vendor = await owner.ok("getVendor");
    expect(vendor).toMatchObject({ timeZone: "Pacific/Auckland", today: "2026-04-01", can: { updateVendor: true } });
  });

  test("are changed by administrators only", async () => {
    const vendor = await app.newVendor();
    const viewer = await vendor.as("viewer");
    expect(await viewer.fails("updateVendor", { body: { name: "Other" } })).toMatchObject({ status: 403 });
    const changed = await vendor.owner.ok("updateVendor", {
      body: { name: "Aldermere", color: "#1f6feb", locale: "de" },
    });
    expect(changed).toMatchObject({ name: "Aldermere", locale: "de", branding: { color: "#1f6feb" } });
  });

  test("refuse a time zone that does not exist, and fields that are not known", async () => {
    const { owner } = await app.newVendor();
    const zone = await owner.fails("updateVendor", { body: { timeZone: "Europe/Atlantis" } });
    expect(zone).toMatchObject({ status: 400, code: "time_zone.unknown", problems: [{ path: "timeZone" }] });
    const field = await owner.fails("updateVendor", { body: { colour: "#1f6feb", name: "" } });
    expect(field.problems?.map(({ path }) => path)).toEqual(["name", "colour"]);
    expect(field.problems?.every(({ remedy }) => remedy !== undefined)).toBe(true);
  });

  test("are nothing to another vendor's people: the same answer as for a vendor that is not there", async () => {
    const [one, two] = [await app.newVendor(), await app.newVendor()];
    const { requestId: _a, ...others } = await two.owner.fails("getVendor", { params: { vendorId: one.vendorId } });
    const missing = `${one.vendorId.slice(0, -4)}0000`;
    const { requestId: _b, ...absent } = await two.owner.fails("getVendor", { params: { vendorId: missing } });
    expect(others).toEqual(absent);
    expect(others.status).toBe(404);
  });
});

describe("a logo", () => {
  test("is stored, and served as what it is and nothing else", async () => {
    const { owner } = await app.newVendor();
    const reply = await owner.ok("putVendorLogo", { upload: { type: "image/png", content: png } });
    const url = reply.branding.logoUrl ?? "";
    const served = await app.http.inject({ url });
    expect(served.statusCode).toBe(200);
    expect(served.headers).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'self'",
    });
    expect(served.rawPayload).toEqual(png);
  });

  test("is refused when it is no image, too large or of another type", async () => {
    const { owner } = await app.newVendor();
    const html = { type: "image/png", content: "<script>alert(1)</script>" };
    expect(await owner.fails("putVendorLogo", { upload: html })).toMatchObject({ status: 400, code: "file.type" });
    const large = { type: "image/png", content: Buffer.concat([png, Buffer.alloc(600 * 1024)]) };
    expect(await owner.fails("putVendorLogo", { upload: large })).toMatchObject({
      status: 413,
      code: "file.too_large",
    });
    const svg = { type: "image/svg+xml", content: "<svg/>" };
    expect(await owner.fails("putVendorLogo", { upload: svg })).toMatchObject({ status: 400, code: "upload.type" });
  });

  test("is not served from anywhere but its own place", async () => {
    for (const url of [
      "/files/logos/../secret",
      "/files/logos/%2e%2e/secret",
      "/files/imports/ab/1",
      "/files/logos/ab",
    ])
      expect((await app.http.inject({ url })).statusCode).toBe(404);
  });
});
