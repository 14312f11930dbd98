/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { SettleApplicationMatchReplyProposalJoins } from './settleApplicationMatchReplyProposalJoins.ts';
import type { SettleApplicationMatchReplyProposalManager } from './settleApplicationMatchReplyProposalManager.ts';

export type SettleApplicationMatchReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: SettleApplicationMatchReplyProposalManager;
  joins: SettleApplicationMatchReplyProposalJoins;
};
