import type { Element } from "@xmldom/xmldom";
import { distrust } from "../problem.ts";
import type { Profile, SamlSettings } from "../types.ts";
import { signedAssertion } from "./signed.ts";
import { children, textOf } from "./xml.ts";

export type ExpectedResponse = {
  settings: SamlSettings;
  entityId: string;
  acs: string;
  now: Temporal.Instant;
};

/** What an assertion says, once everything about it holds. */
export type Asserted = {
  profile: Profile;
  assertionId: string;
  /** After this the assertion would not be accepted anyway. */
  expiresAt: Temporal.Instant;
  /** The request that it answers; null where nobody asked. */
  inResponseTo: string | null;
  /** When the person proved themselves to the provider. */
  provedAt: Temporal.Instant | null;
};

const skew = Temporal.Duration.from({ seconds: 60 });
const bearer = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
const success = "urn:oasis:names:tc:SAML:2.0:status:Success";
const transient = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";

const late = () => distrust("time", "The provider's assertion has expired.");
const early = () => distrust("time", "The provider's assertion is not valid yet: compare the clocks.");

function instant(element: Element, name: string): Temporal.Instant | null {
  const text = element.getAttribute(name);
  if (text === null) return null;
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw distrust("xml", `${name} of the assertion is not an instant.`);
  }
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** @throws AppError where `now` is outside of what an element allows */
function checkTimes(element: Element, now: Temporal.Instant): void {
  const [from, until] = [instant(element, "NotBefore"), instant(element, "NotOnOrAfter")];
  if (from && isBefore(now.add(skew), from)) throw early();
  if (until && !isBefore(now.subtract(skew), until)) throw late();
}

function checkConditions(assertion: Element, { entityId, now }: ExpectedResponse): void {
  const [conditions] = children(assertion, "assertion", "Conditions");
  if (!conditions) throw distrust("audience", "The assertion does not say for whom it is.");
  checkTimes(conditions, now);
  const restrictions = children(conditions, "assertion", "AudienceRestriction");
  const meant = (one: Element) => children(one, "assertion", "Audience").some((who) => textOf(who) === entityId);
  if (restrictions.length === 0 || !restrictions.every(meant))
    throw distrust("audience", "The assertion was made for another audience.");
}

/** The confirmation that whoever brings the assertion is its subject: here, now, and to this request. */
function confirmationOf(subject: Element, { acs, now }: ExpectedResponse) {
  const confirmations = children(subject, "assertion", "SubjectConfirmation").filter(
    (one) => one.getAttribute("Method") === bearer,
  );
  const [data] = confirmations.flatMap((one) => children(one, "assertion", "SubjectConfirmationData"));
  if (!data || confirmations.length !== 1)
    throw distrust("recipient", "The assertion says not to whom it may be brought.");
  if (data.getAttribute("Recipient") !== acs)
    throw distrust("recipient", "The assertion was made for another address.");
  const until = instant(data, "NotOnOrAfter");
  if (!until) throw late();
  checkTimes(data, now);
  return { expiresAt: until.add(skew), inResponseTo: data.getAttribute("InResponseTo") || null };
}

function checkReply(response: Element, assertion: Element, { settings, acs }: ExpectedResponse): void {
  const [status] = children(response, "protocol", "Status");
  const code = status && children(status, "protocol", "StatusCode")[0]?.getAttribute("Value");
  if (code !== success)
    throw distrust("provider_refused", `The provider refused: ${(code ?? "no status").slice(0, 100)}.`);
  const destination = response.getAttribute("Destination");
  if (destination !== null && destination !== acs)
    throw distrust("recipient", "The reply was made for another address.");
  const issuers = [children(assertion, "assertion", "Issuer")[0], children(response, "assertion", "Issuer")[0]];
  if (textOf(issuers[0]) !== settings.entityId || (issuers[1] && textOf(issuers[1]) !== settings.entityId))
    throw distrust("issuer", "The reply comes from another provider than this connection's.");
}

const wellKnown = {
  email: [
    "email",
    "mail",
    "emailaddress",
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
    "urn:oid:0.9.2342.19200300.100.1.3",
  ],
  name: [
    "displayname",
    "name",
    "http://schemas.microsoft.com/identity/claims/displayname",
    "urn:oid:2.16.840.1.113730.3.1.241",
  ],
} as const;

function attributesOf(assertion: Element): Record<string, string[]> {
  const found = new Map<string, string[]>();
  const statements = children(assertion, "assertion", "AttributeStatement");
  for (const attribute of statements.flatMap((one) => children(one, "assertion", "Attribute"))) {
    const name = attribute.getAttribute("Name") ?? "";
    const values = children(attribute, "assertion", "AttributeValue").flatMap((one) => textOf(one) ?? []);
    if (name !== "" && name !== "__proto__") found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return Object.fromEntries(found);
}

function pick(attributes: Record<string, string[]>, names: readonly string[]): string | null {
  const byName = Object.entries(attributes).find(
    ([name, values]) => names.includes(name.toLowerCase()) && values.length > 0,
  );
  return byName?.[1][0] ?? null;
}

function profileOf(assertion: Element, nameId: Element): Omit<Profile, "provedAt"> {
  const attributes = attributesOf(assertion);
  const subject = textOf(nameId);
  if (subject === null || subject.length > 500) throw distrust("subject", "The assertion names nobody.");
  const email = pick(attributes, wellKnown.email) ?? (subject.includes("@") ? subject : null);
  // A name that is another one at every sign-in tells nobody apart: the address then does.
  const lasting = nameId.getAttribute("Format") === transient ? `mail:${email?.toLowerCase() ?? ""}` : subject;
  return { subject: lasting, email, emailDoubtful: false, name: pick(attributes, wellKnown.name), attributes };
}

/**
 * Reads what a provider posted.
 * @throws AppError with what is not believed
 */
export function readResponse(base64: string, expected: ExpectedResponse): Asserted {
  const text = Buffer.from(base64, "base64").toString("utf8");
  const { response, assertion } = signedAssertion(text, expected.settings.certificates);
  checkReply(response, assertion, expected);
  checkConditions(assertion, expected);
  const [subject] = children(assertion, "assertion", "Subject");
  const [nameId] = subject ? children(subject, "assertion", "NameID") : [];
  const [statement] = children(assertion, "assertion", "AuthnStatement");
  if (!subject || !nameId || !statement) throw distrust("subject", "The assertion names nobody who signed in.");
  const ends = instant(statement, "SessionNotOnOrAfter");
  if (ends && !isBefore(expected.now.subtract(skew), ends)) throw late();
  const confirmation = confirmationOf(subject, expected);
  const provedAt = instant(statement, "AuthnInstant");
  return {
    profile: { ...profileOf(assertion, nameId), provedAt: provedAt?.toString() ?? null },
    assertionId: assertion.getAttribute("ID") ?? "",
    provedAt,
    ...confirmation,
  };
}
