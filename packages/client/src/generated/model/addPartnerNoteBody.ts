/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddPartnerNoteBodyVisibility } from './addPartnerNoteBodyVisibility.ts';

export type AddPartnerNoteBody = {
  /**
     * @minLength 1
     * @maxLength 20000
     */
  body: string;
  visibility?: AddPartnerNoteBodyVisibility | undefined;
  isPinned?: boolean | undefined;
};
