import { createHash, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { accept, newAgreement, publishText, signatureOf, termsText } from "../../../test/agreements-stage.ts";
import { startApp } from "../../../test/harness.ts";

const app = await startApp();
const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Changes as whoever owns the tables, within a vendor. */
async function asOwner(vendor: string, statement: string): Promise<unknown> {
  const client = await app.database.owner.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.vendor_id', $1, true)", [vendor]);
    return await client.query(statement);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

test("what was shown is recorded exactly, can be downloaded and checked, and never changes", async () => {
  const vendor = await app.newVendor({ name: "Northwind" });
  const { partnerId, person } = await vendor.newPartner({ name: "Łódź Solutions GmbH" });
  const { agreementId } = await newAgreement(app, vendor);
  const params = { partnerId, agreementId };
  const shown = await person.ok("getPartnerAgreement", { params, query: { locale: "de" } });
  expect(shown).toMatchObject({ locales: ["en", "de"], sinceNumber: null, changes: [], standing: { status: "asked" } });
  expect(shown.text.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "heading", "list"]);

  const key = randomUUID();
  const signer = { name: "Zoë Groß", title: "Geschäftsführerin" };
  const body = { ...(await signatureOf(person, params, signer)), locale: "de" as const, digest: shown.text.digest };
  const call = { params, body, key, headers: { "user-agent": "Test browser 1" } };
  const signed = await person.ok("acceptAgreement", call);
  expect(signed).toMatchObject({ standing: { status: "accepted", holds: true }, can: { accept: false } });
  expect((await person.ok("acceptAgreement", call)).acceptances).toHaveLength(1);
  const [acceptance] = signed.acceptances;
  const of = { partnerId, agreementAcceptanceId: acceptance?.id ?? "" };
  expect(acceptance).toMatchObject({ locale: "de", textDigest: shown.text.digest, invited: false });
  expect(acceptance?.statement).toContain("Zoë Groß (Geschäftsführerin)");
  expect(acceptance?.statement).toContain("Łódź Solutions GmbH");

  const text = await vendor.owner.raw("downloadAgreementText", { params: of });
  expect(sha256(text.bytes)).toBe(shown.text.digest);
  const pdf = await person.raw("downloadAgreement", { params: of });
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await person.ok("checkAgreementAcceptance", { params: of })).toMatchObject({
    text: { matches: true },
    record: { digest: acceptance?.recordDigest, matches: true },
    pdf: { digest: sha256(pdf.bytes), matches: true },
  });

  for (const change of [
    "update app.agreement_acceptance set signer_name = 'x'",
    "delete from app.agreement_acceptance",
  ]) {
    await expect(
      app.platform.command(vendor.ctx(), { operation: "test.forge", input: change }, async ({ tx }) => {
        const { runSql } = await import("../../platform/index.ts");
        await runSql(tx, { text: change, values: [] });
      }),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(asOwner(vendor.uuid, change)).rejects.toThrow("append-only");
  }
  const forged = `update app.agreement_version set texts = '{"en":{"title":"T","body":"B"}}'`;
  await expect(asOwner(vendor.uuid, forged)).rejects.toThrow("never changes");
});

test("of two signatories at once one is recorded, and the other is told so", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  const other = await vendor.asPartner(partnerId, "administrator");
  const params = { partnerId, agreementId };
  const body = await signatureOf(person, params);
  const both = await Promise.all(
    [person, other].map((one, i) => one.raw("acceptAgreement", { params, body: { ...body, name: `Signer ${i}` } })),
  );
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  expect(both.find(({ status }) => status === 409)?.text).toContain("agreement.accepted_already");
  const { acceptances } = await person.ok("getPartnerAgreement", { params, query: {} });
  expect(acceptances).toHaveLength(1);
});

test("a file that was not made before a crash is made when it is asked for, always with the same bytes", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  const { acceptances } = await accept(person, { partnerId, agreementId });
  const of = { partnerId, agreementAcceptanceId: acceptances[0]?.id ?? "" };
  // No job has run since: nobody has made it.
  expect((await person.ok("checkAgreementAcceptance", { params: of })).pdf).toBeNull();
  const at = () => person.raw("downloadAgreement", { params: of });
  const files = await Promise.all([at(), at()]);
  await app.drainJobs();
  const digests = [...files, await at()].map(({ bytes }) => sha256(bytes));
  expect(new Set(digests).size).toBe(1);
});

test("only the text in force can be accepted, by who may bind the partner, and with the statement confirmed", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const seller = await vendor.asPartner(partnerId, "seller");
  const stranger = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor);
  const params = { partnerId, agreementId };
  const body = await signatureOf(person, params);
  expect(await seller.fails("acceptAgreement", { params, body })).toMatchObject({ code: "agreement.not_a_signer" });
  expect(await vendor.owner.fails("acceptAgreement", { params, body })).toMatchObject({ status: 403 });
  expect(await stranger.person.fails("getPartnerAgreement", { params })).toMatchObject({ status: 404 });
  const wrong = { ...body, digest: "0".repeat(64) };
  expect(await person.fails("acceptAgreement", { params, body: wrong })).toMatchObject({
    code: "agreement.other_text",
  });
  const unsaid = await person.fails("acceptAgreement", { params, body: { ...body, agreed: false } });
  expect(unsaid.problems?.[0]?.path).toBe("agreed");
  await publishText(app, vendor.owner, agreementId, termsText);
  expect(await person.fails("acceptAgreement", { params, body })).toMatchObject({ code: "agreement.other_version" });
  expect((await accept(person, params)).standing).toMatchObject({ acceptedNumber: 2 });
});

test("the vendor signs once where it countersigns, and both names stand in a further file", async () => {
  const vendor = await app.newVendor();
  const { partnerId, person } = await vendor.newPartner();
  const { agreementId } = await newAgreement(app, vendor, { countersigned: true });
  const { acceptances } = await accept(person, { partnerId, agreementId });
  await app.drainJobs();
  const of = { partnerId, agreementAcceptanceId: acceptances[0]?.id ?? "" };
  const before = sha256((await person.raw("downloadAgreement", { params: of })).bytes);
  const waiting = { params: { agreementId }, query: { status: "toCountersign" as const } };
  expect((await vendor.owner.ok("listAgreementPartners", waiting)).items).toHaveLength(1);
  const body = { name: "Olga Reed", title: "Channel chief", agreed: true as const };
  const cam = await vendor.as("cam");
  expect(await cam.fails("countersignAgreement", { params: of, body })).toMatchObject({ status: 403 });
  const signed = await vendor.owner.ok("countersignAgreement", { params: of, body });
  expect(signed.countersignature).toMatchObject({ name: "Olga Reed" });
  expect(await vendor.owner.fails("countersignAgreement", { params: of, body })).toMatchObject({
    code: "agreement.countersigned_already",
  });
  await app.drainJobs();
  expect(sha256((await person.raw("downloadAgreement", { params: of })).bytes)).not.toBe(before);
  expect((await vendor.owner.ok("listAgreementPartners", waiting)).items).toEqual([]);
});
