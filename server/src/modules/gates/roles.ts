import { partnerRoles, type PartnerRole } from "@fairway/contract";

/** A role of a partner's people as it is known today; nothing for one that is gone. */
export const partnerRoleOf = (name: string): PartnerRole[] => partnerRoles.filter((role) => role === name);
