/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListAgreementPartnersReplyItemsItemDeclined } from './listAgreementPartnersReplyItemsItemDeclined.ts';
import type { ListAgreementPartnersReplyItemsItemPartner } from './listAgreementPartnersReplyItemsItemPartner.ts';
import type { ListAgreementPartnersReplyItemsItemStatus } from './listAgreementPartnersReplyItemsItemStatus.ts';

export type ListAgreementPartnersReplyItemsItem = {
  status: ListAgreementPartnersReplyItemsItemStatus;
  holds: boolean;
  askedOn: string;
  dueOn: string | null;
  expiresOn: string | null;
  remindedOn: string | null;
  versionNumber: number;
  acceptedNumber: number | null;
  acceptedAt: string | null;
  /** @nullable */
  acceptedBy: string | null;
  declined: ListAgreementPartnersReplyItemsItemDeclined;
  partner: ListAgreementPartnersReplyItemsItemPartner;
  acceptanceId: string | null;
};
