/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export type LockRoles = {
  says: string;
  met: boolean;
} | null;
