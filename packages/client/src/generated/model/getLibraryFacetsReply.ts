/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetLibraryFacetsReplyCan } from './getLibraryFacetsReplyCan.ts';
import type { GetLibraryFacetsReplyCounts } from './getLibraryFacetsReplyCounts.ts';
import type { ResourceCollection } from './resourceCollection.ts';

export interface GetLibraryFacetsReply {
  tags: string[];
  /** @items.pattern ^[a-z]{2}$ */
  languages: string[];
  collections: ResourceCollection[];
  counts: GetLibraryFacetsReplyCounts;
  maxFileBytes: number;
  can: GetLibraryFacetsReplyCan;
}
