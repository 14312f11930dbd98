import { describe, expect, test } from "vitest";
import { createClient } from "../../../../test/client.ts";
import { startApp } from "../../../../test/harness.ts";
import type { TestVendor } from "../../../../test/factory.ts";

const app = await startApp();

const withKey = ({ vendorId }: TestVendor, secret: string, more: Record<string, string> = {}) =>
  createClient(app.http, secret, { vendorId, ...more });

describe("a key of the API", () => {
  test("is shown once, kept as a digest, and does what its scopes say in its place, and nothing else", async () => {
    const vendor = await app.newVendor();
    const elsewhere = await app.newVendor();
    const { partnerId } = await vendor.newPartner();
    const { key, secret } = await vendor.owner.ok("createApiKey", {
      body: { name: "Reports", permissions: ["partners.read"] },
    });
    expect(secret).toMatch(/^fwk_[\w-]{40}$/);
    expect(key).toMatchObject({ name: "Reports", kind: "personal", state: "active", lastUsedAt: null });
    expect(secret.startsWith(key.prefix)).toBe(true);
    const { rows } = await app.database.identity.query("select * from api_key where prefix = $1", [key.prefix]);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(12));

    const caller = withKey(vendor, secret);
    expect((await caller.ok("listPartners")).items).toHaveLength(1);
    expect(await caller.fails("listFacts", { params: { partnerId } })).toMatchObject({ status: 403 });
    const change = { params: { partnerId }, body: { revision: 1, name: "x" } };
    expect(await caller.fails("updatePartner", change)).toMatchObject({ status: 403 });
    expect(await withKey(elsewhere, secret).fails("listPartners")).toMatchObject({ status: 404 });
    const { memberships } = await caller.ok("getMe");
    expect(memberships).toMatchObject([{ vendor: { id: vendor.vendorId }, permissions: ["partners.read"] }]);
    expect(await caller.fails("updateMe", { body: { name: "x" } })).toMatchObject({ code: "auth.person_only" });
    const { items } = await vendor.owner.ok("listApiKeys");
    expect(items[0]?.lastUsedAt).not.toBeNull();
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  test("cannot do more than its maker, makes no other keys, and shrinks with its owner's roles", async () => {
    const vendor = await app.newVendor();
    const viewer = await vendor.as("viewer");
    const beyond = { body: { name: "More", permissions: ["programs.publish"] } };
    expect(await viewer.fails("createApiKey", beyond)).toMatchObject({ status: 403, code: "key.beyond_own" });
    const service = { body: { name: "Firm", kind: "service", permissions: ["partners.read"] } };
    expect(await viewer.fails("createApiKey", service)).toMatchObject({ status: 403 });
    const { secret } = await viewer.ok("createApiKey", {
      body: { name: "Mine", permissions: ["keys.make", "partners.read", "facts.read"] },
    });
    const caller = withKey(vendor, secret);
    await caller.ok("listPartners");
    const another = { body: { name: "Child", permissions: ["partners.read"] } };
    expect(await caller.fails("createApiKey", another)).toMatchObject({ status: 403, code: "auth.person_only" });
    await vendor.owner.ok("updateRole", {
      params: { roleId: "vendor.viewer" },
      body: { revision: 0, permissions: ["facts.read"] },
    });
    expect(await caller.fails("listPartners")).toMatchObject({ status: 403 });
    const { person } = await viewer.ok("getMe");
    await vendor.owner.ok("removePerson", { params: { personId: person.id } });
    expect(await caller.fails("listPartners")).toMatchObject({ status: 401 });
  });

  test("expires, and is revoked at once by its owner or by who manages keys, and by nobody else", async () => {
    const vendor = await app.newVendor();
    const [cam, other] = [await vendor.as("cam"), await vendor.as("cam")];
    const body = { name: "Short", permissions: ["partners.read" as const], expiresInDays: 2 };
    const [one, two] = [await cam.ok("createApiKey", { body }), await cam.ok("createApiKey", { body })];
    const params = { apiKeyId: one.key.id };
    expect(await other.fails("revokeApiKey", { params })).toMatchObject({ status: 404 });
    expect((await other.ok("listApiKeys")).items).toEqual([]);
    expect((await vendor.owner.ok("listApiKeys")).items).toHaveLength(2);
    await withKey(vendor, one.secret).ok("listPartners");
    await vendor.owner.ok("revokeApiKey", { params });
    expect(await withKey(vendor, one.secret).fails("listPartners")).toMatchObject({ status: 401 });
    expect(await withKey(vendor, two.secret.slice(0, -1)).fails("listPartners")).toMatchObject({ status: 401 });
    app.clock.advance({ days: 3 });
    expect(await withKey(vendor, two.secret).fails("listPartners")).toMatchObject({ status: 401 });
    const states = (await vendor.owner.ok("listApiKeys")).items.map(({ state }) => state);
    expect(states.toSorted()).toEqual(["expired", "revoked"]);
    const endless = { body: { ...body, expiresInDays: 900 } };
    expect(await cam.fails("createApiKey", endless)).toMatchObject({ status: 400 });
  });

  test("of the vendor itself outlives its maker, under its own name in the journal", async () => {
    const vendor = await app.newVendor();
    const administrator = await vendor.as("administrator");
    const { secret } = await administrator.ok("createApiKey", {
      body: { name: "CRM sync", kind: "service", permissions: ["partners.create", "partners.read"] },
    });
    const { person } = await administrator.ok("getMe");
    await vendor.owner.ok("removePerson", { params: { personId: person.id } });
    const made = await withKey(vendor, secret).ok("createPartner", { body: { reference: "P-1", name: "Fennel" } });
    const { items } = await vendor.owner.ok("listPartnerActivity", { params: { partnerId: made.id } });
    expect(items[0]?.actor).toMatchObject({ name: "CRM sync" });
  });

  test("of an account manager holds for their partners only", async () => {
    const vendor = await app.newVendor();
    const cam = await vendor.as("cam");
    const [mine, theirs] = [await vendor.newPartner(), await vendor.newPartner()];
    await vendor.manages(cam, mine.partnerId);
    const { secret } = await cam.ok("createApiKey", {
      body: { name: "Mine", permissions: ["partners.read", "partners.update"] },
    });
    const rename = (partnerId: string, revision: number) => ({
      params: { partnerId },
      body: { revision, region: "East" },
    });
    await withKey(vendor, secret).ok("updatePartner", rename(mine.partnerId, 2));
    const refused = await withKey(vendor, secret).fails("updatePartner", rename(theirs.partnerId, 1));
    expect(refused).toMatchObject({ status: 403, code: "role.own_partners" });
  });

  test("of a partner acts for that partner, and the vendor's people neither see nor make it", async () => {
    const vendor = await app.newVendor();
    const { partnerId, person } = await vendor.newPartner();
    const other = await vendor.newPartner();
    const { secret } = await person.ok("createPartnerApiKey", {
      body: { name: "Portal", kind: "service", permissions: ["partners.read", "facts.read"] },
    });
    const caller = withKey(vendor, secret, { partnerId });
    await caller.ok("listFacts");
    expect(await caller.fails("listFacts", { params: { partnerId: other.partnerId } })).toMatchObject({ status: 404 });
    expect(await caller.fails("listPartners")).toMatchObject({ status: 403 });
    const params = { partnerId };
    expect(await vendor.owner.fails("listPartnerApiKeys", { params })).toMatchObject({ status: 403 });
    const seller = await vendor.asPartner(partnerId, "seller");
    expect(await seller.fails("listPartnerApiKeys")).toMatchObject({ status: 403 });
    const { revision } = await vendor.owner.ok("getPartner", { params });
    await vendor.owner.ok("updatePartner", { params, body: { revision, status: "ended" } });
    app.clock.advance({ minutes: 1 });
    for (const gone of [caller, person]) expect(await gone.fails("listPartnerApiKeys")).toMatchObject({ status: 401 });
  });
});

test("a key that calls too often is told to wait, by whichever process it calls", async () => {
  const vendor = await app.newVendor();
  const { secret } = await vendor.owner.ok("createApiKey", { body: { name: "Busy", permissions: ["partners.read"] } });
  const other = createClient((await app.beside()).http, secret, { vendorId: vendor.vendorId });
  const callers = [withKey(vendor, secret), other];
  const answers = await Promise.all(
    callers.flatMap((caller) => Array.from({ length: 310 }, () => caller.raw("listPeople"))),
  );
  const limited = answers.filter(({ status }) => status === 429);
  expect(limited).toHaveLength(20);
  expect(limited[0]?.text).toContain("limit.api_key");
  await vendor.owner.ok("listPeople");
});
