/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { UpdateSignInConnectionBodyAdmission } from './updateSignInConnectionBodyAdmission.ts';
import type { UpdateSignInConnectionBodyOidc } from './updateSignInConnectionBodyOidc.ts';
import type { UpdateSignInConnectionBodySaml } from './updateSignInConnectionBodySaml.ts';

export type UpdateSignInConnectionBody = {
  revision: number;
  /**
     * @minLength 1
     * @maxLength 100
     */
  name?: string | undefined;
  oidc?: UpdateSignInConnectionBodyOidc | undefined;
  saml?: UpdateSignInConnectionBodySaml | undefined;
  admission?: UpdateSignInConnectionBodyAdmission | undefined;
  enforced?: boolean | undefined;
  exemptPersonId?: string | null | undefined;
};
