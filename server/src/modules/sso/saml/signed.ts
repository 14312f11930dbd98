import { type Document, type Element, XMLSerializer } from "@xmldom/xmldom";
import { SignedXml } from "xml-crypto";
import { distrust } from "../problem.ts";
import { children, everywhere, readXml, rootOf } from "./xml.ts";

const exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
const enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const more = "http://www.w3.org/2001/04/xmldsig-more#";
const signatures = ["rsa-sha256", "rsa-sha384", "rsa-sha512"].map((name) => more + name);
const digests = ["http://www.w3.org/2001/04/xmlenc#sha256", `${more}sha384`, "http://www.w3.org/2001/04/xmlenc#sha512"];

const unsigned = () => distrust("unsigned", "The provider's assertion is not signed.");
const broken = () => distrust("signature", "The signature of the provider's assertion does not hold.");
const wrapped = () =>
  distrust("wrapped", "The provider's reply holds more than one assertion, or one at another place.");

const algorithmsOf = (within: Element, name: string): (string | null)[] =>
  everywhere(within, "signature", name).map((one) => one.getAttribute("Algorithm"));

/** The one assertion of a reply: where it belongs, and with an id that nothing else has. */
function onlyAssertion(document: Document, root: Element): Element {
  if (everywhere(document, "assertion", "EncryptedAssertion").length > 0)
    throw distrust("encrypted", "The provider encrypts its assertions: switch that off for this connection.");
  const [assertion, second] = everywhere(document, "assertion", "Assertion");
  if (!assertion) throw distrust("no_assertion", "The provider's reply says nothing about anybody.");
  if (second || assertion.parentNode !== root) throw wrapped();
  const ids = [...document.getElementsByTagName("*")].flatMap((one) =>
    [...one.attributes].filter(({ localName }) => localName?.toLowerCase() === "id").map(({ value }) => value),
  );
  if (new Set(ids).size !== ids.length || !/^[A-Za-z_][\w.-]{0,250}$/.test(assertion.getAttribute("ID") ?? ""))
    throw wrapped();
  return assertion;
}

/** The signature of the assertion itself, of the form and with the algorithms that are accepted. */
function signatureOf(assertion: Element): Element {
  const [signature, second] = children(assertion, "signature", "Signature");
  if (!signature) throw unsigned();
  const references = everywhere(signature, "signature", "Reference");
  const transforms = algorithmsOf(signature, "Transform");
  const accepted =
    !second &&
    references.length === 1 &&
    references[0]?.getAttribute("URI") === `#${assertion.getAttribute("ID") ?? ""}` &&
    everywhere(signature, "signature", "Object").length === 0 &&
    transforms.length === 2 &&
    transforms[0] === enveloped &&
    transforms[1] === exclusive &&
    algorithmsOf(signature, "CanonicalizationMethod").every((one) => one === exclusive) &&
    algorithmsOf(signature, "SignatureMethod").every((one) => signatures.includes(one ?? "")) &&
    algorithmsOf(signature, "DigestMethod").every((one) => digests.includes(one ?? ""));
  if (!accepted) throw broken();
  return signature;
}

const pem = (base64: string) =>
  `-----BEGIN CERTIFICATE-----\n${base64.match(/.{1,64}/g)?.join("\n") ?? ""}\n-----END CERTIFICATE-----\n`;

/** What a signature covers by one of the known certificates, as the bytes that were signed; null where none fits. */
function coveredBy(certificate: string, signature: string, text: string): string | null {
  const check = new SignedXml({ publicCert: pem(certificate), getCertFromKeyInfo: () => null });
  try {
    check.loadSignature(signature);
    const [covered, second] = check.checkSignature(text) ? check.getSignedReferences() : [];
    return second === undefined ? (covered ?? null) : null;
  } catch {
    return null;
  }
}

/**
 * The assertion of a reply, read again from nothing but the bytes that the provider signed: whatever else stands in
 * the reply cannot be taken for it. Keys come from the connection, never from the reply.
 * @throws AppError with what is not believed
 */
export function signedAssertion(
  text: string,
  certificates: readonly string[],
): { response: Element; assertion: Element } {
  const document = readXml(text, { plain: true });
  const response = rootOf(document, "protocol", "Response");
  const assertion = onlyAssertion(document, response);
  const signature = new XMLSerializer().serializeToString(signatureOf(assertion));
  for (const certificate of certificates) {
    const covered = coveredBy(certificate, signature, text);
    if (covered === null) continue;
    const own = rootOf(readXml(covered, { plain: true }), "assertion", "Assertion");
    if (own.getAttribute("ID") !== assertion.getAttribute("ID")) throw wrapped();
    return { response, assertion: own };
  }
  throw broken();
}
