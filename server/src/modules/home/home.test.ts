import { describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { byUrgency, type Waiting } from "./waiting.ts";

const app = await startApp();

describe("home", () => {
  test("has every place of a person, with what waits there for them, and for nobody else", async () => {
    const [one, two] = [await app.newVendor({ name: "Northwind" }), await app.newVendor({ name: "Contoso" })];
    const partner = await two.newPartner({ name: "Fern Ltd" });
    const email = (await one.owner.ok("getMe")).person.email;
    const params = { partnerId: partner.partnerId };
    await two.owner.ok("addPartnerPerson", { params, body: { name: "Both", email, roles: ["administrator"] } });
    const seller = await two.asPartner(partner.partnerId, "seller");
    await app.database.owner.query(
      `insert into app.notice (vendor_id, id, partner_id, occasion, kind, important, content, created_at)
        values ($1, gen_random_uuid(), $2, 'test', 'announcement', true, '{}', now())`,
      [two.uuid, partner.uuid],
    );
    const { places } = await one.owner.ok("getHome");
    expect(places.toSorted((a, b) => a.vendor.name.localeCompare(b.vendor.name))).toMatchObject([
      { vendor: { name: "Contoso" }, partner: { name: "Fern Ltd" }, waiting: [{ kind: "notices", count: 1 }] },
      { vendor: { name: "Northwind" }, partner: null, waiting: [], closed: false },
    ]);
    expect((await seller.ok("getHome")).places).toMatchObject([{ waiting: [] }]);
    expect((await two.owner.ok("getHome")).places).toMatchObject([{ partner: null, waiting: [] }]);
  });

  test("tells nothing of a place that asks for a second factor which is not there", async () => {
    const vendor = await app.newVendor();
    const viewer = await vendor.as("viewer");
    await app.database.owner.query(
      `insert into identity.sign_in_policy (id, vendor_id, partner_id, second_factor, changed_at)
        values (gen_random_uuid(), $1, null, 'own', now())`,
      [vendor.uuid],
    );
    expect((await viewer.ok("getHome")).places).toMatchObject([{ closed: true, waiting: [] }]);
  });

  test("says when something is due by the vendor's own day", async () => {
    const vendor = await app.newVendor({ timeZone: "America/Denver" });
    const partner = await vendor.newPartner({ name: "Fern Ltd" });
    await app.database.owner.query(
      `insert into app.gate_request (vendor_id, id, partner_id, thing_kind, thing_key, label, status, reason, asked_by,
          asked_by_side, asked_at, due_at)
        values ($1, gen_random_uuid(), $2, 'page', 'resources', '{}', 'asked', 'Please', 'Fern', 'partner', now(), $3)`,
      [vendor.uuid, partner.uuid, "2026-12-01T06:59:00Z"],
    );
    expect((await vendor.owner.ok("getHome")).places).toMatchObject([
      { waiting: [{ kind: "gateRequests", mostUrgent: { dueOn: "2026-11-30" } }] },
    ]);
  });

  test("names what is late first, then what is due first", () => {
    const waiting = (dueOn: string | null, late: boolean): Waiting => ({
      kind: "appeals",
      count: 1,
      mostUrgent: { label: "", dueOn, late },
    });
    const sorted = [
      waiting(null, false),
      waiting("2026-04-02", false),
      waiting("2026-03-01", true),
      waiting("2026-04-01", false),
    ]
      .toSorted(byUrgency)
      .map(({ mostUrgent }) => mostUrgent.dueOn);
    expect(sorted).toEqual(["2026-03-01", "2026-04-01", "2026-04-02", null]);
  });
});
