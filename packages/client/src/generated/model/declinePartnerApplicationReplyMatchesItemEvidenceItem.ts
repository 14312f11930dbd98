/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyMatchesItemEvidenceItemField } from './declinePartnerApplicationReplyMatchesItemEvidenceItemField.ts';
import type { DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays } from './declinePartnerApplicationReplyMatchesItemEvidenceItemSays.ts';

export type DeclinePartnerApplicationReplyMatchesItemEvidenceItem = {
  field: DeclinePartnerApplicationReplyMatchesItemEvidenceItemField;
  says: DeclinePartnerApplicationReplyMatchesItemEvidenceItemSays;
  alike: number;
  left: string;
  right: string;
};
