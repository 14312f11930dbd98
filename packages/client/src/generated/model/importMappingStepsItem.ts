/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { FieldSource } from './fieldSource.ts';

export type ImportMappingStepsItem = {
  to: 'partners';
  from: string;
  where?: {[key: string]: string | string[]};
  fields: {
  reference: FieldSource;
  name: FieldSource;
  types?: FieldSource;
  country?: FieldSource;
  region?: FieldSource;
  domain?: FieldSource;
  joinedOn?: FieldSource;
  attributes?: {[key: string]: FieldSource};
};
} | {
  to: 'facts';
  from: string;
  where?: {[key: string]: string | string[]};
  /** @maxLength 60 */
  kind: string;
  /** @maxLength 100 */
  source: string;
  fields: {
  partner: FieldSource;
  occurredOn: FieldSource;
  reference: FieldSource;
  data: {[key: string]: FieldSource};
};
};
