import { manualClock } from "@fairway/kernel";
import * as openid from "openid-client";
import { afterAll, describe, expect, test } from "vitest";
import { type Forgery, startHostileProvider } from "../../../../test/hostile-provider.ts";
import { createOutgoing } from "../../../platform/index.ts";
import { createOidcClient } from "./client.ts";

const clientId = "fairway";
const clientSecret = "a secret that both sides know, and longer than a key must be";
const redirectUrl = "https://channel.example.com/v1/sso/oidc/x/callback";
const provider = await startHostileProvider(clientId, clientSecret);
afterAll(() => provider.close());

type Reply = { nonce?: string; iss?: string | null };

/** Our own word on a reply: nothing, or why it is not believed. */
async function ourWord(forgery: Forgery, reply: Reply = {}): Promise<string | null> {
  const clock = manualClock(new Date().toISOString());
  const client = createOidcClient(createOutgoing([provider.host]), clock);
  provider.prepare(forgery, reply.nonce ?? "n-1", clock.now());
  const settings = { kind: "oidc" as const, issuer: provider.issuer, clientId };
  const request = { settings, redirectUrl, nonce: "n-1", verifier: "v".repeat(43) };
  try {
    const issuer = reply.iss === undefined ? provider.issuer : reply.iss;
    await client.finish(request, clientSecret, { code: "c", issuer, provedSince: null });
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** What the other library says of the same reply, told to check signatures as we do. */
async function itsWord(forgery: Forgery, reply: Reply = {}): Promise<boolean> {
  provider.prepare(forgery, reply.nonce ?? "n-1", Temporal.Now.instant());
  try {
    const config = await openid.discovery(new URL(provider.issuer), clientId, clientSecret, undefined, {
      execute: [openid.allowInsecureRequests, openid.enableNonRepudiationChecks],
    });
    const url = new URL(redirectUrl);
    url.searchParams.set("code", "c");
    const iss = reply.iss === undefined ? provider.issuer : reply.iss;
    if (iss !== null) url.searchParams.set("iss", iss);
    const checks = { expectedNonce: "n-1", pkceCodeVerifier: "v".repeat(43), idTokenExpected: true };
    const got = await openid.authorizationCodeGrant(config, url, checks);
    await openid.fetchUserInfo(config, got.access_token, got.claims()?.sub ?? "");
    return true;
  } catch {
    return false;
  }
}

const seconds = () => Math.floor(Date.now() / 1000);

describe("a provider's reply is believed by us and by another library alike", () => {
  test.each<[string, Forgery]>([
    ["as it must be", {}],
    ["for several audiences, and for us to use", { claims: { aud: [clientId, "another"], azp: clientId } }],
    ["a little late", { claims: { exp: seconds() - 5 } }],
  ])("%s", async (_, forgery) => {
    expect(await ourWord(forgery)).toBeNull();
    expect(await itsWord(forgery)).toBe(true);
  });
});

describe("a provider's reply is believed by neither", () => {
  test.each<[string, Forgery, string, Reply?]>([
    ["of another issuer", { claims: { iss: "https://evil.example" } }, "sso.issuer"],
    ["by a discovery that speaks for another", { issuer: "https://evil.example" }, "sso.issuer"],
    ["with the mark of another provider (mix-up)", {}, "sso.issuer", { iss: "https://evil.example" }],
    ["without the mark that the provider says it gives", {}, "sso.issuer", { iss: null }],
    ["for another client", { claims: { aud: "another" } }, "sso.audience"],
    [
      "for several audiences, for another to use",
      { claims: { aud: [clientId, "another"], azp: "another" } },
      "sso.audience",
    ],
    ["for several audiences, not saying for whom", { claims: { aud: [clientId, "another"] } }, "sso.audience"],
    ["of another sign-in", {}, "sso.nonce", { nonce: "n-0" }],
    ["without a nonce", { claims: ({ nonce: _, ...rest }) => rest }, "sso.nonce"],
    ["that has expired", { claims: { exp: seconds() - 120, iat: seconds() - 400 } }, "sso.time"],
    ["that never expires", { claims: ({ exp: _, ...rest }) => rest }, "sso.claims"],
    ["that names nobody", { claims: ({ sub: _, ...rest }) => rest }, "sso.claims"],
    ["unsigned", { sign: "none" }, "sso.algorithm"],
    ["signed by the public key as a secret", { sign: "public key as secret" }, "sso.algorithm"],
    ["signed by the client's secret", { sign: "client secret" }, "sso.algorithm"],
    ["signed by a strange key", { sign: "strange" }, "sso.signature"],
    ["with the user information of another", { userinfoSub: "eve" }, "sso.subject"],
  ])("%s", async (_, forgery, code, reply) => {
    expect(await ourWord(forgery, reply)).toBe(code);
    expect(await itsWord(forgery, reply)).toBe(false);
  });

  test("from the future, which the other library lets pass", async () => {
    expect(await ourWord({ claims: { iat: seconds() + 400, exp: seconds() + 900 } })).toBe("sso.time");
  });
});
