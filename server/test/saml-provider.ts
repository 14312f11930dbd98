import { inflateRawSync } from "node:zlib";
import * as samlify from "samlify";
import { makeCertificate } from "./certificate.ts";

samlify.setSchemaValidator({ validate: async () => "not looked at here" });

/** What an assertion says; tests make it wrong in one respect after the other. */
export type Said = {
  nameId: string;
  email: string;
  audience: string;
  recipient: string;
  inResponseTo: string;
  issuer: string;
  now: Temporal.Instant;
  groups: string[];
  id: string;
};

const template = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="{ResponseId}" Version="2.0" IssueInstant="{Now}" Destination="{Recipient}"><saml:Issuer>{Issuer}</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status><saml:Assertion ID="{AssertionId}" Version="2.0" IssueInstant="{Now}"><saml:Issuer>{Issuer}</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">{NameId}</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="{Until}" Recipient="{Recipient}"{InResponseTo}/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="{Now}" NotOnOrAfter="{Until}"><saml:AudienceRestriction><saml:Audience>{Audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="{Now}" SessionIndex="{AssertionId}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement><saml:AttributeStatement><saml:Attribute Name="email"><saml:AttributeValue>{Email}</saml:AttributeValue></saml:Attribute><saml:Attribute Name="groups">{Groups}</saml:Attribute></saml:AttributeStatement></saml:Assertion></samlp:Response>`;

const filled = (said: Said): string => {
  const values: Record<string, string> = {
    ResponseId: `_r${said.id}`,
    AssertionId: `_a${said.id}`,
    Now: said.now.round("second").toString(),
    Until: said.now.add({ minutes: 5 }).round("second").toString(),
    Issuer: said.issuer,
    NameId: said.nameId,
    Email: said.email,
    Recipient: said.recipient,
    Audience: said.audience,
    InResponseTo: said.inResponseTo === "" ? "" : ` InResponseTo="${said.inResponseTo}"`,
    Groups: said.groups.map((group) => `<saml:AttributeValue>${group}</saml:AttributeValue>`).join(""),
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
};

/** A SAML provider, by a library other than the one that reads what it says. */
export function makeSamlProvider(entityId: string) {
  const { privateKey, certificate } = makeCertificate("Provider of tests");
  const signInUrl = `${entityId}/sign-in`;
  const idp = samlify.IdentityProvider({
    entityID: entityId,
    privateKey,
    signingCert: certificate,
    requestSignatureAlgorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
    singleSignOnService: [{ Binding: "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect", Location: signInUrl }],
    loginResponseTemplate: { context: template, attributes: [] },
  });
  return {
    metadata: idp.getMetadata(),
    certificate,
    /** What our request asks for, as the provider reads it. */
    async read(address: string, ourMetadata: string) {
      const url = new URL(address);
      const sp = samlify.ServiceProvider({ metadata: ourMetadata });
      const query = { SAMLRequest: url.searchParams.get("SAMLRequest") ?? "" };
      const { extract } = await idp.parseLoginRequest(sp, "redirect", { query });
      return {
        id: String(extract.request?.id),
        acs: String(extract.request?.assertionConsumerServiceUrl),
        relay: url.searchParams.get("RelayState") ?? "",
        xml: inflateRawSync(Buffer.from(query.SAMLRequest, "base64")).toString(),
      };
    },
    /** A signed reply, as text. */
    async say(said: Said, ourMetadata: string): Promise<string> {
      const sp = samlify.ServiceProvider({ metadata: ourMetadata });
      const { context } = await idp.createLoginResponse(
        sp,
        { extract: { request: { id: said.inResponseTo } } },
        "post",
        {},
        () => ({
          id: `_r${said.id}`,
          context: filled(said),
        }),
      );
      return Buffer.from(context, "base64").toString();
    },
    unsigned: filled,
  };
}

export type SamlProvider = ReturnType<typeof makeSamlProvider>;
