/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApplicationFormSettingsReasonsItemLabel } from './applicationFormSettingsReasonsItemLabel.ts';

export type ApplicationFormSettingsReasonsItem = {
  /** @pattern ^[a-z][A-Za-z0-9_]{0,40}$ */
  key: string;
  label: ApplicationFormSettingsReasonsItemLabel;
};
