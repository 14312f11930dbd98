/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { LockThingKind } from './lockThingKind.ts';

export type LockThing = {
  kind: LockThingKind;
  /**
     * @minLength 1
     * @maxLength 120
     */
  id: string;
  label: string;
};
