/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerLinkChild } from './partnerLinkChild.ts';
import type { PartnerLinkKind } from './partnerLinkKind.ts';
import type { PartnerLinkParent } from './partnerLinkParent.ts';
import type { PartnerLinkSharing } from './partnerLinkSharing.ts';

export interface PartnerLink {
  /**
     * Id of a partnerLink.
     * @pattern ^lnk_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: PartnerLinkKind;
  parent: PartnerLinkParent;
  child: PartnerLinkChild;
  fromOn: string;
  untilOn: string | null;
  isNow: boolean;
  sharing: PartnerLinkSharing;
  revision: number;
}
