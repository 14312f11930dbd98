/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ReviewPartnerApplicationReplyProposalJoins } from './reviewPartnerApplicationReplyProposalJoins.ts';
import type { ReviewPartnerApplicationReplyProposalManager } from './reviewPartnerApplicationReplyProposalManager.ts';

export type ReviewPartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: ReviewPartnerApplicationReplyProposalManager;
  joins: ReviewPartnerApplicationReplyProposalJoins;
};
