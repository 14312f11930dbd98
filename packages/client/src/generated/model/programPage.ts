/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramPageSectionsItem } from './programPageSectionsItem.ts';

export interface ProgramPage {
  title: string;
  intro: string[];
  sections: ProgramPageSectionsItem[];
}
