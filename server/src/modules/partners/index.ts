export { countryName } from "./country.ts";
export { readDomain } from "./domain.ts";
export { mergePartners, partnerThatStays, planMerge, reopenPartner, type MergePlan } from "./merge.ts";
export { setPartnerStatus } from "./edit-partner.ts";
export { partnersHandlers } from "./handlers.ts";
export { partnerExists, resolvePartners } from "./read-partner.ts";
export { comparePartners, savePartners } from "./save-partners.ts";
export { createPartners } from "./service.ts";
export type { Attribute, PartnerInput } from "./types.ts";
