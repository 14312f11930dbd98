/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyProposalJoinsAccess } from './declinePartnerApplicationReplyProposalJoinsAccess.ts';

export type DeclinePartnerApplicationReplyProposalJoins = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  ended: boolean;
  access: DeclinePartnerApplicationReplyProposalJoinsAccess;
} | null;
