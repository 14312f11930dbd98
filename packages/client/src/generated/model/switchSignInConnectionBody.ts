/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SwitchSignInConnectionBodyStatus } from './switchSignInConnectionBodyStatus.ts';

export type SwitchSignInConnectionBody = {
  status: SwitchSignInConnectionBodyStatus;
};
