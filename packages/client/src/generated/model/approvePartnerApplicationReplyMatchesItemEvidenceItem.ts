/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyMatchesItemEvidenceItemField } from './approvePartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays } from './approvePartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type ApprovePartnerApplicationReplyMatchesItemEvidenceItem = {
  field: ApprovePartnerApplicationReplyMatchesItemEvidenceItemField;
  says: ApprovePartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
