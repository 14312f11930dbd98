/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyMatchesItemEvidenceItemField } from './reviewPartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays } from './reviewPartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type ReviewPartnerApplicationReplyMatchesItemEvidenceItem = {
  field: ReviewPartnerApplicationReplyMatchesItemEvidenceItemField;
  says: ReviewPartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
