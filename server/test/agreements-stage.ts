import type { Texts } from "../src/modules/agreements/types.ts";
import type { TestVendor } from "./factory.ts";
import type { StartedApp, TestClient } from "./harness.ts";

export const termsText: Texts = {
  en: {
    title: "Partner terms",
    body: "## 1. Scope\n\nThe partner sells what **we** make.\n\n## 2. Duties\n\n- Sell fairly\n- Tell us of defects",
  },
  de: {
    title: "Partnerbedingungen",
    body: "## 1. Gegenstand\n\nDer Partner verkauft, was **wir** herstellen.\n\n## 2. Pflichten\n\n- Lauter verkaufen\n- Mängel melden",
  },
};

type Settings = Partial<{
  key: string;
  texts: Texts;
  countersigned: boolean;
  required: boolean;
  types: string[];
  lasts: string;
  signerRoles: string[];
  namedSignatories: boolean;
  acceptWithin: string;
}>;

/** An agreement in force that everybody it is for was asked to accept. */
export async function newAgreement(app: StartedApp, { owner }: TestVendor, settings: Settings = {}) {
  const { acceptWithin = "30 days", key = "terms", texts = termsText, ...rest } = settings;
  const body = { key, name: { en: "Partner terms", de: "Partnerbedingungen" }, texts, ...rest };
  const made = await owner.ok("createAgreement", { body });
  const versionId = made.draft?.id ?? "";
  const params = { agreementId: made.id, agreementVersionId: versionId };
  await owner.ok("publishAgreementVersion", { params, body: { revision: 1, acceptWithin } });
  await app.drainJobs();
  return { agreementId: made.id, versionId };
}

type Terms = { effectiveOn?: string; acceptWithin?: string; asksAgain?: boolean };

/** A further version in force. */
export async function publishText(
  app: StartedApp,
  owner: TestClient,
  agreementId: string,
  texts: Texts,
  terms: Terms = {},
) {
  const { draft } = await owner.ok("draftAgreementVersion", { params: { agreementId } });
  const params = { agreementId, agreementVersionId: draft?.id ?? "" };
  const summary = { en: "Returns are new." };
  await owner.ok("updateAgreementVersion", { params, body: { revision: 1, texts, summary } });
  await owner.ok("publishAgreementVersion", { params, body: { revision: 2, ...terms } });
  await app.drainJobs();
  return params.agreementVersionId;
}

type Signer = { name?: string; title?: string };

/** What one of a partner's people sends to accept what is shown now. */
export async function signatureOf(
  person: TestClient,
  params: { partnerId: string; agreementId: string },
  by: Signer = {},
) {
  const { text, versionId } = await person.ok("getPartnerAgreement", { params, query: { locale: "en" } });
  const { name = "Ida Moss", title = "Director" } = by;
  return { versionId, locale: "en" as const, digest: text.digest, agreed: true as const, name, title };
}

export const accept = async (person: TestClient, params: { partnerId: string; agreementId: string }, by?: Signer) =>
  person.ok("acceptAgreement", { params, body: await signatureOf(person, params, by) });

/** How a partner stands to its only agreement. */
export async function standingOf(person: TestClient, partnerId: string) {
  const { items } = await person.ok("listPartnerAgreements", { params: { partnerId } });
  return items[0]?.standing;
}
