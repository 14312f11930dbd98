/**
 * Generated from the API's declared operations by `npm run generate`; never edited.
 */

export interface ResendPartnerInvitationReply {
  /**
     * Id of a invitation.
     * @pattern ^inv_[0-9a-hjkmnp-tv-z]{26}$
     */
  id: string;
  name: string;
  email: string;
  roles: string[];
  invitedBy: string;
  sentAt: string;
  expiresAt: string;
  expired: boolean;
  url?: string;
}
