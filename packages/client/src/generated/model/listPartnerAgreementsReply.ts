/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerAgreement } from './partnerAgreement.ts';

export interface ListPartnerAgreementsReply {
  items: PartnerAgreement[];
  waiting: number;
}
