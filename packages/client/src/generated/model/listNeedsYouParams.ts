/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListNeedsYouWhose } from './listNeedsYouWhose.ts';

export type ListNeedsYouParams = {
whose?: ListNeedsYouWhose | undefined;
/**
 * @minimum 1
 * @maximum 50
 */
limit?: number | undefined;
};
