/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type SamlSettingsCertificatesItem = {
  subject: string;
  fingerprint: string;
  validUntilAt: string;
  expired: boolean;
};
