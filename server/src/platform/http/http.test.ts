import { describe, expect, test } from "vitest";
import { createBrowser } from "../../../test/browser.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();

describe("every reply", () => {
  test("carries a request id and the headers that keep a page safe", async () => {
    const { headers } = await app.http.inject({ url: "/healthz" });
    expect(headers["x-request-id"]).toMatch(/^req_/);
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "same-origin" });
  });

  test("that is an error is a problem with what to do", async () => {
    const response = await app.http.inject({ url: "/v1/me" });
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({
      status: 401,
      code: "unauthenticated",
      remedy: expect.any(String),
      requestId: expect.stringMatching(/^req_/),
    });
    expect((await app.http.inject({ url: "/v1/nowhere" })).json()).toMatchObject({ status: 404, code: "not_found" });
  });

  test("to rubbish is a 400, never a 500", async () => {
    const { owner, vendorId } = await app.newVendor();
    const headers = { authorization: `Bearer ${owner.token}`, "content-type": "application/json" };
    const send = (payload: string) =>
      app.http.inject({ method: "PATCH", url: `/v1/vendors/${vendorId}`, headers, payload });
    expect((await send("{")).json()).toMatchObject({ status: 400, code: "json.malformed" });
    expect((await send("[]")).statusCode).toBe(400);
    expect((await send('{"__proto__": {"a": 1}}')).statusCode).toBe(400);
    expect((await send(JSON.stringify({ name: "x".repeat(9 * 2 ** 20) }))).statusCode).toBe(413);
    expect((await owner.fails("getVendor", { params: { vendorId: "vnd_nonsense" } })).problems?.[0]?.path).toBe(
      "vendorId",
    );
  });
});

describe("text that no database keeps", () => {
  test("is refused with its field, wherever it stands", async () => {
    const { owner } = await app.newVendor();
    for (const name of ["a\u0000b", "half \ud83d"]) {
      const refused = await owner.fails("updateVendor", { body: { name } });
      expect(refused).toMatchObject({ status: 400, code: "text.unusable", problems: [{ path: "name" }] });
    }
    const query = await owner.fails("listPartners", { query: { q: "a\u0000b" } });
    expect(query).toMatchObject({ status: 400, problems: [{ path: "q" }] });
    const inner = { page: "partners", name: "x", state: { deep: [{ "a\u0000": 1 }] } };
    expect(await owner.fails("saveView", { body: inner })).toMatchObject({ status: 400, code: "text.unusable" });
    expect((await owner.ok("updateVendor", { body: { name: "whole 🙂" } })).name).toBe("whole 🙂");
  });
});

describe("an authorization that is not ours", () => {
  test("neither hides a cookie nor stands for one", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    await app.identity.accounts.ensure({ name: "Proxied", email, password: "a long enough password" });
    const payload = { email, password: "a long enough password" };
    const signIn = await app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload });
    const cookie = String(signIn.headers["set-cookie"]).split(";")[0] ?? "";
    const headers = { cookie, authorization: "Basic cHJveHk6cHJveHk=", host: "localhost" };
    expect((await app.http.inject({ url: "/v1/me", headers })).statusCode).toBe(200);
    const write = { method: "PATCH", url: "/v1/me", headers: { ...headers, origin: "https://evil.example" } } as const;
    expect((await app.http.inject({ ...write, payload: { name: "X" } })).json()).toMatchObject({
      code: "origin.refused",
    });
  });
});

describe("a browser's cookie", () => {
  const signedIn = async () => {
    const { owner, vendorId } = await app.newVendor();
    const email = `${crypto.randomUUID()}@example.com`;
    await app.identity.accounts.ensure({ name: "Cookie", email, password: "a long enough password" });
    await owner.ok("addPerson", { body: { name: "Cookie", email, roles: ["administrator"] } });
    const payload = { email, password: "a long enough password" };
    const response = await app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload });
    return { vendorId, cookie: String(response.headers["set-cookie"]).split(";")[0] ?? "" };
  };
  const rename = (vendorId: string, headers: Record<string, string>) =>
    app.http.inject({
      method: "PATCH",
      url: `/v1/vendors/${vendorId}`,
      headers: { host: "localhost", ...headers },
      payload: { name: "Renamed" },
    });

  test("writes only from our own pages", async () => {
    const { vendorId, cookie } = await signedIn();
    expect((await rename(vendorId, { cookie, origin: "http://localhost" })).statusCode).toBe(200);
    expect((await rename(vendorId, { cookie, "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
    for (const foreign of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      {},
    ])
      expect((await rename(vendorId, { cookie, ...foreign } as Record<string, string>)).json()).toMatchObject({
        status: 403,
        code: "origin.refused",
      });
  });

  test("is worth nothing after signing out, at once", async () => {
    const { cookie } = await signedIn();
    const headers = { cookie, host: "localhost", origin: "http://localhost" };
    expect((await app.http.inject({ url: "/v1/me", headers })).statusCode).toBe(200);
    expect((await app.http.inject({ method: "POST", url: "/v1/auth/sign-out", headers, payload: {} })).statusCode).toBe(
      200,
    );
    expect((await app.http.inject({ url: "/v1/me", headers })).statusCode).toBe(401);
  });
});

describe("signing in", () => {
  const signIn = (email: string, password: string) =>
    app.http.inject({ method: "POST", url: "/v1/auth/sign-in/email", payload: { email, password } });

  test("says the same of a wrong password and of somebody who is not known", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    await app.identity.accounts.ensure({ name: "X", email, password: "a long enough password" });
    const { requestId: _a, ...wrong } = (await signIn(email, "another long password")).json<Record<string, unknown>>();
    const { requestId: _b, ...unknown } = (await signIn(`no-${email}`, "another long password")).json<
      Record<string, unknown>
    >();
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ status: 401, code: "auth.invalid_email_or_password" });
  });

  test("is locked for one address after five failures, known or not, and then for longer; others go on", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    await app.identity.accounts.ensure({ name: "X", email, password: "a long enough password" });
    for (const address of [email, `no-${email}`]) {
      const tried = [];
      for (let i = 0; i < 6; i++) tried.push((await signIn(address, "wrong")).json<{ code: string }>().code);
      expect(tried).toEqual([...Array.from({ length: 5 }, () => "auth.invalid_email_or_password"), "auth.locked"]);
    }
    expect((await signIn(email, "a long enough password")).json()).toMatchObject({ status: 429, code: "auth.locked" });
    expect((await signIn(`other-${email}`, "wrong")).statusCode).toBe(401);
    app.clock.advance({ minutes: 1 });
    expect((await signIn(email, "wrong")).statusCode).toBe(401);
    expect((await signIn(email, "wrong")).json()).toMatchObject({ remedy: expect.stringContaining("2 minutes") });
    app.clock.advance({ minutes: 2 });
    expect((await signIn(email, "a long enough password")).statusCode).toBe(200);
    expect((await signIn(email, "wrong")).statusCode).toBe(401);
  });

  test("locks strangers out, not the browser that its owner signs in with", async () => {
    const email = `${crypto.randomUUID()}@example.com`;
    await app.identity.accounts.ensure({ name: "X", email, password: "a long enough password" });
    const own = createBrowser(app.http, { ip: "198.51.100.1" });
    await own.signIn(email, "a long enough password");
    const stranger = createBrowser(app.http, { ip: "198.51.100.2" });
    for (let i = 0; i < 5; i++) await stranger.signIn(email, "wrong");
    expect((await stranger.signIn(email, "a long enough password")).status).toBe(429);
    expect((await own.signIn(email, "a long enough password")).status).toBe(200);
  });

  test("is limited across all people for one address, in the database", async () => {
    const many = createBrowser(app.http, { ip: "198.51.100.3" });
    let last = 0;
    for (let i = 0; i < 121; i++) last = (await many.call("POST", "/v1/auth/sign-out", {})).status;
    expect(last).toBe(429);
    const counted = await app.database.owner.query("select 1 from identity.attempt where tries = 121");
    expect(counted.rowCount).toBe(1);
  });

  test("is all that is open: nobody signs up or asks for what is shut", async () => {
    for (const path of [
      "sign-up/email",
      "update-user",
      "delete-user",
      "list-sessions",
      "get-session",
      "reset-password",
      "change-password",
      "passkey/delete-passkey",
      "passkey/update-passkey",
      "error",
    ])
      expect((await app.http.inject({ method: "POST", url: `/v1/auth/${path}`, payload: {} })).statusCode).toBe(404);
  });
});

describe("for operators and developers", () => {
  test("there is health, readiness and metrics", async () => {
    expect((await app.http.inject({ url: "/healthz" })).json()).toEqual({ status: "ok" });
    expect((await app.http.inject({ url: "/readyz" })).json()).toEqual({ status: "ready" });
    await app.http.inject({ url: "/v1/setup" });
    const { body } = await app.http.inject({ url: "/metrics" });
    expect(body).toContain('fairway_http_request_seconds_count{operation="getSetup",method="GET",status="200"}');
  });

  test("there is the OpenAPI document and a page to browse it that loads nothing from elsewhere", async () => {
    const document = (await app.http.inject({ url: "/v1/openapi.json" })).json<{ openapi: string }>();
    expect(document.openapi).toBe("3.1.0");
    const page = await app.http.inject({ url: "/docs/api/" });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/https?:\/\/(?!localhost)[^"']*\.(js|css)/);
    expect(page.headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-/);
  });
});
