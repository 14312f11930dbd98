export { readDomain } from "./domain.ts";
export { partnersHandlers } from "./handlers.ts";
export { partnerExists, resolvePartners } from "./read-partner.ts";
export { comparePartners, type PartnerOutcome, savePartners } from "./save-partners.ts";
export { createPartners, type Partners, type PartnersParts, type PeopleDoor } from "./service.ts";
export type { Attribute, PartnerInput } from "./types.ts";
