/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Invitation } from './invitation.ts';
import type { ListPartnerInvitationsReplyCan } from './listPartnerInvitationsReplyCan.ts';

export interface ListPartnerInvitationsReply {
  items: Invitation[];
  can: ListPartnerInvitationsReplyCan;
}
