/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Capability } from './capability.ts';
import type { ListCapabilitiesReplyCan } from './listCapabilitiesReplyCan.ts';

export interface ListCapabilitiesReply {
  items: Capability[];
  can: ListCapabilitiesReplyCan;
}
