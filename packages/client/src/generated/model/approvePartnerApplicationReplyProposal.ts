/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ApprovePartnerApplicationReplyProposalJoins } from './approvePartnerApplicationReplyProposalJoins.ts';
import type { ApprovePartnerApplicationReplyProposalManager } from './approvePartnerApplicationReplyProposalManager.ts';

export type ApprovePartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: ApprovePartnerApplicationReplyProposalManager;
  joins: ApprovePartnerApplicationReplyProposalJoins;
};
