/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateGateOpeningBodyThing } from './createGateOpeningBodyThing.ts';

export type CreateGateOpeningBody = {
  /**
     * Id of a partner.
     * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
     */
  partnerId: string;
  /**
     * Id of a gate.
     * @pattern ^gat_[0-9a-hjkmnp-tv-z]{26}$
     */
  gateId?: string | undefined;
  thing?: CreateGateOpeningBodyThing | undefined;
  untilOn: string;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  reason: string;
};
