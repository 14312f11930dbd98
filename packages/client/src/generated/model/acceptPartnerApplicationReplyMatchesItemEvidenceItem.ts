/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyMatchesItemEvidenceItemField } from './acceptPartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays } from './acceptPartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type AcceptPartnerApplicationReplyMatchesItemEvidenceItem = {
  field: AcceptPartnerApplicationReplyMatchesItemEvidenceItemField;
  says: AcceptPartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
