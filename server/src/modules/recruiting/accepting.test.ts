import { expect, test } from "vitest";
import { startApp, someKey } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import { recruitingStage } from "../../../test/recruiting-stage.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

test("acceptance makes one partner and one invitation, however often it is asked for", async () => {
  const cam = { current: "" };
  const camAddress = `cam.${someKey()}@x.example`;
  const stage = await recruitingStage(app);
  const { owner, vendor, of, enter, read, form } = stage;
  const added = await owner.ok("addPerson", {
    body: { name: "Cam", email: camAddress, roles: ["cam"] },
  });
  cam.current = added.id;
  const managers = [{ countries: ["DE"], personId: added.id }];
  await owner.ok("saveApplicationForm", {
    params: { applicationFormId: form.id },
    body: { revision: 3, settings: { ...form.settings, managers } },
  });
  const id = await enter("Cedar GmbH", { address: "Lange Str. 1, 10115 Berlin" });
  expect((await owner.fails("acceptPartnerApplication", { ...of(id), body: {} })).code).toBe(
    "application.accept_not_possible",
  );
  await owner.ok("reviewPartnerApplication", of(id));
  const key = someKey();
  const replies = await Promise.all(
    [key, key, someKey()].map((one) =>
      owner.raw("acceptPartnerApplication", { ...of(id), key: one, body: { types: ["msp"] } }),
    ),
  );
  expect(replies.some(({ status }) => status === 200)).toBe(true);
  await app.drainJobs();
  const { items } = await owner.ok("listPartners", { query: {} });
  expect(items).toMatchObject([
    { name: "Cedar GmbH", country: "Germany", types: ["msp"], manager: { id: cam.current } },
  ]);
  const accepted = await read(id);
  expect(accepted).toMatchObject({ status: "accepted", partnerId: items[0]?.id });
  const partner = await owner.ok("getPartner", { params: { partnerId: items[0]?.id ?? "" } });
  expect(partner).toMatchObject({
    company: { domain: "cedargmbh.de" },
    attributes: { address: "Lange Str. 1, 10115 Berlin" },
  });
  const its = { params: { partnerId: items[0]?.id ?? "" } };
  expect(await owner.ok("getCompanyProfile", its)).toMatchObject({
    website: "https://www.cedargmbh.de/start",
    street: "Lange Str. 1, 10115 Berlin",
    country: "Germany",
    email: "nia@cedargmbh.de",
  });
  expect((await owner.ok("listContacts", its)).items).toMatchObject([
    { name: "Nia Apply", email: "nia@cedargmbh.de", consent: "unknown" },
  ]);
  const mails = handed.filter(({ to }) => to.address === "nia@cedargmbh.de").map(({ subject }) => subject);
  expect(mails.filter((subject) => subject.includes("is now a partner"))).toHaveLength(1);
  expect(handed.filter(({ to }) => to.address === camAddress).map(({ subject }) => subject)).toEqual([
    "Cedar GmbH is a new partner, and you look after it",
  ]);
  const invited = await owner.ok("listPartnerInvitations", { params: { partnerId: items[0]?.id ?? "" } });
  expect(invited.items).toMatchObject([{ email: "nia@cedargmbh.de", roles: ["administrator"] }]);
  const activity = await owner.ok("listPartnerActivity", { params: { partnerId: items[0]?.id ?? "" }, query: {} });
  expect(activity.items.filter(({ type }) => type === "application.accepted")).toHaveLength(1);
  expect(vendor.vendorId).not.toBe("");
});

test("a likely duplicate must be settled; the same company joins its partner, an ended one goes on", async () => {
  const { owner, of, enter, read, vendor } = await recruitingStage(app);
  const body = {
    reference: "P-1",
    name: "Müller & Söhne GmbH & Co. KG",
    domain: "muellersoehne.de",
    country: "Germany",
  };
  const known = await owner.ok("createPartner", { body });
  await owner.ok("updatePartner", { params: { partnerId: known.id }, body: { revision: 1, status: "ended" } });
  const twin = await enter("Mueller Soehne", { website: "muellersoehne.de", contactEmail: "kim@muellersoehne.de" });
  const id = await enter("Müller und Söhne", {
    website: "https://www.muellersoehne.de",
    contactEmail: "jo@muellersoehne.de",
  });
  const shown = await read(id);
  expect(shown.matches.map(({ kind, likelihood }) => [kind, likelihood])).toEqual([
    ["application", "likely"],
    ["partner", "likely"],
  ]);
  expect(shown.matches[1]).toMatchObject({ name: body.name, detail: "P-1", ended: true });
  expect(shown.matches[1]?.evidence).toContainEqual({
    field: "domain",
    says: "same",
    alike: 100,
    left: "muellersoehne.de",
    right: "muellersoehne.de",
  });
  await owner.ok("reviewPartnerApplication", of(id));
  expect((await owner.fails("acceptPartnerApplication", { ...of(id), body: {} })).code).toBe(
    "application.duplicates_open",
  );
  const settle = (kind: "partner" | "application", other: string, verdict: "same" | "different") =>
    owner.ok("settleApplicationMatch", { ...of(id), body: { kind, id: other, verdict } });
  await settle("application", twin, "different");
  const settled = await settle("partner", known.id, "same");
  expect(settled.proposal.joins).toEqual({ id: known.id, name: body.name, ended: true, access: "invited" });
  await owner.ok("acceptPartnerApplication", { ...of(id), body: {} });
  const { items } = await owner.ok("listPartners", { query: {} });
  expect(items.map(({ id: partner, status }) => [partner, status])).toEqual([[known.id, "active"]]);
  const other = await app.newVendor({ name: "Elsewhere" });
  expect(await other.owner.fails("getPartnerApplication", of(id))).toMatchObject({ status: 404 });
  expect(vendor.vendorId).not.toBe(other.vendorId);
});

test("a country that is written out is the one that was chosen", async () => {
  const { owner, enter, read } = await recruitingStage(app);
  const body = { reference: "UK-1", name: "Tarnbrook Cloud", domain: "tarnbrook.example", country: "United Kingdom" };
  await owner.ok("createPartner", { body });
  const id = await enter("Tarnbrook Cloud", { country: "GB", website: "tarnbrook.example" });
  expect((await read(id)).matches[0]?.evidence).toContainEqual(
    expect.objectContaining({ field: "country", says: "same" }),
  );
});

test("another vendor's partners and applications are never looked at", async () => {
  const [here, there] = [await recruitingStage(app), await recruitingStage(app)];
  await there.owner.ok("createPartner", { body: { reference: "X-1", name: "Same Name", domain: "samename.de" } });
  await there.enter("Same Name");
  expect((await here.read(await here.enter("Same Name"))).matches).toEqual([]);
});

test("two records become one: what the other lacks and its people go over, and it is in the journal", async () => {
  const { owner, vendor } = await recruitingStage(app);
  const make = async (reference: string, more: object) =>
    (await owner.ok("createPartner", { body: { reference, name: reference, ...more } })).id;
  const goes = await make("OLD", { domain: "one.example", types: ["msp"], attributes: { address: "Here 1", size: 5 } });
  const into = await make("NEW", { types: ["isv"], country: "France", attributes: { size: 9 } });
  const person = await vendor.asPartner(goes, "seller");
  const params = { partnerId: goes };
  const preview = await owner.ok("previewPartnerMerge", { params, query: { into } });
  expect(preview.refused).toEqual([]);
  expect(preview.fields).toContainEqual({ field: "attributes.size", kept: "9", from: "into", dropped: "5" });
  expect(preview.fields).toContainEqual({ field: "domain", kept: "one.example", from: "goes", dropped: null });
  expect(preview.people).toHaveLength(1);
  const stale = await owner.fails("mergePartner", { params, body: { into, revision: preview.revision + 1 } });
  expect(stale.code).toBe("merge.changed_meanwhile");
  await owner.ok("mergePartner", { params, body: { into, revision: preview.revision } });
  await app.drainJobs();
  expect(await owner.ok("getPartner", { params: { partnerId: into } })).toMatchObject({
    company: { domain: "one.example" },
    types: ["isv", "msp"],
    attributes: { address: "Here 1", size: 9 },
  });
  expect(await owner.ok("getPartner", { params })).toMatchObject({ status: "ended" });
  expect((await owner.ok("listPartnerPeople", { params: { partnerId: into } })).items).toHaveLength(1);
  expect((await person.ok("getMe")).memberships).toMatchObject([{ partner: { id: into } }]);
  const { items } = await owner.ok("listPartnerActivity", { params, query: {} });
  expect(items.map(({ type }) => type)).toContain("partner.merged");
});

test("records with facts stay apart, and nothing is merged across vendors", async () => {
  const { owner } = await recruitingStage(app);
  const make = async (reference: string) =>
    (await owner.ok("createPartner", { body: { reference, name: reference } })).id;
  const [a, b] = [await make("A"), await make("B")];
  const record = (partner: string) =>
    owner.ok("recordFacts", {
      body: {
        facts: [
          {
            kind: "booking",
            partner,
            occurredOn: "2026-03-01",
            source: "crm",
            reference: partner,
            data: { amount: { amount: "1", currency: "EUR" } },
          },
        ],
      },
    });
  const refused = async (goes: string, into: string) => {
    const {
      revision,
      refused: [first],
    } = await owner.ok("previewPartnerMerge", {
      params: { partnerId: goes },
      query: { into },
    });
    const tried = await owner.fails("mergePartner", { params: { partnerId: goes }, body: { into, revision } });
    expect(tried.code).toBe(first?.code);
    return tried.code;
  };
  await record(a);
  expect(await refused(a, b)).toBe("merge.goes");
  await record(b);
  expect(await refused(a, b)).toBe("merge.both");
  expect(await refused(a, a)).toBe("merge.itself");
  const foreign = await (await app.newVendor()).newPartner();
  const params = { partnerId: a };
  expect((await owner.fails("previewPartnerMerge", { params, query: { into: foreign.partnerId } })).status).toBe(404);
});

test("a company is known by the address and the telephone of its profile, also when these change", async () => {
  const { owner, enter, read } = await recruitingStage(app);
  const { id: partnerId } = await owner.ok("createPartner", {
    body: { reference: "P-7", name: "Nordlicht Systeme", country: "Germany" },
  });
  const saved = { revision: 0, street: "Hafenweg 12", postalCode: "20457", city: "Hamburg" };
  await owner.ok("saveCompanyProfile", { params: { partnerId }, body: saved });
  const applies = (company: string) =>
    enter(company, { address: "Hafenweg 12, 20457 Hamburg", phone: "+49 40 5550 88" });
  const before = await read(await applies("Nordlicht Beratung"));
  const evidence = ({ matches }: typeof before) =>
    matches.flatMap((one) => (one.name === "Nordlicht Systeme" ? one.evidence.map(({ field }) => field) : []));
  expect(evidence(before)).toContain("address");
  await owner.ok("saveCompanyProfile", { params: { partnerId }, body: { revision: 1, phone: "040 555088" } });
  expect(evidence(await read(await applies("Nordlicht Handel")))).toEqual(expect.arrayContaining(["address", "phone"]));
});
