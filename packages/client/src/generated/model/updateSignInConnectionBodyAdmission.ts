/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateSignInConnectionBodyAdmissionRulesItem } from './updateSignInConnectionBodyAdmissionRulesItem.ts';

export type UpdateSignInConnectionBodyAdmission = {
  /** Whether people who were not added yet get a place at their first sign-in. */
  create: boolean;
  /**
     * Roles that everybody gets.
     * @maxItems 20
     * @items.maxLength 60
     */
  roles: string[];
  /** What the provider sends that tells roles, such as `groups`; null for none. */
  attribute: string | null;
  /** @maxItems 100 */
  rules: UpdateSignInConnectionBodyAdmissionRulesItem[];
  /** Whether roles are set anew at every sign-in. */
  follow: boolean;
};
