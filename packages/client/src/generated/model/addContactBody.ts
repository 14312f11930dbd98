/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AddContactBodyConsent } from './addContactBodyConsent.ts';

export type AddContactBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  title?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  role?: string | null | undefined;
  consent?: AddContactBodyConsent | undefined;
};
