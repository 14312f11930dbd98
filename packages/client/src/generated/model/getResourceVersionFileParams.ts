/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceVersionFileAs } from './getResourceVersionFileAs.ts';

export type GetResourceVersionFileParams = {
as?: GetResourceVersionFileAs | undefined;
};
