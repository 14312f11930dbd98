import { expect, test } from "vitest";
import { createBrowser } from "../../../test/browser.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp({ publicUrl: "https://channel.example.com" });
const password = "a long enough password";
const ours = { origin: "https://channel.example.com" };

const person = async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  await app.identity.accounts.ensure({ name: "Ada", email, password });
  return email;
};

const cookiesIn = (headers: Record<string, unknown>) => [headers["set-cookie"] ?? []].flat().map(String);

test("over https every cookie is bound to this host, to https, and out of reach for scripts and other sites", async () => {
  const page = createBrowser(app.http);
  const signedIn = await page.call("POST", "/v1/auth/sign-in/email", { email: await person(), password }, ours);
  const started = await app.http.inject({ url: "/v1/auth/passkey/generate-authenticate-options" });
  const cookies = [...cookiesIn(signedIn.headers), ...cookiesIn(started.headers)];
  expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual([
    "__Host-fairway.session_token",
    "__Host-fairway.device",
    "__Host-fairway.passkey",
  ]);
  for (const cookie of cookies) {
    for (const part of ["; Path=/", "; HttpOnly", "; Secure", "; SameSite=Lax"]) expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/domain=/i);
    expect(cookie.length).toBeLessThan(4096);
  }
  expect((await page.call("GET", "/v1/me", undefined, ours)).status).toBe(200);
});

test("a cookie that a neighbour of the domain planted, without the prefix, is nobody's", async () => {
  const page = createBrowser(app.http);
  await page.call("POST", "/v1/auth/sign-in/email", { email: await person(), password }, ours);
  const value = page.cookies.get("__Host-fairway.session_token") ?? "";
  for (const name of ["fairway.session_token", "__Secure-fairway.session_token"]) {
    const planted = createBrowser(app.http);
    planted.cookies.set(name, value);
    expect((await planted.call("GET", "/v1/me", undefined, ours)).status).toBe(401);
  }
});

test("over https browsers are told to come by nothing else for a year", async () => {
  const { headers } = await app.http.inject({ url: "/healthz" });
  expect(Number(/max-age=(\d+)/.exec(String(headers["strict-transport-security"]))?.[1])).toBeGreaterThanOrEqual(
    31_536_000,
  );
});

test("the address is the configured one, whatever host a request names", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  const vendor = await app.newVendor();
  const made = await vendor.owner.raw("createSignInConnection", {
    body: { name: "Company", protocol: "saml", provider: "entra" },
    headers,
  });
  expect(made.status).toBe(201);
  expect(made.text).toContain("https://channel.example.com/v1/sso/saml/");
  expect(made.text).not.toContain("evil.example");
});
