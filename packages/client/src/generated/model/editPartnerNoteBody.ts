/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { EditPartnerNoteBodyVisibility } from './editPartnerNoteBodyVisibility.ts';

export type EditPartnerNoteBody = {
  revision: number;
  /**
     * @minLength 1
     * @maxLength 20000
     */
  body?: string | undefined;
  visibility?: EditPartnerNoteBodyVisibility | undefined;
  isPinned?: boolean | undefined;
};
