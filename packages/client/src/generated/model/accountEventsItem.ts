/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AccountEventsItemKind } from './accountEventsItemKind.ts';
import type { SignInDevice } from './signInDevice.ts';

export type AccountEventsItem = {
  /**
     * Id of a signInEvent.
     * @pattern ^sie_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  kind: AccountEventsItemKind;
  /** @nullable */
  method: string | null;
  device: SignInDevice;
  /** @nullable */
  address: string | null;
  at: string;
};
