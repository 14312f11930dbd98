import { X509Certificate } from "node:crypto";
import type { Outgoing } from "../../../platform/index.ts";
import { distrust } from "../problem.ts";
import type { SamlSettings } from "../types.ts";
import { children, everywhere, readXml, rootOf, textOf } from "./xml.ts";

export type SamlInput = {
  metadata?: string | undefined;
  metadataUrl?: string | undefined;
  allowUnsolicited?: boolean | undefined;
};
export type SamlFound = {
  provider: Pick<SamlSettings, "entityId" | "signInUrl" | "certificates"> | null;
  allowUnsolicited: boolean | undefined;
};
export type SamlReader = (input: SamlInput) => Promise<SamlFound>;

const redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";

/** A certificate as metadata carries it, as Node reads it. */
export const certificateOf = (base64: string): X509Certificate => new X509Certificate(Buffer.from(base64, "base64"));

function checkCertificate(base64: string): string {
  try {
    const { publicKey } = certificateOf(base64);
    if (publicKey.asymmetricKeyType !== "rsa" || (publicKey.asymmetricKeyDetails?.modulusLength ?? 0) < 2048)
      throw distrust("certificate", "The provider's certificate must hold an RSA key of 2048 bits at least.");
    return base64;
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && "code" in error && error.name !== "AppError"))
      throw distrust("certificate", "A certificate of the provider cannot be read.");
    throw error;
  }
}

/**
 * What an identity provider's metadata says: its name, where people sign in, and with what it signs.
 * @throws AppError with what is missing
 */
export function readMetadata(text: string): NonNullable<SamlFound["provider"]> {
  const root = rootOf(readXml(text, { plain: false }), "metadata", "EntityDescriptor");
  const entityId = root.getAttribute("entityID");
  const [provider] = children(root, "metadata", "IDPSSODescriptor");
  if (!entityId || !provider) throw distrust("metadata", "The metadata does not describe an identity provider.");
  const services = children(provider, "metadata", "SingleSignOnService");
  const signInUrl = services.find((one) => one.getAttribute("Binding") === redirect)?.getAttribute("Location") ?? "";
  if (!URL.canParse(signInUrl) || !/^https?:/.test(signInUrl))
    throw distrust("metadata", "The metadata names no address for the HTTP-Redirect binding.");
  const signing = children(provider, "metadata", "KeyDescriptor").filter(
    (key) => key.getAttribute("use") !== "encryption",
  );
  const certificates = signing
    .flatMap((key) => everywhere(key, "signature", "X509Certificate"))
    .flatMap((one) => textOf(one)?.replaceAll(/\s/g, "") ?? [])
    .slice(0, 10)
    .map(checkCertificate);
  if (certificates.length === 0)
    throw distrust("metadata", "The metadata holds no certificate to check signatures with.");
  return { entityId, signInUrl, certificates };
}

/** Reads metadata that was pasted, or fetches it. */
export const createSamlReader =
  (outgoing: Outgoing): SamlReader =>
  async ({ metadata, metadataUrl, allowUnsolicited }) => {
    if (metadata !== undefined) return { provider: readMetadata(metadata), allowUnsolicited };
    if (metadataUrl === undefined) return { provider: null, allowUnsolicited };
    const reply = await outgoing(metadataUrl);
    if (reply.status !== 200) throw distrust("metadata", `The address of the metadata answered with ${reply.status}.`);
    return { provider: readMetadata(reply.text), allowUnsolicited };
  };
