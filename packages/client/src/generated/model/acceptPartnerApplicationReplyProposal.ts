/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AcceptPartnerApplicationReplyProposalJoins } from './acceptPartnerApplicationReplyProposalJoins.ts';
import type { AcceptPartnerApplicationReplyProposalManager } from './acceptPartnerApplicationReplyProposalManager.ts';

export type AcceptPartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: AcceptPartnerApplicationReplyProposalManager;
  joins: AcceptPartnerApplicationReplyProposalJoins;
};
