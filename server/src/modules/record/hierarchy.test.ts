import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import type { TestVendor } from "../../../test/factory.ts";

const app = await startApp();

type Sharing = "nothing" | "name" | "standing" | "contacts";
type Days = { fromOn?: string; untilOn?: string | null };

const put = ({ owner }: TestVendor, parent: string, child: string, sharing: Sharing, days: Days = {}) =>
  owner.raw("addPartnerLink", {
    params: { partnerId: parent },
    body: { childId: child, kind: "distribution", fromOn: "2026-01-01", sharing, ...days },
  });

async function family(names: string[]) {
  const vendor = await app.newVendor();
  const partners = await Promise.all(names.map((name) => vendor.newPartner({ name })));
  return { vendor, partners };
}

test("nobody stands below itself on any day, also with two writers at once", async () => {
  const { vendor, partners } = await family(["A", "B", "C"]);
  const [a = "", b = "", c = ""] = partners.map((p) => p.partnerId);
  expect((await put(vendor, a, b, "name")).status).toBe(201);
  expect((await put(vendor, b, c, "name")).status).toBe(201);
  expect(await put(vendor, c, a, "name")).toMatchObject({ status: 409, text: expect.stringContaining("link.circle") });
  expect((await put(vendor, a, b, "name")).text).toContain("link.twice");
  // On days on which the other link does not hold there is no circle.
  expect((await put(vendor, c, a, "name", { fromOn: "2025-01-01", untilOn: "2025-12-31" })).status).toBe(201);
  const two = await family(["X", "Y"]);
  const [x = "", y = ""] = two.partners.map((p) => p.partnerId);
  const both = await Promise.all([put(two.vendor, x, y, "name"), put(two.vendor, y, x, "name")]);
  expect(both.map((answer) => answer.status).toSorted()).toEqual([201, 409]);
  expect((await put(two.vendor, x, x, "name")).status).toBe(409);
});

test("a link that is made longer is checked again", async () => {
  const { vendor, partners } = await family(["A", "B"]);
  const [a = "", b = ""] = partners.map((p) => p.partnerId);
  const first = await put(vendor, a, b, "name", { untilOn: "2026-06-30" });
  expect((await put(vendor, b, a, "name", { fromOn: "2026-07-01" })).status).toBe(201);
  const { id: partnerLinkId } = JSON.parse(first.text) as { id: string };
  const params = { partnerId: a, partnerLinkId };
  expect(await vendor.owner.fails("updatePartnerLink", { params, body: { revision: 1, untilOn: null } })).toMatchObject(
    {
      code: "link.circle",
    },
  );
});

test("what is shared follows the links downwards, never sideways or upwards, and ends with them", async () => {
  const { vendor, partners } = await family(["Distributor", "Direct", "Below", "Beside", "Silent"]);
  const [distributor, direct, below, beside, silent] = partners;
  if (!distributor || !direct || !below || !beside || !silent) throw new Error("a partner is missing");
  await put(vendor, distributor.partnerId, direct.partnerId, "contacts");
  await put(vendor, distributor.partnerId, beside.partnerId, "name");
  await put(vendor, distributor.partnerId, silent.partnerId, "nothing");
  await put(vendor, direct.partnerId, below.partnerId, "contacts", { untilOn: "2026-04-30" });
  await put(vendor, beside.partnerId, below.partnerId, "contacts", { fromOn: "2026-05-01" });
  for (const [name, consent] of [
    ["Said yes", "given"],
    ["Said nothing", "unknown"],
  ] as const)
    for (const { partnerId } of [direct, below])
      await vendor.owner.ok("addContact", { params: { partnerId }, body: { name, consent } });
  const seen = await distributor.person.ok("listSubPartners");
  expect(seen.items.map(({ name, depth, through, sharing }) => ({ name, depth, through, sharing }))).toEqual([
    { name: "Beside", depth: 1, through: null, sharing: "name" },
    { name: "Direct", depth: 1, through: null, sharing: "contacts" },
    { name: "Below", depth: 2, through: "Direct", sharing: "contacts" },
  ]);
  expect(seen.items[0]).toMatchObject({ standings: null, contacts: null });
  expect(seen.items[1]?.contacts?.map((one) => one.name)).toEqual(["Said yes"]);
  for (const person of [below.person, silent.person]) expect((await person.ok("listSubPartners")).items).toEqual([]);
  expect((await direct.person.ok("listSubPartners")).items.map((one) => one.name)).toEqual(["Below"]);
  const params = { partnerId: direct.partnerId };
  expect(await distributor.person.fails("getPartner", { params })).toMatchObject({ status: 404 });
  expect(await distributor.person.fails("listContacts", { params })).toMatchObject({ status: 404 });
  expect(await distributor.person.fails("listSubPartners", { params })).toMatchObject({ status: 404 });
  app.clock.advance({ days: 31 });
  const later = await distributor.person.ok("listSubPartners");
  // The way now leads over a link that shares the name alone.
  expect(later.items.find((one) => one.name === "Below")).toMatchObject({
    through: "Beside",
    sharing: "name",
    contacts: null,
  });
});
