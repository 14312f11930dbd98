import type {
  domainProof,
  ssoAdmission,
  ssoOutcome,
  ssoProtocol,
  ssoProvider,
  ssoStatus,
  ssoTest,
} from "@fairway/contract";
import { ssoStatus as statuses } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { z } from "zod";

export const connectionStatuses = statuses.options;
export const attemptPurposes = ["sign_in", "step_up", "test"] as const;

export type Status = z.infer<typeof ssoStatus>;
export type Protocol = z.infer<typeof ssoProtocol>;
export type Provider = z.infer<typeof ssoProvider>;
export type Proof = z.infer<typeof domainProof>;
export type Admission = z.infer<typeof ssoAdmission>;
export type Outcome = z.infer<typeof ssoOutcome>;
export type Test = z.infer<typeof ssoTest>;
export type Purpose = (typeof attemptPurposes)[number];
export type ConnectionId = Id<"signInConnection">;

export type OidcSettings = { kind: "oidc"; issuer: string; clientId: string };
export type SamlSettings = {
  kind: "saml";
  entityId: string;
  signInUrl: string;
  /** Base64 of DER, as metadata carries them. */
  certificates: string[];
  allowUnsolicited: boolean;
};
/** What a provider is asked with; `none` until somebody has filled it in. */
export type ProviderSettings = OidcSettings | SamlSettings | { kind: "none" };

export type Domain = { domain: string; token: string; proof: Proof | null; provenAt: string | null };

/** The place that a connection leads to: the vendor's side, or one partner's. */
export type Place = { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null };

export type Connection = Place & {
  id: ConnectionId;
  name: string;
  protocol: Protocol;
  provider: Provider;
  status: Status;
  settings: ProviderSettings;
  /** Sealed. */
  clientSecret: string | null;
  admission: Admission;
  enforced: boolean;
  exemptPersonId: Id<"person"> | null;
  lastTest: Test | null;
  scimTokenMadeAt: string | null;
  scimUsedAt: string | null;
  usedAt: string | null;
  revision: number;
  domains: Domain[];
};

/** What a provider said of somebody, once it was verified. */
export type Profile = {
  subject: string;
  email: string | null;
  /** Whether the provider itself doubts the address. */
  emailDoubtful: boolean;
  name: string | null;
  attributes: Record<string, string[]>;
  /** When the person proved themselves to the provider, where it says so. */
  provedAt: string | null;
};

export const placeOf = ({ vendorId, partnerId }: Place): Place => ({ vendorId, partnerId });
export const samePlace = (one: Place, other: Place): boolean =>
  one.vendorId === other.vendorId && one.partnerId === other.partnerId;

/** The domain of an address, in small letters; empty where it has none. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();
