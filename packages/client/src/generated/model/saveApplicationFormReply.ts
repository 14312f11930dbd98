/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';
import type { SaveApplicationFormReplyCan } from './saveApplicationFormReplyCan.ts';
import type { SaveApplicationFormReplyConditions } from './saveApplicationFormReplyConditions.ts';
import type { SaveApplicationFormReplyMeaningsItem } from './saveApplicationFormReplyMeaningsItem.ts';
import type { SaveApplicationFormReplyProblemsItem } from './saveApplicationFormReplyProblemsItem.ts';
import type { SaveApplicationFormReplyStatus } from './saveApplicationFormReplyStatus.ts';

export interface SaveApplicationFormReply {
  /**
     * Id of a applicationForm.
     * @pattern ^frm_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  /**
     * Id of a program.
     * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
     */
  programId: string;
  name: string;
  /** @pattern ^[a-z0-9][a-z0-9-]{1,40}$ */
  slug: string;
  status: SaveApplicationFormReplyStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: SaveApplicationFormReplyCan;
  document: ApplicationFormDocument;
  settings: ApplicationFormSettings;
  /** The conditions of sections (`section.key`) and fields (`key`), taken apart. */
  conditions: SaveApplicationFormReplyConditions;
  problems: SaveApplicationFormReplyProblemsItem[];
  meanings: SaveApplicationFormReplyMeaningsItem[];
}
