/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Membership } from './membership.ts';
import type { MePerson } from './mePerson.ts';
import type { Viewing } from './viewing.ts';

export interface Me {
  person: MePerson;
  memberships: Membership[];
  viewing: Viewing | null;
}
