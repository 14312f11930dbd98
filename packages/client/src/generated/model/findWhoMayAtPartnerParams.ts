/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FindWhoMayAtPartnerPermission } from './findWhoMayAtPartnerPermission.ts';

export type FindWhoMayAtPartnerParams = {
permission: FindWhoMayAtPartnerPermission;
};
