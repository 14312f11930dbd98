/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { Lock } from './lock.ts';

export interface GetLockReply {
  lock: Lock | null;
  openUntil: string | null;
}
