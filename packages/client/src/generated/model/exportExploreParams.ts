/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ExportExploreFormat } from './exportExploreFormat.ts';
import type { ExportExplorePeriod } from './exportExplorePeriod.ts';

export type ExportExploreParams = {
/**
 * Id of a program.
 * @pattern ^prg_[0-9a-hjkmnp-tv-z]{26}$
 */
program?: string | undefined;
/**
 * @maxLength 200
 */
measure: string;
by?: string | string[] | undefined;
period?: ExportExplorePeriod | undefined;
from?: string | undefined;
to?: string | undefined;
/**
 * @maxLength 2000
 */
where?: string | undefined;
format?: ExportExploreFormat | undefined;
};
