import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

const vendor = { name: "Aldermere", slug: "aldermere", currency: "USD", timeZone: "America/Denver" };
const first = { name: "Maren Holt", email: "maren@example.com", password: "a long enough password", vendor };

describe("a new installation", () => {
  test("asks for its first administrator, and names every field that is wrong", async () => {
    expect(await app.anonymous.ok("getSetup")).toEqual({ needed: true, demo: [], version: "test" });
    const refused = await app.anonymous.fails("setUp", {
      body: { ...first, password: "short", vendor: { ...vendor, slug: "No!" } },
    });
    expect(refused).toMatchObject({ status: 400 });
    expect(refused.problems?.map(({ path }) => path)).toEqual(["password", "vendor.slug"]);
  });

  test("refuses a currency and a fiscal year that do not exist", async () => {
    const odd = { ...vendor, currency: "ZZZ", fiscalYearStart: "02-29" };
    const refused = await app.anonymous.fails("setUp", { body: { ...first, vendor: odd } });
    expect(refused).toMatchObject({ status: 400, code: "vendor.settings" });
    expect(refused.problems?.map(({ path }) => path)).toEqual(["currency", "fiscalYearStart"]);
    expect(await app.anonymous.ok("getSetup")).toMatchObject({ needed: true });
  });

  test("is set up once, even when two try at the same moment; the person then signs in and opens another vendor", async () => {
    const replies = await Promise.all([
      app.anonymous.raw("setUp", { body: first }),
      app.anonymous.raw("setUp", {
        body: { ...first, email: "other@example.com", vendor: { ...vendor, slug: "other" } },
      }),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(await app.anonymous.ok("getSetup")).toMatchObject({ needed: false });

    const winner = replies[0]?.status === 201 ? first.email : "other@example.com";
    const payload = { email: winner, password: first.password };
    const signIn = await app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload });
    const headers = {
      authorization: `Bearer ${String(signIn.headers["set-auth-token"])}`,
      "idempotency-key": "second",
    };
    const open = () =>
      app.http.inject({
        method: "POST",
        url: "/v1/vendors",
        headers,
        payload: { ...vendor, name: "Second", slug: "second" },
      });
    const opened = await open();
    expect(opened.statusCode).toBe(201);
    expect((await open()).json()).toEqual(opened.json());
    const me = await app.http.inject({ url: "/v1/me", headers });
    expect(me.json<{ memberships: unknown[] }>().memberships).toHaveLength(2);
  });

  test("lets nobody open a vendor who administers none, and no short name be taken twice", async () => {
    const { owner, as } = await app.newVendor();
    const body = { ...vendor, slug: "aldermere-two" };
    expect(await (await as("cam")).fails("createVendor", { body })).toMatchObject({ status: 403 });
    expect((await owner.raw("createVendor", { body })).status).toBe(201);
    expect(await owner.fails("createVendor", { body })).toMatchObject({ status: 409, code: "vendor.slug_taken" });
  });
});

describe("one's own account", () => {
  test("changes name and language", async () => {
    const { owner } = await app.newVendor();
    const me = await owner.ok("updateMe", { body: { name: "Maren H.", locale: "de" } });
    expect(me.person).toMatchObject({ name: "Maren H.", locale: "de" });
    expect((await owner.ok("updateMe", { body: { locale: null } })).person).toMatchObject({
      name: "Maren H.",
      locale: null,
    });
  });
});
