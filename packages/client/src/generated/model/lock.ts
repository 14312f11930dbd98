/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Explanation } from './explanation.ts';
import type { LockCan } from './lockCan.ts';
import type { LockGate } from './lockGate.ts';
import type { LockOpensItem } from './lockOpensItem.ts';
import type { LockRequest } from './lockRequest.ts';
import type { LockRoles } from './lockRoles.ts';
import type { LockThing } from './lockThing.ts';

export interface Lock {
  thing: LockThing;
  gate: LockGate;
  says: string;
  /** @nullable */
  note: string | null;
  requirement: Explanation;
  missing: Explanation[];
  opens: LockOpensItem[];
  roles: LockRoles;
  /** In which time a request is answered, in words. */
  answerWithin: string;
  request: LockRequest;
  can: LockCan;
}
