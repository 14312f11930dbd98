import type { StartedApp, TestClient } from "../harness.ts";

/** Agreements in every state that an operation asks for, by the ids with which they can be named. */
export type AgreementsWorld = {
  /** In force and accepted, with a second version in the making. */
  agreementId: string;
  agreementDraftId: string;
  agreementAcceptanceId: string;
  /** In force, and waiting for the partner. */
  askedAgreementId: string;
  askedVersionId: string;
  askedDigest: string;
  /** In force, with somebody who is named to sign. */
  namedAgreementId: string;
  agreementSignatoryId: string;
  /** Not published yet: one to publish, one to retire. */
  unpublishedAgreementId: string;
  unpublishedVersionId: string;
  spareAgreementId: string;
};

const text = { en: { title: "Kept terms", body: "## Scope\n\nYou sell. **We** supply.\n\n1. Fairly\n2. On time" } };

export async function writeAgreements(
  app: StartedApp,
  owner: TestClient,
  { partnerId, person }: { partnerId: string; person: TestClient },
): Promise<AgreementsWorld> {
  const make = async (key: string, countersigned = false) => {
    const body = { key, name: { en: `Kept ${key}` }, texts: text, countersigned };
    const { id, draft } = await owner.ok("createAgreement", { body });
    return { agreementId: id, agreementVersionId: draft?.id ?? "" };
  };
  const publish = (params: { agreementId: string; agreementVersionId: string }) =>
    owner.ok("publishAgreementVersion", { params, body: { revision: 1 } });
  const [terms, asked, named] = [await make("terms", true), await make("asked"), await make("named")];
  const [unpublished, spare] = [await make("unpublished"), await make("spare")];
  for (const one of [terms, asked, named]) await publish(one);
  await app.drainJobs();
  const of = (agreementId: string) => ({ params: { partnerId, agreementId } });
  const { text: shown, versionId } = await person.ok("getPartnerAgreement", { ...of(terms.agreementId), query: {} });
  const signed = await person.ok("acceptAgreement", {
    ...of(terms.agreementId),
    body: { versionId, locale: "en", digest: shown.digest, agreed: true, name: "Ida Kept", title: "Director" },
  });
  const { draft } = await owner.ok("draftAgreementVersion", { params: { agreementId: terms.agreementId } });
  const waiting = await person.ok("getPartnerAgreement", { ...of(asked.agreementId), query: {} });
  const { signatory } = await person.ok("inviteSignatory", {
    ...of(named.agreementId),
    body: { name: "Kept Signer", title: "Owner", email: "signer@example.test" },
  });
  await app.drainJobs();
  return {
    agreementId: terms.agreementId,
    agreementDraftId: draft?.id ?? "",
    agreementAcceptanceId: signed.acceptances[0]?.id ?? "",
    askedAgreementId: asked.agreementId,
    askedVersionId: waiting.versionId,
    askedDigest: waiting.text.digest,
    namedAgreementId: named.agreementId,
    agreementSignatoryId: signatory?.id ?? "",
    unpublishedAgreementId: unpublished.agreementId,
    unpublishedVersionId: unpublished.agreementVersionId,
    spareAgreementId: spare.agreementId,
  };
}
