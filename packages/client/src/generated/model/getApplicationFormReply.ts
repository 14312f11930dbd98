/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocument } from './applicationFormDocument.ts';
import type { ApplicationFormSettings } from './applicationFormSettings.ts';
import type { GetApplicationFormReplyCan } from './getApplicationFormReplyCan.ts';
import type { GetApplicationFormReplyConditions } from './getApplicationFormReplyConditions.ts';
import type { GetApplicationFormReplyMeaningsItem } from './getApplicationFormReplyMeaningsItem.ts';
import type { GetApplicationFormReplyProblemsItem } from './getApplicationFormReplyProblemsItem.ts';
import type { GetApplicationFormReplyStatus } from './getApplicationFormReplyStatus.ts';

export interface GetApplicationFormReply {
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
  status: GetApplicationFormReplyStatus;
  version: number | null;
  publishedAt: string | null;
  changed: boolean;
  revision: number;
  open: number;
  can: GetApplicationFormReplyCan;
  document: ApplicationFormDocument;
  settings: ApplicationFormSettings;
  /** The conditions of sections (`section.key`) and fields (`key`), taken apart. */
  conditions: GetApplicationFormReplyConditions;
  problems: GetApplicationFormReplyProblemsItem[];
  meanings: GetApplicationFormReplyMeaningsItem[];
}
