/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListTerritoriesReplyCan } from './listTerritoriesReplyCan.ts';
import type { Territory } from './territory.ts';

export interface ListTerritoriesReply {
  items: Territory[];
  can: ListTerritoriesReplyCan;
}
