/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { AskApplicantReplyProposalJoins } from './askApplicantReplyProposalJoins.ts';
import type { AskApplicantReplyProposalManager } from './askApplicantReplyProposalManager.ts';

export type AskApplicantReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: AskApplicantReplyProposalManager;
  joins: AskApplicantReplyProposalJoins;
};
