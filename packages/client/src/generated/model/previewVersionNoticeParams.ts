/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { PreviewVersionNoticeLocale } from './previewVersionNoticeLocale.ts';

export type PreviewVersionNoticeParams = {
/**
 * Id of a programVersion.
 * @pattern ^ver_[0-9a-hjkmnp-tv-z]{26}$
 */
version: string;
/**
 * Only for this partner.
 * @pattern ^ptn_[0-9a-hjkmnp-tv-z]{26}$
 */
partner?: string | undefined;
/**
 * The reader's where absent.
 */
locale?: PreviewVersionNoticeLocale | undefined;
/**
 * Where the version does not say yet.
 */
effectiveOn?: string | undefined;
/**
 * What partners are to read as the reason; none where empty, the version's own where absent.
 * @maxLength 2000
 */
reason?: string | undefined;
};
