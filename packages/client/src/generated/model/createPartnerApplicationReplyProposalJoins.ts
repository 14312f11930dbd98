/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyProposalJoinsAccess } from './createPartnerApplicationReplyProposalJoinsAccess.ts';

export type CreatePartnerApplicationReplyProposalJoins = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  ended: boolean;
  access: CreatePartnerApplicationReplyProposalJoinsAccess;
} | null;
