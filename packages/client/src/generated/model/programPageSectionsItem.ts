/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ProgramPageSectionsItemEntriesItem } from './programPageSectionsItemEntriesItem.ts';
import type { ProgramPageSectionsItemKind } from './programPageSectionsItemKind.ts';

export type ProgramPageSectionsItem = {
  id: string;
  title: string;
  kind: ProgramPageSectionsItemKind;
  entries: ProgramPageSectionsItemEntriesItem[];
};
