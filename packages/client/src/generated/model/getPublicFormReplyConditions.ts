/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ShownWhen } from './shownWhen.ts';

export type GetPublicFormReplyConditions = {[key: string]: ShownWhen};
