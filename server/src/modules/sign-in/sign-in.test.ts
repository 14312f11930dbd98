import { describe, expect, test } from "vitest";
import { createBrowser } from "../../../test/browser.ts";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";
import { stepAt, totpCode } from "./totp.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

const password = "a long enough password";
let addresses = 0;
const browser = (userAgent = "") => {
  addresses += 1;
  return createBrowser(app.http, { ip: `203.0.113.${addresses}`, userAgent });
};

/** Somebody with a password and a place. */
async function member() {
  const vendor = await app.newVendor();
  const email = `${crypto.randomUUID()}@example.com`;
  await app.identity.accounts.ensure({ name: "Ada Lind", email, password });
  await vendor.owner.ok("addPerson", { body: { name: "Ada Lind", email, roles: ["administrator"] } });
  return { email, vendor };
}

const mailsTo = async (email: string) => {
  await app.drainJobs();
  return handed.filter(({ to }) => to.address === email);
};
const lastTo = async (email: string) => (await mailsTo(email)).at(-1);
const tokenIn = (mail: MailMessage | undefined) =>
  /token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "no-link-was-mailed-at-all";
const codeOf = (secret: string) => totpCode(secret, stepAt(app.clock.now()));
const nextCode = (secret: string) => {
  app.clock.advance({ seconds: 30 });
  return codeOf(secret);
};
const makeOld = (email: string) =>
  app.database.owner.query(
    `update identity.session set proved_at = now() - interval '11 minutes'
      where person_id = (select id from identity.person where email = $1)`,
    [email],
  );

describe("a link by e-mail", () => {
  test("signs in once, within ten minutes, and ends a lock-out", async () => {
    const { email } = await member();
    const page = browser();
    for (let i = 0; i < 5; i++) expect((await page.signIn(email, "wrong")).status).toBe(401);
    expect((await page.signIn(email, password)).body["code"]).toBe("auth.locked");
    expect(await page.call("POST", "/v1/sign-in-links", { email })).toMatchObject({
      status: 202,
      body: { minutes: 10 },
    });
    const token = tokenIn(await lastTo(email));
    expect((await page.call("POST", "/v1/sign-in-links/use", { token })).status).toBe(204);
    expect((await page.call("GET", "/v1/me")).body).toMatchObject({ person: { email } });
    expect((await browser().call("POST", "/v1/sign-in-links/use", { token })).body["code"]).toBe("auth.link_over");
    expect((await browser().signIn(email, password)).status).toBe(200);

    await page.call("POST", "/v1/sign-in-links", { email });
    const late = tokenIn(await lastTo(email));
    app.clock.advance({ minutes: 10 });
    expect((await page.call("POST", "/v1/sign-in-links/use", { token: late })).body["code"]).toBe("auth.link_over");
  });

  test("is asked for with the same answer by known and unknown, and nobody unknown gets mail", async () => {
    const { email } = await member();
    for (const path of ["/v1/sign-in-links", "/v1/password-links"]) {
      const [known, unknown] = [
        await browser().call("POST", path, { email }),
        await browser().call("POST", path, { email: `no-${email}` }),
      ];
      expect(known).toMatchObject({ status: unknown.status, body: unknown.body });
    }
    expect((await mailsTo(email)).map(({ subject }) => subject).toSorted()).toEqual([
      "Choose a new password",
      "Your link to sign in",
    ]);
    expect(await mailsTo(`no-${email}`)).toEqual([]);
    const kept = await app.database.owner.query("select 1 from identity.link_request");
    expect(kept.rowCount).toBe(0);
  });

  test("leads on to where somebody wanted to go, within this installation", async () => {
    const { email } = await member();
    const page = browser();
    for (const [path, at] of [
      ["/v1/sign-in-links", "sign-in-link"],
      ["/v1/password-links", "set-password"],
    ] as const) {
      const ask = (next: string) => page.call("POST", path, { email, next });
      expect((await ask("/console/northwind/moves?tab=approve&track=sell")).status).toBe(202);
      const link = new URL(/https:\/\/\S+token=\S+/.exec((await lastTo(email))?.text ?? "")?.[0] ?? "");
      expect(link.pathname).toBe(`/${at}`);
      expect(link.searchParams.get("next")).toBe("/console/northwind/moves?tab=approve&track=sell");
      expect(link.searchParams.get("token")).toMatch(/^[\w-]{43}$/);
      for (const away of ["https://evil.example/", "//evil.example", "/\\evil.example", "evil"])
        expect((await ask(away)).status).toBe(400);
    }
  });

  test("leads to the configured address, whatever host the request names", async () => {
    const { email } = await member();
    const page = browser();
    const poison = { host: "evil.example", origin: "http://evil.example", "x-forwarded-host": "evil.example" };
    expect((await page.call("POST", "/v1/password-links", { email }, poison)).status).toBe(202);
    const mail = await lastTo(email);
    expect(mail?.text).toContain("https://channel.example.com/set-password?token=");
    expect(`${mail?.text} ${mail?.html}`).not.toContain("evil.example");
  });
});

describe("a forgotten password", () => {
  test("is set anew by a mailed link, which ends every session", async () => {
    const { email } = await member();
    const [old, page] = [browser(), browser()];
    await old.signIn(email, password);
    await page.call("POST", "/v1/password-links", { email });
    const token = tokenIn(await lastTo(email));
    const use = (word: string) => page.call("POST", "/v1/password-links/use", { token, password: word });
    expect((await use("short")).status).toBe(400);
    expect((await use("Willkommen2026")).body["code"]).toBe("password.weak");
    expect((await use("quite another password")).status).toBe(204);
    expect((await use("quite another password")).body["code"]).toBe("auth.link_over");
    expect((await old.call("GET", "/v1/me")).status).toBe(401);
    expect((await browser().signIn(email, password)).status).toBe(401);
    expect((await browser().signIn(email, "quite another password")).status).toBe(200);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain("Your password was changed");
  });
});

describe("a recent proof", () => {
  test("is asked for by what matters; a password gives it, and a wrong one counts", async () => {
    const { email } = await member();
    const page = browser();
    await page.signIn(email, password);
    const change = (current?: string) =>
      page.call("PUT", "/v1/me/password", { current, password: "quite another password" });
    await makeOld(email);
    expect((await change()).body).toMatchObject({ status: 403, code: "auth.step_up_required" });
    expect((await page.call("POST", "/v1/me/proof", { password: "wrong" })).body["code"]).toBe("auth.wrong_password");
    expect((await page.call("POST", "/v1/me/proof", {})).status).toBe(400);
    const stolen = browser();
    stolen.cookies.set("fairway.session_token", page.cookies.get("fairway.session_token") ?? "");
    expect((await page.call("POST", "/v1/me/proof", { password })).status).toBe(204);
    expect((await stolen.call("GET", "/v1/me")).status).toBe(401);
    for (const current of [undefined, "wrong"])
      expect((await change(current)).body).toMatchObject({
        code: "auth.wrong_password",
        problems: [{ path: "current" }],
      });
    expect((await change(password)).status).toBe(204);
    const own = { current: "quite another password", password: "Password2026!" };
    expect((await page.call("PUT", "/v1/me/password", own)).body["code"]).toBe("password.weak");
  });

  test("stops after five wrong passwords, however often the browser says that it is another", async () => {
    const { email } = await member();
    const page = browser();
    await page.signIn(email, password);
    const prove = (given: string, device: string) => {
      page.cookies.set("fairway.device", device);
      return page.call("POST", "/v1/me/proof", { password: given });
    };
    for (let i = 0; i < 5; i++) expect((await prove("wrong", `invented-${i}`)).status).toBe(400);
    expect((await prove(password, "invented-5")).body["code"]).toBe("auth.locked");
  });

  test("stops after five wrong passwords, and goes on by itself", async () => {
    const { email } = await member();
    const page = browser();
    await page.signIn(email, password);
    for (let i = 0; i < 5; i++) await page.call("POST", "/v1/me/proof", { password: "wrong" });
    expect((await page.call("POST", "/v1/me/proof", { password })).body["code"]).toBe("auth.locked");
    app.clock.advance({ minutes: 2 });
    expect((await page.call("POST", "/v1/me/proof", { password })).status).toBe(204);
  });
});

/** Signs in and sets up an authenticator app. */
async function withTotp() {
  const { email, vendor } = await member();
  const page = browser();
  await page.signIn(email, password);
  const started = await page.call("POST", "/v1/me/totp");
  const secret = String(started.body["secret"]);
  const confirmed = await page.call("POST", "/v1/me/totp/confirm", { code: codeOf(secret) });
  return { email, vendor, page, secret, codes: confirmed.body["codes"] as string[] };
}

describe("an authenticator app", () => {
  test("is asked for at every sign-in once it is confirmed, and the session gets another secret", async () => {
    const { email, page, secret, codes } = await withTotp();
    expect(codes).toHaveLength(10);
    expect((await page.call("GET", "/v1/me")).status).toBe(200);
    const next = browser();
    expect((await next.signIn(email, password)).status).toBe(200);
    const half = next.cookies.get("fairway.session_token");
    for (const path of ["/v1/me", "/v1/me/account"])
      expect((await next.call("GET", path)).body["code"]).toBe("auth.second_factor_required");
    expect((await next.call("POST", "/v1/me/second-factor", { password })).body["code"]).toBe("auth.not_second_factor");
    expect((await next.call("POST", "/v1/me/second-factor", { code: nextCode(secret) })).status).toBe(204);
    expect((await next.call("GET", "/v1/me")).body).toMatchObject({ person: { email } });
    const fixed = browser();
    fixed.cookies.set("fairway.session_token", half ?? "");
    expect((await fixed.call("GET", "/v1/me")).status).toBe(401);
  });

  test("takes each code once", async () => {
    const { email, secret } = await withTotp();
    const code = nextCode(secret);
    const [one, two] = [browser(), browser()];
    for (const each of [one, two]) await each.signIn(email, password);
    expect((await one.call("POST", "/v1/me/second-factor", { code })).status).toBe(204);
    expect((await two.call("POST", "/v1/me/second-factor", { code })).body["code"]).toBe("auth.wrong_code");
  });

  test("is replaced by a recovery code, once, and its owner hears of it", async () => {
    const { email, codes } = await withTotp();
    const use = async (recoveryCode: string) => {
      const page = browser();
      await page.signIn(email, password);
      return (await page.call("POST", "/v1/me/second-factor", { recoveryCode })).status;
    };
    expect(await use((codes[0] ?? "").toLowerCase().replace("-", " "))).toBe(204);
    expect(await use(codes[0] ?? "")).toBe(400);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain("A recovery code was used");
    const stored = await app.database.owner.query<{ digest: string }>("select digest from identity.recovery_code");
    expect(stored.rows.map((row) => row.digest).join(" ")).not.toContain((codes[1] ?? "").replace("-", ""));
  });

  test("stops guessing after five tries, for unknown browsers, and by itself goes on later", async () => {
    const { email, secret } = await withTotp();
    const thief = browser();
    await thief.signIn(email, password);
    for (let i = 0; i < 5; i++) await thief.call("POST", "/v1/me/second-factor", { code: "000000" });
    expect((await thief.call("POST", "/v1/me/second-factor", { code: nextCode(secret) })).body["code"]).toBe(
      "auth.locked",
    );
    app.clock.advance({ minutes: 2 });
    expect((await thief.call("POST", "/v1/me/second-factor", { code: nextCode(secret) })).status).toBe(204);
  });

  test("stops guessing whatever secret of a browser is invented, and over all browsers together", async () => {
    const { email, secret } = await withTotp();
    const guess = (page: ReturnType<typeof browser>, code = "000000") =>
      page.call("POST", "/v1/me/second-factor", { code });
    const thief = browser();
    await thief.signIn(email, password);
    for (let i = 0; i < 5; i++) {
      thief.cookies.set("fairway.device", `invented-${i}`);
      expect((await guess(thief)).body["code"]).toBe("auth.wrong_code");
    }
    thief.cookies.set("fairway.device", "invented-5");
    expect((await guess(thief, nextCode(secret))).body["code"]).toBe("auth.locked");

    const answers: unknown[] = [];
    for (let i = 0; i < 16; i++) {
      const known = browser();
      await known.signIn(email, password);
      answers.push((await guess(known)).body["code"]);
    }
    expect(answers).toEqual([...Array.from({ length: 15 }, () => "auth.wrong_code"), "auth.locked"]);
    app.clock.advance({ minutes: 2 });
    expect((await guess(thief, nextCode(secret))).status).toBe(204);
  });

  test("is also asked for after a link, and goes with its codes when it is removed", async () => {
    const { email, page } = await withTotp();
    const next = browser();
    await next.call("POST", "/v1/sign-in-links", { email });
    await next.call("POST", "/v1/sign-in-links/use", { token: tokenIn(await lastTo(email)) });
    expect((await next.call("GET", "/v1/me")).body["code"]).toBe("auth.second_factor_required");
    expect((await page.call("DELETE", "/v1/me/totp")).status).toBe(204);
    expect((await next.call("GET", "/v1/me")).status).toBe(200);
    expect((await next.call("GET", "/v1/me/account")).body).toMatchObject({ totp: null, passkeys: [] });
  });
});

describe("a place that asks for a second factor", () => {
  test("lets nobody do anything there without one, leads to set it up, and its owner goes first", async () => {
    const { email, vendor, page } = await withTotp();
    const path = `/v1/vendors/${vendor.vendorId}/second-factor`;
    const other = await vendor.as("viewer");
    const refused = await vendor.owner.fails("setSecondFactorPolicy", { body: { need: "own" } });
    expect(refused.code).toBe("second_factor.own_first");
    expect((await page.call("PUT", path, { need: "own" })).body).toMatchObject({ need: "own", can: { change: true } });
    expect(await other.fails("getVendor")).toMatchObject({ status: 403, code: "auth.second_factor_missing" });
    expect((await other.ok("getAccount")).demandedBy).toHaveLength(1);
    const partner = await vendor.newPartner().catch((error: Error) => error.message);
    expect(partner).toContain("auth.second_factor_missing");
    expect((await page.call("GET", `/v1/vendors/${vendor.vendorId}`)).status).toBe(200);
    expect((await page.call("PUT", path, { need: "free" })).status).toBe(200);
    expect((await other.ok("getVendor")).id).toBe(vendor.vendorId);
    expect(email).toBeDefined();
  });

  test("may be a partner, for its own people alone", async () => {
    const { vendor, page } = await withTotp();
    const partner = await vendor.newPartner();
    const path = `/v1/vendors/${vendor.vendorId}/partners/${partner.partnerId}/second-factor`;
    expect((await page.call("PUT", path, { need: "own" })).status).toBe(200);
    const params = { partnerId: partner.partnerId };
    expect(await partner.person.fails("getPartner", { params })).toMatchObject({ code: "auth.second_factor_missing" });
    const neighbour = await vendor.newPartner();
    expect((await neighbour.person.ok("getPartner", { params: { partnerId: neighbour.partnerId } })).id).toBeDefined();
    expect((await vendor.owner.ok("getPartner", { params })).id).toBe(partner.partnerId);
  });
});

describe("the account", () => {
  test("lists sessions and what happened, and ends one or all others", async () => {
    const { email } = await member();
    const [one, two, three] = [
      browser("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/143.0"),
      browser("Mozilla/5.0 (Macintosh; Intel Mac OS X 15) AppleWebKit/605 Version/26.0 Safari/605"),
      browser(),
    ];
    for (const page of [one, two, three]) await page.signIn(email, password);
    const read = async () =>
      (await one.call("GET", "/v1/me/account")).body as {
        sessions: { id: string; current: boolean; device: object }[];
        events: { kind: string }[];
      };
    const { sessions, events } = await read();
    expect(sessions.map(({ device }) => device)).toContainEqual({ browser: "Firefox", system: "Windows" });
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(events.map(({ kind }) => kind)).toEqual(["signedIn", "signedIn", "signedIn"]);
    const safari = sessions.find(({ device }) => JSON.stringify(device).includes("Safari"));
    expect((await one.call("DELETE", `/v1/me/sessions/${safari?.id}`)).status).toBe(204);
    expect((await two.call("GET", "/v1/me")).status).toBe(401);
    expect((await one.call("DELETE", "/v1/me/sessions")).status).toBe(204);
    expect((await three.call("GET", "/v1/me")).status).toBe(401);
    expect((await read()).sessions).toHaveLength(1);
    const stranger = browser();
    await stranger.signIn((await member()).email, password);
    expect((await stranger.call("DELETE", `/v1/me/sessions/${sessions[0]?.id}`)).status).toBe(404);
  });

  test("keeps one session in one browser, and none for longer than thirty days, however much it is used", async () => {
    const { email } = await member();
    const page = browser();
    await page.signIn(email, password);
    const first = browser();
    first.cookies.set("fairway.session_token", page.cookies.get("fairway.session_token") ?? "");
    await page.signIn(email, password);
    expect((await first.call("GET", "/v1/me")).status).toBe(401);
    await app.database.owner.query(
      `update identity.session s set created_at = now() - interval '31 days' from identity.person p
        where p.id = s.person_id and p.email = $1`,
      [email],
    );
    expect((await page.call("GET", "/v1/me")).status).toBe(401);
  });

  test("mails a sign-in from a browser that is new, but not the first, nor one that is known", async () => {
    const { email } = await member();
    const [home, work] = [browser(), browser()];
    await home.signIn(email, password);
    await home.signIn(email, password);
    expect(await mailsTo(email)).toEqual([]);
    await work.signIn(email, password);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(["Sign-in from a new browser"]);
  });
});
