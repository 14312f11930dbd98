/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';
import type { CloseApplicationFormReplyCan } from './closeApplicationFormReplyCan.ts';
import type { CloseApplicationFormReplyConditions } from './closeApplicationFormReplyConditions.ts';
import type { CloseApplicationFormReplyMeaningsItem } from './closeApplicationFormReplyMeaningsItem.ts';
import type { CloseApplicationFormReplyProblemsItem } from './closeApplicationFormReplyProblemsItem.ts';
import type { CloseApplicationFormReplyStatus } from './closeApplicationFormReplyStatus.ts';

export interface CloseApplicationFormReply {
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
  status: CloseApplicationFormReplyStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: CloseApplicationFormReplyCan;
  document: ApplicationFormDocument;
  settings: ApplicationFormSettings;
  /** The conditions of sections (`section.key`) and fields (`key`), taken apart. */
  conditions: CloseApplicationFormReplyConditions;
  problems: CloseApplicationFormReplyProblemsItem[];
  meanings: CloseApplicationFormReplyMeaningsItem[];
}
