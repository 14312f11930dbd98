/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetNoticeLocale } from './getNoticeLocale.ts';

export type GetNoticeParams = {
locale?: GetNoticeLocale | undefined;
};
