/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Territory } from './territory.ts';
import type { UpdateTerritoryReplyCan } from './updateTerritoryReplyCan.ts';

export interface UpdateTerritoryReply {
  items: Territory[];
  can: UpdateTerritoryReplyCan;
}
