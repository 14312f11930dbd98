/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignInConnection } from './signInConnection.ts';

export interface RotateScimTokenReply {
  token: string;
  connection: SignInConnection;
}
