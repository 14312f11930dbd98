import { deflateRawSync } from "node:zlib";
import type { SamlSettings } from "../types.ts";

export type SamlRequest = {
  settings: SamlSettings;
  requestId: string;
  /** Ours. */
  entityId: string;
  acs: string;
  at: Temporal.Instant;
  /** Whether the person must prove themselves anew. */
  again: boolean;
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Where somebody goes to sign in: the request in the address, as the HTTP-Redirect binding has it. */
export function requestAddress({ settings, requestId, entityId, acs, at, again }: SamlRequest, relay: string): string {
  const xml =
    `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="${requestId}" Version="2.0" ` +
    `IssueInstant="${at.round("second").toString()}" Destination="${escaped(settings.signInUrl)}" ` +
    `AssertionConsumerServiceURL="${escaped(acs)}" ${again ? 'ForceAuthn="true" ' : ""}` +
    `ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST">` +
    `<saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">${escaped(entityId)}</saml:Issuer></samlp:AuthnRequest>`;
  const url = new URL(settings.signInUrl);
  url.searchParams.set("SAMLRequest", deflateRawSync(xml).toString("base64"));
  url.searchParams.set("RelayState", relay);
  return url.href;
}
