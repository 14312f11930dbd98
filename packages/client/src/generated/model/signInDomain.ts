/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SignInDomainProof } from './signInDomainProof.ts';
import type { SignInDomainRecord } from './signInDomainRecord.ts';

export interface SignInDomain {
  domain: string;
  proof: SignInDomainProof;
  provenAt: string | null;
  record: SignInDomainRecord;
}
