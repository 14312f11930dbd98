/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramPageSectionsItemEntriesItemTable } from './programPageSectionsItemEntriesItemTable.ts';

export type ProgramPageSectionsItemEntriesItem = {
  key: string;
  label: string;
  says: string[];
  table?: ProgramPageSectionsItemEntriesItemTable;
  uses: string[];
};
