/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetSigningLocale } from './getSigningLocale.ts';

export type GetSigningParams = {
/**
 * The reader's own language where absent and there is such a text.
 */
locale?: GetSigningLocale | undefined;
};
