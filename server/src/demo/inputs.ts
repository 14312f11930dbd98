import type { Handlers } from "../platform/index.ts";
import type { Profile, StoryFact } from "./story/types.ts";

/** What an operation is sent. */
export type Body<I extends keyof Handlers> = Parameters<Handlers[I]>[0]["body"];

const sizeWord = (size: number): string => (size < 0.7 ? "small" : size < 1.8 ? "medium" : "large");

/** What the vendor enters when a partner joins. */
export const partnerInput = (partner: Profile, managerId: string | null): Body<"createPartner"> => ({
  reference: partner.reference,
  name: partner.name,
  domain: partner.domain,
  types: [...partner.types],
  country: partner.country,
  region: partner.region,
  joinedOn: partner.joinedOn,
  managerId,
  attributes: {
    companySize: sizeWord(partner.size),
    ...(partner.promoted === null ? {} : { cloudPromotion: partner.promoted }),
  },
});

/** A fact as the API takes it. */
export const factInput = (fact: StoryFact): Body<"recordFacts">["facts"][number] => ({
  ...fact,
  data: { ...fact.data },
});
