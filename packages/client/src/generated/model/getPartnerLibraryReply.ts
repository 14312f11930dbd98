/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerLibraryReplyCan } from './getPartnerLibraryReplyCan.ts';
import type { ResourceCollection } from './resourceCollection.ts';

export interface GetPartnerLibraryReply {
  collections: ResourceCollection[];
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  can: GetPartnerLibraryReplyCan;
}
