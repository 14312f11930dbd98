/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PartnerNoteCan } from './partnerNoteCan.ts';
import type { PartnerNoteVisibility } from './partnerNoteVisibility.ts';

export interface PartnerNote {
  /**
     * Id of a partnerNote.
     * @pattern ^nte_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  body: string;
  visibility: PartnerNoteVisibility;
  isPinned: boolean;
  /** @nullable */
  author: string | null;
  createdAt: string;
  editedAt: string | null;
  edits: number;
  revision: number;
  can: PartnerNoteCan;
}
