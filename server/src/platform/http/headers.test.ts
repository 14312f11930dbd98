import { connect } from "node:net";
import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { pdfOf } from "../../../test/resource-files.ts";
import { announce } from "../../../test/resumable.ts";

const app = await startApp();

type Headers = Record<string, unknown>;

const inject = async (url: string, more: object = {}): Promise<[string, Headers]> => {
  const { headers, statusCode } = await app.http.inject({ url, ...more });
  return [`${url} (${statusCode})`, headers];
};

/** A reply of every kind that this server gives. */
async function replies(): Promise<[string, Headers][]> {
  const vendor = await app.newVendor();
  const by = { token: vendor.owner.token, vendorId: vendor.vendorId };
  const upload = { type: "application/pdf", content: await pdfOf("x") };
  const file = await vendor.owner.ok("uploadResourceFile", { query: { name: "x.pdf" }, upload });
  const made = await vendor.owner.ok("createResource", { body: { title: "X", fileId: file.id } });
  const params = { resourceId: made.id, resourceVersionId: made.versions[0]?.id ?? "" };
  const stored = await vendor.owner.raw("getResourceVersionFile", { params });
  const table = await vendor.owner.raw("exportPartners");
  const json = await vendor.owner.raw("listPartners");
  const begun = await announce(app.http, by, 10);
  const refused = await announce(app.http, by, 5_000_000_000);
  expect([stored.status, table.status, json.status, begun.statusCode]).toEqual([200, 200, 200, 201]);
  return [
    ["a file", stored.headers],
    ["a table", table.headers],
    ["JSON", json.headers],
    ["an upload", begun.headers],
    ["an upload that is refused", refused.headers],
    await inject("/"),
    await inject("/nowhere"),
    await inject("/%"),
    await inject("/v1/me"),
    await inject("/v1/nowhere"),
    await inject("/v1/setup", { method: "PUT" }),
    await inject("/v1/setup", { method: "OPTIONS" }),
    await inject("/v1/me", { method: "PATCH", headers: { origin: "https://evil.example" }, payload: {} }),
    await inject("/v1/auth/sign-in/email", { method: "POST", payload: { email: "x", password: "x" } }),
    await inject("/v1/openapi.json"),
    await inject("/docs/api/"),
    await inject("/v1/sso/start?connection=x"),
    await inject("/v1/sso/saml/x/metadata"),
    await inject("/scim/v2/x/Users"),
    await inject("/files/logos/x"),
    await inject("/files/shares/x"),
    await inject("/healthz"),
    await inject("/metrics", { remoteAddress: "203.0.113.9" }),
    await inject("/apply/x/y"),
  ];
}

test("every kind of reply carries what keeps it from acting as a page of ours, or in a frame of others", async () => {
  const all = await replies();
  for (const [what, headers] of all) {
    const policy = String(headers["content-security-policy"]);
    expect(policy, what).toMatch(/default-src '(self|none)'/);
    expect(policy, what).toMatch(/frame-ancestors '(none|self)'/);
    expect(policy.replaceAll(/style-src [^;]*/g, ""), what).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(headers, what).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": expect.stringMatching(/^(DENY|SAMEORIGIN)$/),
      "x-request-id": expect.stringMatching(/^req_/),
    });
    expect(headers, what).not.toHaveProperty("server");
    expect(headers, what).not.toHaveProperty("x-powered-by");
    expect(headers, what).not.toHaveProperty("access-control-allow-origin");
  }
});

test("what we answer about people is kept by no cache; a file only by the browser that asked, to be asked for again", async () => {
  for (const [what, headers] of await replies()) {
    if (!/^(JSON|a table|an upload|\/v1|\/scim|\/files)/.test(what)) continue;
    expect(headers["cache-control"], what).toBe("no-store");
  }
});

test("numbers of the process are for the own network, and not through a proxy", async () => {
  const statusFor = async (more: object) => (await app.http.inject({ url: "/metrics", ...more })).statusCode;
  expect(await statusFor({ remoteAddress: "10.1.2.3" })).toBe(200);
  expect(await statusFor({ remoteAddress: "203.0.113.9" })).toBe(404);
  expect(await statusFor({ headers: { "x-forwarded-for": "203.0.113.9" } })).toBe(404);
});

test("a call is never sent back to its sender as it came", async () => {
  const { statusCode, body } = await app.http.inject({
    method: "TRACE" as "GET",
    url: "/v1/setup",
    headers: { cookie: "secret=1" },
  });
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(body).not.toContain("secret=1");
});

test("what is no HTTP at all is cut off with a plain refusal", async () => {
  await app.http.listen({ port: 0, host: "127.0.0.1" });
  const address = app.http.server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  const sent = "GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n";
  const answer = await new Promise<string>((done) => {
    let text = "";
    const socket = connect(address.port, "127.0.0.1", () => socket.write(sent));
    socket.on("data", (data) => (text += String(data)));
    socket.once("close", () => done(text));
    socket.once("error", () => done(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
});
