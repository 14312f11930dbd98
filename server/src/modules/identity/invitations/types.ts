import type { invitationStatuses } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Locale } from "../../../platform/index.ts";
import type { Place } from "../types.ts";

export type InvitationStatus = (typeof invitationStatuses)[number];

export type Invitation = {
  id: Id<"invitation">;
  place: Place;
  email: string;
  name: string;
  roles: readonly string[];
  locale: Locale;
  status: InvitationStatus;
  sendings: number;
  invitedName: string;
  createdAt: string;
  sentAt: string;
  expiresAt: string;
};

/** Whom to invite where, and as what. */
export type NewInvitation = {
  place: Place;
  name: string;
  email: string;
  roles: readonly string[];
  /** The language of the mail; the inviter's where absent. */
  locale?: Locale;
};
