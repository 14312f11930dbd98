/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AccountSessionsItemMethod } from './accountSessionsItemMethod.ts';
import type { SignInDevice } from './signInDevice.ts';

export type AccountSessionsItem = {
  /**
     * Id of a session.
     * @pattern ^ses_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  device: SignInDevice;
  /** @nullable */
  address: string | null;
  method: AccountSessionsItemMethod;
  createdAt: string;
  seenAt: string;
  current: boolean;
};
