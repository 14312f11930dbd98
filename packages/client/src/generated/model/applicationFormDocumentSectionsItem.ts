/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocumentSectionsItemNote } from './applicationFormDocumentSectionsItemNote.ts';
import type { ApplicationFormDocumentSectionsItemTitle } from './applicationFormDocumentSectionsItemTitle.ts';
import type { ApplicationFormField } from './applicationFormField.ts';

export type ApplicationFormDocumentSectionsItem = {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  title: ApplicationFormDocumentSectionsItemTitle;
  note?: ApplicationFormDocumentSectionsItemNote;
  /**
     * @minLength 1
     * @maxLength 2000
     */
  showWhen?: string;
  /** @maxItems 40 */
  fields: ApplicationFormField[];
};
