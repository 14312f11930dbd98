/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AgreementText } from './agreementText.ts';
import type { GetSigningReplyLocalesItem } from './getSigningReplyLocalesItem.ts';
import type { GetSigningReplySigner } from './getSigningReplySigner.ts';
import type { GetSigningReplyStatus } from './getSigningReplyStatus.ts';
import type { GetSigningReplyVendor } from './getSigningReplyVendor.ts';

export interface GetSigningReply {
  status: GetSigningReplyStatus;
  vendor: GetSigningReplyVendor;
  partner: string;
  label: string;
  number: number;
  invitedBy: string;
  signer: GetSigningReplySigner;
  expiresAt: string;
  locales: GetSigningReplyLocalesItem[];
  text: AgreementText;
  statement: string;
}
