/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateResourceShareReplyCan } from './createResourceShareReplyCan.ts';
import type { CreateResourceShareReplyPartner } from './createResourceShareReplyPartner.ts';
import type { CreateResourceShareReplyState } from './createResourceShareReplyState.ts';

export interface CreateResourceShareReply {
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
  partner: CreateResourceShareReplyPartner;
  /** @nullable */
  createdBy: string | null;
  createdAt: string;
  expiresAt: string;
  maxUses: number | null;
  uses: number;
  state: CreateResourceShareReplyState;
  can: CreateResourceShareReplyCan;
  url: string;
}
