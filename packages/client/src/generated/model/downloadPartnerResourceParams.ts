/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DownloadPartnerResourceAs } from './downloadPartnerResourceAs.ts';
import type { DownloadPartnerResourceCoBranded } from './downloadPartnerResourceCoBranded.ts';

export type DownloadPartnerResourceParams = {
/**
 * @pattern ^[a-z]{2}$
 */
language?: string | undefined;
as?: DownloadPartnerResourceAs | undefined;
coBranded?: DownloadPartnerResourceCoBranded | undefined;
/**
 * The same for repeats of one download, which is counted once.
 */
use?: string | undefined;
};
