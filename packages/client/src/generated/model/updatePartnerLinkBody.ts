/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdatePartnerLinkBodySharing } from './updatePartnerLinkBodySharing.ts';

export type UpdatePartnerLinkBody = {
  revision: number;
  sharing?: UpdatePartnerLinkBodySharing | undefined;
  untilOn?: string | null | undefined;
};
