/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignInTestProfileAttributesItem } from './signInTestProfileAttributesItem.ts';

export type SignInTestProfile = {
  subject: string;
  /** @nullable */
  email: string | null;
  /** @nullable */
  name: string | null;
  attributes: SignInTestProfileAttributesItem[];
} | null;
