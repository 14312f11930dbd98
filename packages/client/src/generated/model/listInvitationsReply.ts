/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Invitation } from './invitation.ts';
import type { ListInvitationsReplyCan } from './listInvitationsReplyCan.ts';

export interface ListInvitationsReply {
  items: Invitation[];
  can: ListInvitationsReplyCan;
}
