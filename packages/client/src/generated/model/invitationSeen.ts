/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */
import type { InvitationSeenVendor } from './invitationSeenVendor.ts';

export interface InvitationSeen {
  vendor: InvitationSeenVendor;
  /** @nullable */
  partner: string | null;
  name: string;
  email: string;
  invitedBy: string;
  expiresAt: string;
  known: boolean;
}
