/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerResource } from './partnerResource.ts';

export interface ListPartnerResourcesReply {
  items: PartnerResource[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
