/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ImportFieldType } from './importFieldType.ts';

export interface ImportField {
  key: string;
  label: string;
  type: ImportFieldType;
  required: boolean;
  /** @nullable */
  currency: string | null;
}
