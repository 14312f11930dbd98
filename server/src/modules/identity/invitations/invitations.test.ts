import { describe, expect, test } from "vitest";
import { startApp, type StartedApp, type TestClient } from "../../../../test/harness.ts";
import { mailerTo } from "../../../../test/mailer.ts";
import type { MailMessage } from "../../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });
const silent = await startApp();

const password = "a long enough password";
const guest = (roles: string[] = ["viewer"]) => ({
  name: "Ada Lind",
  email: `ada-${crypto.randomUUID()}@Example.com`,
  roles,
});
const tokenIn = (text: string): string => /\/invite\/([\w-]+)/.exec(text)?.[1] ?? "no link";

/** The secret of the last invitation that was mailed to this address. */
async function mailedTo(email: string): Promise<string> {
  await app.drainJobs();
  return tokenIn(handed.findLast(({ to }) => to.address === email.toLowerCase())?.text ?? "");
}

const accept = async (on: StartedApp, token: string, more = {}) => {
  const { status, text, headers } = await on.anonymous.raw("acceptInvitation", {
    body: { token, name: "Ada Lindqvist", password, ...more },
  });
  return { status, reply: JSON.parse(text) as { code?: string; vendor?: string }, headers };
};

/** Somebody with a place elsewhere, signed in. */
async function knownPerson(on: StartedApp): Promise<{ email: string; client: TestClient }> {
  const client = await (await on.newVendor()).as("viewer");
  return { email: (await client.ok("getMe")).person.email, client };
}

describe("an invitation", () => {
  test("is mailed in the vendor's name, accepted by somebody new with name and password, and over then", async () => {
    const vendor = await app.newVendor({ name: "Northwind" });
    const body = guest(["cam"]);
    const sent = await vendor.owner.ok("invitePerson", { body });
    expect(sent).toMatchObject({ email: body.email.toLowerCase(), invitedBy: expect.stringContaining("Owner") });
    expect(sent.url).toBeUndefined();
    const token = await mailedTo(body.email);
    const mail = handed.at(-1);
    expect(mail).toMatchObject({ fromName: "Northwind", subject: "Invitation to Northwind" });
    expect(mail?.text).toContain(`https://channel.example.com/invite/${token}`);

    const seen = await app.anonymous.ok("lookAtInvitation", { body: { token } });
    expect(seen).toMatchObject({ vendor: { name: "Northwind" }, partner: null, name: "Ada Lind", known: false });
    expect((await accept(app, token, { password: "short" })).status).toBe(400);
    const { status, headers, reply } = await accept(app, token);
    expect([status, reply]).toEqual([200, { vendor: seen.vendor.slug, partnerId: null }]);
    const cookie = String(headers["set-cookie"]).split(";")[0] ?? "";
    const me = (await app.http.inject({ url: "/v1/me", headers: { cookie } })).json();
    expect(me).toMatchObject({
      person: { name: "Ada Lindqvist", email: body.email.toLowerCase() },
      memberships: [{ side: "vendor", vendor: { id: vendor.vendorId }, roles: ["cam"] }],
    });
    expect((await accept(app, token)).reply.code).toBe("invitation.over");
    expect((await vendor.owner.ok("listInvitations")).items).toEqual([]);
  });

  test("of somebody known takes a sign-in as that person; another is told so, and nothing happens", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner({ name: "Fern Ltd" });
    const known = await knownPerson(app);
    const params = { partnerId: partner.partnerId };
    await vendor.owner.ok("invitePartnerPerson", { params, body: { ...guest(["seller"]), email: known.email } });
    const token = await mailedTo(known.email);
    expect(await app.anonymous.ok("lookAtInvitation", { body: { token } })).toMatchObject({
      known: true,
      partner: "Fern Ltd",
    });
    expect((await accept(app, token)).reply.code).toBe("invitation.sign_in_first");
    const other = (await knownPerson(app)).client;
    expect(await other.fails("joinByInvitation", { body: { token } })).toMatchObject({
      status: 403,
      code: "invitation.other_person",
    });
    expect((await other.ok("getMe")).memberships).toHaveLength(1);
    expect(await known.client.ok("joinByInvitation", { body: { token } })).toMatchObject({
      partnerId: partner.partnerId,
    });
    expect((await known.client.ok("getMe")).memberships).toHaveLength(2);
    expect(await known.client.fails("joinByInvitation", { body: { token } })).toMatchObject({
      code: "invitation.over",
    });
  });

  test("is one per address and place: asked again it is renewed, and the first link ends", async () => {
    const { owner } = await app.newVendor();
    const body = guest();
    const first = await owner.ok("invitePerson", { body });
    const old = await mailedTo(body.email);
    const again = await owner.ok("invitePerson", { body: { ...body, name: "Ada Berg", roles: ["cam"] } });
    expect(again.id).toBe(first.id);
    expect((await owner.ok("listInvitations")).items).toMatchObject([{ name: "Ada Berg", roles: ["cam"] }]);
    expect((await accept(app, old)).reply.code).toBe("invitation.over");
    expect((await accept(app, await mailedTo(body.email))).status).toBe(200);
    expect(await owner.fails("invitePerson", { body })).toMatchObject({ status: 409, code: "people.already_there" });
  });

  test("a repeated call sends one mail, and what is kept of it has no secret", async () => {
    const { owner } = await app.newVendor();
    const body = guest();
    const first = await owner.ok("invitePerson", { body, key: "invite-ada" });
    expect(await owner.ok("invitePerson", { body, key: "invite-ada" })).toEqual(first);
    const token = await mailedTo(body.email);
    expect(handed.filter(({ to }) => to.address === body.email.toLowerCase())).toHaveLength(1);
    const everywhere = await app.database.owner.query<{ text: string }>(
      `select coalesce(string_agg(r.t, ''), '') as text from (select c::text as t from app.command c
        union all select e::text from app.event e union all select i::text from identity.invitation i
        union all select l::text from identity.letter l) r`,
    );
    expect(everywhere.rows[0]?.text).toContain("Ada Lind");
    expect(everywhere.rows[0]?.text).not.toContain(token);
  });

  test("ends after seven days, can be sent again, and taken back", async () => {
    const { owner } = await app.newVendor();
    const body = guest();
    const { id } = await owner.ok("invitePerson", { body });
    const params = { invitationId: id };
    const old = await mailedTo(body.email);
    app.clock.advance({ days: 7 });
    expect((await accept(app, old)).reply.code).toBe("invitation.over");
    expect((await owner.ok("listInvitations")).items).toMatchObject([{ expired: true }]);
    expect(await owner.ok("resendInvitation", { params })).toMatchObject({ expired: false });
    const fresh = await mailedTo(body.email);
    await owner.ok("revokeInvitation", { params });
    expect((await accept(app, fresh)).reply.code).toBe("invitation.over");
    expect(await owner.fails("resendInvitation", { params })).toMatchObject({
      code: "invitation.send_not_possible",
    });
    expect((await accept(app, "0123456789012345678901234567")).reply.code).toBe("invitation.over");
  });

  test("is for who manages the place; only an owner invites an owner, or changes such an invitation", async () => {
    const vendor = await app.newVendor();
    const partner = await vendor.newPartner();
    const [viewer, administrator] = [await vendor.as("viewer"), await vendor.as("administrator")];
    expect(await viewer.fails("invitePerson", { body: guest() })).toMatchObject({ status: 403 });
    const body = guest(["owner"]);
    expect(await administrator.fails("invitePerson", { body })).toMatchObject({ status: 403 });
    const { id } = await vendor.owner.ok("invitePerson", { body });
    expect(await administrator.fails("invitePerson", { body: { ...body, roles: ["viewer"] } })).toMatchObject({
      status: 403,
    });
    expect(await administrator.fails("resendInvitation", { params: { invitationId: id } })).toMatchObject({
      status: 403,
    });
    const seller = await vendor.asPartner(partner.partnerId, "seller");
    expect(await seller.fails("invitePartnerPerson", { body: guest(["seller"]) })).toMatchObject({ status: 403 });
    const sent = await partner.person.ok("invitePartnerPerson", { body: guest(["seller"]) });
    const stranger = await vendor.newPartner();
    const params = { invitationId: sent.id };
    expect(await stranger.person.fails("revokePartnerInvitation", { params })).toMatchObject({ status: 404 });
  });

  test("gives no more than its sender holds, on either side, and no role that is not there", async () => {
    const vendor = await app.newVendor();
    const { owner } = vendor;
    const partner = await vendor.newPartner();
    const beyond = { status: 403, code: "role.beyond_own" };
    const permissions: ["people.read", "people.manage"] = ["people.read", "people.manage"];
    const here = await owner.ok("createRole", { body: { side: "vendor", name: "Greeter", permissions } });
    const sender = await vendor.as(here.key);
    expect(await sender.fails("invitePerson", { body: guest(["administrator"]) })).toMatchObject(beyond);
    const { id } = await owner.ok("invitePerson", { body: guest(["administrator"]) });
    expect(await sender.fails("resendInvitation", { params: { invitationId: id } })).toMatchObject(beyond);
    await sender.ok("invitePerson", { body: guest([here.key]) });

    await owner.ok("updateRole", { params: { roleId: "partner.seller" }, body: { revision: 0, permissions } });
    const theirs = await vendor.asPartner(partner.partnerId, "seller");
    expect(await theirs.fails("invitePartnerPerson", { body: guest(["administrator"]) })).toMatchObject(beyond);
    const sent = await partner.person.ok("invitePartnerPerson", { body: guest(["administrator"]) });
    const params = { invitationId: sent.id };
    expect(await theirs.fails("resendPartnerInvitation", { params })).toMatchObject(beyond);
    await theirs.ok("invitePartnerPerson", { body: guest(["seller"]) });

    const unknown = { status: 400, code: "people.unknown_role" };
    for (const role of ["wizard", "seller"])
      expect(await owner.fails("invitePerson", { body: guest([role]) })).toMatchObject(unknown);
    const call = { params: { partnerId: partner.partnerId }, body: guest(["cam"]) };
    expect(await owner.fails("invitePartnerPerson", call)).toMatchObject(unknown);
    const { items } = await owner.ok("listInvitations");
    expect(items.map(({ roles }) => roles)).toEqual([[here.key], ["administrator"]]);
  });
});

describe("without a mail server", () => {
  test("the inviter gets the link to hand on", async () => {
    const { owner } = await silent.newVendor();
    const sent = await owner.ok("invitePerson", { body: guest() });
    expect(sent.url).toMatch(/^https:\/\/channel\.example\.com\/invite\//);
    expect((await accept(silent, tokenIn(sent.url ?? ""))).status).toBe(200);
  });

  test("nobody gets a link that would open another place of somebody new", async () => {
    const vendor = await silent.newVendor();
    const partner = await vendor.newPartner();
    const body = guest(["owner"]);
    expect((await vendor.owner.ok("invitePerson", { body })).url).toBeDefined();
    const call = { body: { ...body, roles: ["seller"] } };
    expect((await partner.person.ok("invitePartnerPerson", call)).url).toBeUndefined();
  });

  test("whoever has a place already is known, and sets no password by a link", async () => {
    const { owner } = await silent.newVendor();
    const body = guest();
    await owner.ok("addPerson", { body });
    const { url } = await (await silent.newVendor()).owner.ok("invitePerson", { body });
    expect((await accept(silent, tokenIn(url ?? ""))).reply.code).toBe("invitation.sign_in_first");
  });

  test("accepts no more than name and password: roles, address and place are the invitation's", async () => {
    const { owner } = await silent.newVendor();
    const body = guest();
    const token = tokenIn((await owner.ok("invitePerson", { body })).url ?? "");
    for (const more of [{ roles: ["owner"] }, { email: "x@example.com" }, { vendorId: "x" }, { emailVerified: true }])
      expect((await accept(silent, token, more)).status).toBe(400);
    const two = await Promise.all([accept(silent, token), accept(silent, token)]);
    expect(two.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
