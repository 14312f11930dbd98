/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type AgreementAcceptanceSigner = {
  name: string;
  title: string;
  email: string;
};
