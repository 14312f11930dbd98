/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddTerritoryReplyCan } from './addTerritoryReplyCan.ts';
import type { Territory } from './territory.ts';

export interface AddTerritoryReply {
  items: Territory[];
  can: AddTerritoryReplyCan;
}
