/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Resource } from './resource.ts';

export interface ListResourcesReply {
  items: Resource[];
  /** @nullable */
  nextCursor: string | null;
  total?: number;
}
