/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { CreatePartnerApplicationReplyProposalJoins } from './createPartnerApplicationReplyProposalJoins.ts';
import type { CreatePartnerApplicationReplyProposalManager } from './createPartnerApplicationReplyProposalManager.ts';

export type CreatePartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: CreatePartnerApplicationReplyProposalManager;
  joins: CreatePartnerApplicationReplyProposalJoins;
};
