/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ResourceShareCan } from './resourceShareCan.ts';
import type { ResourceSharePartner } from './resourceSharePartner.ts';
import type { ResourceShareState } from './resourceShareState.ts';

export interface ResourceShare {
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
  partner: ResourceSharePartner;
  /** @nullable */
  createdBy: string | null;
  createdAt: string;
  expiresAt: string;
  maxUses: number | null;
  uses: number;
  state: ResourceShareState;
  can: ResourceShareCan;
}
