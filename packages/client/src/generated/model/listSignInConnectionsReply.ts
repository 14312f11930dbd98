/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ListSignInConnectionsReplyCan } from './listSignInConnectionsReplyCan.ts';
import type { SignInConnection } from './signInConnection.ts';

export interface ListSignInConnectionsReply {
  items: SignInConnection[];
  can: ListSignInConnectionsReplyCan;
}
