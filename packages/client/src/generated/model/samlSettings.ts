/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SamlSettingsCertificatesItem } from './samlSettingsCertificatesItem.ts';

export interface SamlSettings {
  entityId: string;
  signInUrl: string;
  certificates: SamlSettingsCertificatesItem[];
  allowUnsolicited: boolean;
}
