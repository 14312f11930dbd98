/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyProposalJoinsAccess } from './getPartnerApplicationReplyProposalJoinsAccess.ts';

export type GetPartnerApplicationReplyProposalJoins = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  ended: boolean;
  access: GetPartnerApplicationReplyProposalJoinsAccess;
} | null;
