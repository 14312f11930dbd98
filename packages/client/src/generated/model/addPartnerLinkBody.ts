/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddPartnerLinkBodyKind } from './addPartnerLinkBodyKind.ts';
import type { AddPartnerLinkBodySharing } from './addPartnerLinkBodySharing.ts';

export type AddPartnerLinkBody = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  childId: string;
  kind: AddPartnerLinkBodyKind;
  fromOn: string;
  untilOn?: string | null | undefined;
  sharing?: AddPartnerLinkBodySharing | undefined;
};
