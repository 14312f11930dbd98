/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ShownWhen } from './shownWhen.ts';

/**
 * The conditions of sections (`section.key`) and fields (`key`), taken apart.
 */
export type CloseApplicationFormReplyConditions = {[key: string]: ShownWhen};
