/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { DeclinePartnerApplicationReplyProposalJoins } from './declinePartnerApplicationReplyProposalJoins.ts';
import type { DeclinePartnerApplicationReplyProposalManager } from './declinePartnerApplicationReplyProposalManager.ts';

export type DeclinePartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: DeclinePartnerApplicationReplyProposalManager;
  joins: DeclinePartnerApplicationReplyProposalJoins;
};
