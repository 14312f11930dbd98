/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerShareReplyCan } from './createPartnerShareReplyCan.ts';
import type { CreatePartnerShareReplyPartner } from './createPartnerShareReplyPartner.ts';
import type { CreatePartnerShareReplyState } from './createPartnerShareReplyState.ts';

export interface CreatePartnerShareReply {
  /**
     * Id of a resourceShare.
     * @pattern ^rsh_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a resource.
     * @pattern ^res_[0-9a-hjkmnp-tv-z]{26}$
     */
  resourceId: string;
  /** @pattern ^[a-z]{2}$ */
  language: string;
  note: string;
  coBranded: boolean;
  partner: CreatePartnerShareReplyPartner;
  /** @nullable */
  createdBy: string | null;
  createdAt: string;
  expiresAt: string;
  maxUses: number | null;
  uses: number;
  state: CreatePartnerShareReplyState;
  can: CreatePartnerShareReplyCan;
  url: string;
}
