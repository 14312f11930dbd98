/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationChallengeParametersData } from './applicationChallengeParametersData.ts';

export type ApplicationChallengeParameters = {
  algorithm: 'SHA-256';
  cost: 1;
  data: ApplicationChallengeParametersData;
  keyLength: number;
  /** @pattern ^[0-9a-f]{1,16}$ */
  keyPrefix: string;
  /** @pattern ^[0-9a-f]{1,64}$ */
  nonce: string;
  /** @pattern ^[0-9a-f]{1,64}$ */
  salt: string;
};
