/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { GetPartnerApplicationReplyProposalJoins } from './getPartnerApplicationReplyProposalJoins.ts';
import type { GetPartnerApplicationReplyProposalManager } from './getPartnerApplicationReplyProposalManager.ts';

export type GetPartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: GetPartnerApplicationReplyProposalManager;
  joins: GetPartnerApplicationReplyProposalJoins;
};
