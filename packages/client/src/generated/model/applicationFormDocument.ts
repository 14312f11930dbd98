/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormDocumentIntro } from './applicationFormDocumentIntro.ts';
import type { ApplicationFormDocumentLanguagesItem } from './applicationFormDocumentLanguagesItem.ts';
import type { ApplicationFormDocumentSectionsItem } from './applicationFormDocumentSectionsItem.ts';
import type { ApplicationFormDocumentThanks } from './applicationFormDocumentThanks.ts';
import type { ApplicationFormDocumentTitle } from './applicationFormDocumentTitle.ts';

export interface ApplicationFormDocument {
  /**
     * @minItems 1
     * @maxItems 2
     */
  languages: ApplicationFormDocumentLanguagesItem[];
  title: ApplicationFormDocumentTitle;
  intro?: ApplicationFormDocumentIntro;
  thanks?: ApplicationFormDocumentThanks;
  /** @maxItems 20 */
  sections: ApplicationFormDocumentSectionsItem[];
}
