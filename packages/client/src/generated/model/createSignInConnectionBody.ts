/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreateSignInConnectionBodyProtocol } from './createSignInConnectionBodyProtocol.ts';
import type { CreateSignInConnectionBodyProvider } from './createSignInConnectionBodyProvider.ts';

export type CreateSignInConnectionBody = {
  /**
     * @minLength 1
     * @maxLength 100
     */
  name: string;
  protocol: CreateSignInConnectionBodyProtocol;
  provider: CreateSignInConnectionBodyProvider;
};
