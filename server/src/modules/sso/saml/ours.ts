import { publicId } from "@fairway/kernel";
import type { ConnectionId } from "../types.ts";

/** What this installation is called by a provider, for one connection. */
export function samlAddresses(origin: string, id: ConnectionId) {
  const base = `${origin}/v1/sso/saml/${publicId("signInConnection", id)}`;
  return { entityId: `${base}/metadata`, metadata: `${base}/metadata`, acs: `${base}/acs` };
}

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Metadata that a provider reads to know us. */
export function ourMetadata(origin: string, id: ConnectionId): string {
  const { entityId, acs } = samlAddresses(origin, id);
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${escaped(entityId)}">
  <md:SPSSODescriptor AuthnRequestsSigned="false" WantAssertionsSigned="true" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
    <md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${escaped(acs)}" index="0" isDefault="true"/>
  </md:SPSSODescriptor>
</md:EntityDescriptor>
`;
}
