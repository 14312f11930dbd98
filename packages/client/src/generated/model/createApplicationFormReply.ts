/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';
import type { CreateApplicationFormReplyCan } from './createApplicationFormReplyCan.ts';
import type { CreateApplicationFormReplyConditions } from './createApplicationFormReplyConditions.ts';
import type { CreateApplicationFormReplyMeaningsItem } from './createApplicationFormReplyMeaningsItem.ts';
import type { CreateApplicationFormReplyProblemsItem } from './createApplicationFormReplyProblemsItem.ts';
import type { CreateApplicationFormReplyStatus } from './createApplicationFormReplyStatus.ts';

export interface CreateApplicationFormReply {
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
  status: CreateApplicationFormReplyStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: CreateApplicationFormReplyCan;
  document: ApplicationFormDocument;
  settings: ApplicationFormSettings;
  /** The conditions of sections (`section.key`) and fields (`key`), taken apart. */
  conditions: CreateApplicationFormReplyConditions;
  problems: CreateApplicationFormReplyProblemsItem[];
  meanings: CreateApplicationFormReplyMeaningsItem[];
}
