import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

/** What the next ID token is, beside what a good one says. */
export type Forgery = {
  claims?: JWTPayload | ((claims: JWTPayload) => JWTPayload);
  sign?: "own" | "strange" | "none" | "public key as secret" | "client secret";
  /** What discovery calls itself. */
  issuer?: string;
  userinfoSub?: string;
};

/** An OpenID provider that says whatever a test wants. */
export async function startHostileProvider(clientId: string, clientSecret: string) {
  const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const strange = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "one", alg: "RS256", use: "sig" };
  let forgery: Forgery = {};
  let nonce = "";
  let now = Temporal.Now.instant();

  const server = createServer((request, reply) => {
    const send = (body: object) => reply.setHeader("content-type", "application/json").end(JSON.stringify(body));
    const { pathname } = new URL(request.url ?? "/", issuer);
    if (pathname === "/.well-known/openid-configuration")
      return send({
        issuer: forgery.issuer ?? issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        authorization_response_iss_parameter_supported: true,
      });
    if (pathname === "/keys") return send({ keys: [jwk] });
    if (pathname === "/userinfo") return send({ sub: forgery.userinfoSub ?? "ada", groups: ["all"] });
    void idToken().then((id_token) => send({ id_token, access_token: "x", token_type: "Bearer", expires_in: 60 }));
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function idToken(): Promise<string> {
    const at = Math.floor(now.epochMilliseconds / 1000);
    const good: JWTPayload = { iss: issuer, aud: clientId, sub: "ada", nonce, iat: at, exp: at + 300 };
    const { claims = {}, sign = "own" } = forgery;
    const payload = typeof claims === "function" ? claims(good) : { ...good, ...claims };
    if (sign === "none") return new UnsecuredJWT(payload).encode();
    const publicPem = own.publicKey.export({ type: "spki", format: "pem" }).toString();
    if (sign === "public key as secret" || sign === "client secret") {
      const secret = sign === "client secret" ? clientSecret : publicPem;
      return new SignJWT(payload)
        .setProtectedHeader({ alg: "HS256", kid: "one" })
        .sign(new TextEncoder().encode(secret));
    }
    const key = sign === "strange" ? strange.privateKey : own.privateKey;
    return new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid: "one" }).sign(key);
  }

  return {
    issuer,
    host: new URL(issuer).host,
    /** What it will say to whoever was sent with this nonce. */
    prepare(next: Forgery, ofNonce: string, at: Temporal.Instant): void {
      forgery = next;
      nonce = ofNonce;
      now = at;
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
