/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationChallengeParameters } from './applicationChallengeParameters.ts';

export interface ApplicationChallenge {
  parameters: ApplicationChallengeParameters;
  /** @pattern ^[0-9a-f]{1,128}$ */
  signature: string;
}
