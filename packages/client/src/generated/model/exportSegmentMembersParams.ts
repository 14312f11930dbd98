/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExportSegmentMembersFormat } from './exportSegmentMembersFormat.ts';

export type ExportSegmentMembersParams = {
format?: ExportSegmentMembersFormat | undefined;
};
