import { beforeAll, expect, test, vi } from "vitest";
import { createBrowser } from "../../../test/browser.ts";
import { createClient, type TestClient } from "../../../test/client.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();
let other: Awaited<ReturnType<typeof app.beside>>;
beforeAll(async () => {
  other = await app.beside();
});

/** Shorter than an answer is kept: what is right by then was told, and has not merely been forgotten. */
const soon = { timeout: 4500, interval: 10 };
const there = (client: TestClient, vendorId: string) => createClient(other.http, client.token, { vendorId });

test("a place that is taken in one process is gone in the other at once", async () => {
  const vendor = await app.newVendor();
  const viewer = await vendor.as("viewer");
  const kept = there(viewer, vendor.vendorId);
  await kept.ok("listPartners");
  const { person } = await viewer.ok("getMe");
  await vendor.owner.ok("removePerson", { params: { personId: person.id } });
  await vi.waitFor(async () => expect((await kept.raw("listPartners")).status).toBe(404), soon);
});

test("a role that is narrowed, a key that is revoked, and a session that is ended are so everywhere", async () => {
  const vendor = await app.newVendor();
  const viewer = await vendor.as("viewer");
  const { key, secret } = await vendor.owner.ok("createApiKey", { body: { name: "X", permissions: ["people.read"] } });
  const keyed = createClient(other.http, secret, { vendorId: vendor.vendorId });
  const kept = there(viewer, vendor.vendorId);
  await kept.ok("listPartners");
  await keyed.ok("listPeople");
  const narrow = { params: { roleId: "vendor.viewer" }, body: { revision: 0, permissions: ["people.read" as const] } };
  await vendor.owner.ok("updateRole", narrow);
  await vi.waitFor(async () => expect((await kept.raw("listPartners")).status).toBe(403), soon);
  await vendor.owner.ok("revokeApiKey", { params: { apiKeyId: key.id } });
  await vi.waitFor(async () => expect((await keyed.raw("listPeople")).status).toBe(401), soon);
  await app.database.identity.query("delete from session where token = $1", [viewer.token]);
  await vi.waitFor(async () => expect((await kept.raw("listPeople")).status).toBe(401), soon);
});

test("signing out in one process ends the session in the other", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  await app.identity.accounts.ensure({ name: "Ada", email, password: "a long enough password" });
  const page = createBrowser(app.http);
  await page.signIn(email, "a long enough password");
  const beside = createBrowser(other.http);
  for (const [name, value] of page.cookies) beside.cookies.set(name, value);
  expect((await beside.call("GET", "/v1/me")).status).toBe(200);
  expect((await page.call("POST", "/v1/auth/sign-out", {})).headers["clear-site-data"]).toBe('"cache"');
  await vi.waitFor(async () => expect((await beside.call("GET", "/v1/me")).status).toBe(401), soon);
});

test("wrong passwords count together, in whichever process they are tried", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  await app.identity.accounts.ensure({ name: "Ada", email, password: "a long enough password" });
  for (let i = 0; i < 5; i += 1) await createBrowser(i % 2 ? app.http : other.http).signIn(email, "wrong");
  for (const http of [app.http, other.http])
    expect((await createBrowser(http).signIn(email, "a long enough password")).body["code"]).toBe("auth.locked");
});

test("what anybody may send is counted for one address over all processes", async () => {
  const ask = (i: number) =>
    createBrowser(i % 2 ? app.http : other.http, { ip: "198.51.100.77" }).call("POST", "/v1/invitations/look", {
      token: "x".repeat(43),
    });
  const answers = [];
  for (let i = 0; i < 11; i += 1) answers.push((await ask(i)).status);
  expect(answers.at(-1)).toBe(429);
  expect(answers.slice(0, 10)).not.toContain(429);
  const look = (path: string) => createBrowser(app.http, { ip: "198.51.100.78" }).call("GET", path);
  const paths = ["/v1/shares/x", "/v1/signing/x", "/v1/application-status/x", "/files/shares/x"];
  const reads = [];
  for (let i = 0; i < 121; i += 1) reads.push((await look(paths[i % 4] ?? "")).status);
  expect(reads.filter((status) => status === 429)).toHaveLength(1);
});
