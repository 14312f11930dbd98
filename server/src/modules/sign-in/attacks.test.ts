import { allOperations } from "@fairway/contract";
import { describe, expect, test } from "vitest";
import { createBrowser } from "../../../test/browser.ts";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

const password = "a long enough password";
const evil = { host: "localhost", origin: "https://evil.example" };
let addresses = 0;
const browser = () => createBrowser(app.http, { ip: `192.0.2.${(addresses += 1)}` });

async function person(): Promise<string> {
  const email = `${crypto.randomUUID()}@example.com`;
  await app.identity.accounts.ensure({ name: "Ada Lind", email, password });
  return email;
}

const sessionOf = (page: ReturnType<typeof browser>) => page.cookies.get("fairway.session_token");

describe("session fixation", () => {
  test("a session that somebody else put into the browser is replaced by signing in, and stays theirs", async () => {
    const [attacker, victim] = [browser(), browser()];
    const own = await person();
    await attacker.signIn(own, password);
    const planted = sessionOf(attacker) ?? "";
    victim.cookies.set("fairway.session_token", planted);
    const email = await person();
    expect((await victim.signIn(email, password)).status).toBe(200);
    expect(sessionOf(victim)).not.toBe(planted);
    expect((await attacker.call("GET", "/v1/me")).body).toMatchObject({ person: { email: own } });
    const made = browser();
    made.cookies.set("fairway.session_token", "chosen-by-an-attacker.signature");
    await made.signIn(email, password);
    expect(sessionOf(made)).not.toContain("chosen-by-an-attacker");
  });
});

describe("requests from other sites", () => {
  const own = allOperations.filter(
    (op) => op.method !== "GET" && /^\/v1\/(me|invitations|sign-in-links|password-links)(\/|$)/.test(op.path),
  );

  test("are refused by every call that changes how somebody signs in, with and without a cookie", async () => {
    const page = browser();
    await page.signIn(await person(), password);
    expect(own.length).toBeGreaterThan(15);
    for (const op of own) {
      const path = op.path.replaceAll(/\{\w+\}/g, "x");
      for (const caller of [page, browser()])
        expect((await caller.call(op.method, path, {}, evil)).body["code"], op.id).toBe("origin.refused");
    }
    for (const path of ["sign-in/email", "sign-out", "passkey/verify-registration", "passkey/verify-authentication"])
      expect((await page.call("POST", `/v1/auth/${path}`, {}, evil)).body["code"], path).toBe("origin.refused");
    expect((await page.call("GET", "/v1/me")).status).toBe(200);
  });
});

describe("addresses that lead elsewhere", () => {
  test("are followed by no call of sign-in", async () => {
    const email = await person();
    const callbackURL = "https://evil.example/";
    const payload = { email, password, callbackURL, redirectTo: callbackURL };
    const signedIn = await browser().call("POST", "/v1/auth/sign-in/email", payload);
    expect(signedIn.status).toBe(200);
    expect(JSON.stringify([signedIn.body, signedIn.headers])).not.toContain("evil.example");
    const asked = await browser().call("POST", "/v1/password-links", { email, redirectTo: callbackURL });
    expect(asked.status).toBe(400);
    for (const next of [callbackURL, "//evil.example", "/\\evil.example", "javascript:alert(1)"])
      expect((await browser().call("POST", "/v1/sign-in-links", { email, next })).status, next).toBe(400);
  });

  test("never come from a host that a request names", async () => {
    const vendor = await app.newVendor();
    const email = `${crypto.randomUUID()}@example.com`;
    const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
    await vendor.owner.raw("invitePerson", { body: { name: "Ada", email, roles: ["viewer"] }, headers });
    await browser().call(
      "POST",
      "/v1/sign-in-links",
      { email: await person() },
      { ...headers, origin: "http://evil.example" },
    );
    await app.drainJobs();
    expect(handed.length).toBeGreaterThan(1);
    for (const { text, html } of handed) {
      expect(text).toContain("https://channel.example.com/");
      expect(text + html).not.toContain("evil.example");
    }
  });
});

describe("an address that a request claims for itself", () => {
  test("is not believed, as long as no proxy of one's own stands in front", async () => {
    const look = (claimed: number) =>
      app.http.inject({
        method: "POST",
        url: "/v1/invitations/look",
        remoteAddress: "198.51.100.90",
        headers: { "x-forwarded-for": `192.0.2.${claimed}`, "x-real-ip": `192.0.2.${claimed}` },
        payload: { token: "x".repeat(43) },
      });
    const answers = [];
    for (let i = 0; i < 11; i += 1) answers.push((await look(i)).statusCode);
    expect(answers.at(-1)).toBe(429);
  });
});

describe("fields that nobody may set", () => {
  test("of a person are refused, of a session are passed over", async () => {
    const email = await person();
    const page = browser();
    const more = { method: "passkey", secondFactorAt: new Date(), second_factor_at: new Date(), rememberMe: true };
    expect((await page.call("POST", "/v1/auth/sign-in/email", { email, password, ...more })).status).toBe(200);
    const { rows } = await app.database.owner.query(
      `select s.method, s.second_factor_at from identity.session s join identity.person p on p.id = s.person_id where p.email = $1`,
      [email],
    );
    expect(rows).toEqual([{ method: "password", second_factor_at: null }]);
    for (const field of [{ email: "x@example.com" }, { emailVerified: true }, { id: "x" }, { roles: ["owner"] }])
      expect((await page.call("PATCH", "/v1/me", { name: "Ada", ...field })).status, JSON.stringify(field)).toBe(400);
    expect((await page.call("GET", "/v1/me")).body).toMatchObject({ person: { email } });
  });
});

describe("a passkey", () => {
  test("is set up by a recent proof of its owner alone, and a made-up one opens nothing", async () => {
    const email = await person();
    const page = browser();
    const start = () => page.call("GET", "/v1/auth/passkey/generate-register-options");
    expect((await start()).status).toBe(401);
    await page.signIn(email, password);
    const options = await start();
    expect(options.body).toMatchObject({
      rp: { id: "channel.example.com" },
      authenticatorSelection: { userVerification: "required", residentKey: "required" },
    });
    const change = (to: string) =>
      app.database.owner.query(
        `update identity.session set ${to} where person_id = (select id from identity.person where email = $1)`,
        [email],
      );
    await change("limited = true");
    expect((await start()).body["code"]).toBe("auth.limited_session");
    await change("limited = false, proved_at = now() - interval '1 hour'");
    expect((await start()).body["code"]).toBe("auth.step_up_required");
    const stranger = browser();
    await stranger.call("GET", "/v1/auth/passkey/generate-authenticate-options");
    const response = { id: "made-up", rawId: "made-up", type: "public-key", response: {}, clientExtensionResults: {} };
    const tried = await stranger.call("POST", "/v1/auth/passkey/verify-authentication", { response });
    expect(tried.status).toBe(401);
    expect(sessionOf(stranger)).toBeUndefined();
  });
});
