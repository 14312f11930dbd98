/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateContactBodyConsent } from './updateContactBodyConsent.ts';

export type UpdateContactBody = {
  /**
     * @minLength 1
     * @maxLength 200
     */
  name: string;
  title?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  role?: string | null | undefined;
  consent?: UpdateContactBodyConsent | undefined;
};
