/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type FieldSource = string | {
  /**
     * @minLength 1
     * @maxLength 200
     */
  column?: string;
  constant?: string | number | boolean;
  /** @maxLength 500 */
  template?: string;
  /** @maxItems 5 */
  lookup?: {
  file: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  key: string;
  /**
     * @minLength 1
     * @maxLength 200
     */
  take: string;
}[];
  values?: {[key: string]: string};
  else?: string;
  /** @maxLength 40 */
  dateFormat?: string;
  decimalSign?: '.' | ',';
  currency?: string | {
  /**
     * @minLength 1
     * @maxLength 200
     */
  column: string;
};
  rate?: string | {
  /**
     * @minLength 1
     * @maxLength 200
     */
  column: string;
};
  type?: 'text' | 'integer' | 'decimal' | 'boolean' | 'date';
  /** @maxLength 5 */
  split?: string;
  default?: string;
};
