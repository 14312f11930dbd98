/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { ObjectToPartnerApplicationReplyProposalJoins } from './objectToPartnerApplicationReplyProposalJoins.ts';
import type { ObjectToPartnerApplicationReplyProposalManager } from './objectToPartnerApplicationReplyProposalManager.ts';

export type ObjectToPartnerApplicationReplyProposal = {
  reference: string;
  types: string[];
  /** @nullable */
  country: string | null;
  manager: ObjectToPartnerApplicationReplyProposalManager;
  joins: ObjectToPartnerApplicationReplyProposalJoins;
};
