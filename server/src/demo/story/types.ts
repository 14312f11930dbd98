import type { Region } from "./places.ts";

export const partnerTypes = ["reseller", "distributor", "msp", "si", "isv", "referral"] as const;
export type PartnerType = (typeof partnerTypes)[number];

/** How a partner's business develops. */
export const archetypes = ["star", "rising", "steady", "seasonal", "fading", "dormant"] as const;
export type Archetype = (typeof archetypes)[number];

/** A partner as the vendor knows it, and what the simulator knows about it. */
export type Profile = {
  /** The vendor's number for the partner, `AM-1017`. */
  reference: string;
  name: string;
  domain: string;
  types: readonly [PartnerType, ...PartnerType[]];
  region: Region;
  country: string;
  archetype: Archetype;
  /** Size beside the usual partner of its type, around 1. */
  size: number;
  joinedOn: string;
  endedOn: string | null;
  /** Which of the vendor's account managers looks after it; null for those that nobody does. */
  manager: number | null;
  /** Whether it is in the half that got the cloud promotion; null where it was not drawn. */
  promoted: boolean | null;
};

/** An amount in the currency it was agreed in, with the rate to US dollars of its day. */
export type Amount = { amount: string; currency: string; rate?: string };

export type StoryFact = {
  kind: "booking" | "retention" | "usage" | "certification" | "delivery" | "advocacy" | "solution" | "sale";
  /** The partner's reference. */
  partner: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: Readonly<Record<string, string | number | boolean | Amount>>;
};

/** Something that is entered on a day. Facts usually arrive some days after they happened. */
export type Happening =
  | { on: string; type: "join"; partner: Profile }
  | { on: string; type: "end"; partner: string }
  | { on: string; type: "fact"; fact: StoryFact }
  | { on: string; type: "reversal"; fact: StoryFact; reason: string };
