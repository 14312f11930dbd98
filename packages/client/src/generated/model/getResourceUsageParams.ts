/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetResourceUsageFormat } from './getResourceUsageFormat.ts';

export type GetResourceUsageParams = {
from?: string | undefined;
to?: string | undefined;
format?: GetResourceUsageFormat | undefined;
};
