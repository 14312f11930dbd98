import { type Id, publicId } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { missingOf } from "./connections.ts";
import { recordOf } from "./domains.ts";
import { mayConfirm, mayManage } from "./policy.ts";
import { certificateOf } from "./saml/settings.ts";
import { samlAddresses } from "./saml/ours.ts";
import { oidcRedirect } from "./sign-in.ts";
import type { Connection, SamlSettings } from "./types.ts";

/** What stands around a connection when it is shown. */
export type Around = {
  origin: string;
  partnerNames: ReadonlyMap<string, string>;
  personNames: ReadonlyMap<string, string>;
  scimUsers: ReadonlyMap<string, number>;
};

const instantOf = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString();

const samlToApi = ({ entityId, signInUrl, certificates, allowUnsolicited }: SamlSettings, now: Temporal.Instant) => ({
  entityId,
  signInUrl,
  allowUnsolicited,
  certificates: certificates.map((base64) => {
    const { subject, fingerprint256, validToDate } = certificateOf(base64);
    return {
      subject: subject.replaceAll("\n", ", "),
      fingerprint: fingerprint256,
      validUntilAt: instantOf(validToDate),
      expired: validToDate.getTime() < now.epochMilliseconds,
    };
  }),
});

function oursOf({ id, protocol }: Connection, origin: string) {
  const scimUrl = `${origin}/scim/v2/${publicId("signInConnection", id)}`;
  const saml = samlAddresses(origin, id);
  const redirectUrl = protocol === "oidc" ? oidcRedirect(origin, id) : saml.acs;
  return { redirectUrl, entityId: saml.entityId, metadataUrl: saml.metadata, scimUrl };
}

/** A connection as the API shows it: no secret, and what the provider is to be given. */
export function connectionToApi(ctx: Ctx, connection: Connection, around: Around) {
  const { id, partnerId, settings, exemptPersonId, domains, scimTokenMadeAt, scimUsedAt } = connection;
  const { name, protocol, provider, status, admission, enforced, lastTest, usedAt, revision } = connection;
  const missing = missingOf(connection);
  const manage = mayManage(ctx.actor, connection);
  const person = (who: Id<"person">) => ({ id: publicId("person", who), name: around.personNames.get(who) ?? "" });
  return {
    name,
    protocol,
    provider,
    status,
    admission,
    enforced,
    lastTest,
    usedAt,
    revision,
    missing,
    id: publicId("signInConnection", id),
    partner:
      partnerId === null
        ? null
        : { id: publicId("partner", partnerId), name: around.partnerNames.get(partnerId) ?? "" },
    oidc:
      settings.kind === "oidc"
        ? { issuer: settings.issuer, clientId: settings.clientId, hasSecret: connection.clientSecret !== null }
        : null,
    saml: settings.kind === "saml" ? samlToApi(settings, ctx.now) : null,
    exempt: exemptPersonId === null ? null : person(exemptPersonId),
    domains: domains.map((domain) => ({
      domain: domain.domain,
      proof: domain.proof,
      provenAt: domain.provenAt,
      record: recordOf(domain),
    })),
    ours: oursOf(connection, around.origin),
    scim: { tokenMadeAt: scimTokenMadeAt, usedAt: scimUsedAt, users: around.scimUsers.get(id) ?? 0 },
    can: {
      manage,
      confirm: mayConfirm(ctx.actor, connection),
      switchOn: manage && status === "off" && missing.length === 0,
      switchOff: status === "on",
      remove: manage && status === "off",
    },
  };
}
