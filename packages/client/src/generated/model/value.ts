/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ValueType } from './valueType.ts';

export interface Value {
  type: ValueType;
  value: string | boolean | string[] | null;
  /** @pattern ^[A-Z]{3}$ */
  currency?: string;
  unit?: string;
}
