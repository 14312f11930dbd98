import type { actionAnswer, actionKind, churnRisk } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { z } from "zod";
import type { Ctx, Locale, Platform } from "../../platform/index.ts";
import type { Letters } from "../letters/index.ts";

/** Who can sign in for a partner, and when somebody last did. */
export type Presence = { partnerId: string; people: number; administrators: number; lastSeenAt: string | null };

/** What care needs to know about people, who live outside any vendor. */
type PeopleDoor = {
  presence(vendorId: Id<"vendor">): Promise<readonly Presence[]>;
  list(
    ctx: Ctx,
    place: { vendorId: Id<"vendor">; partnerId: Id<"partner"> },
  ): Promise<readonly { id: Id<"person">; name: string }[]>;
  correspondentsOf(vendorId: Id<"vendor">, partnerIds: readonly string[]): Promise<readonly Administrator[]>;
};
export type Administrator = { personId: Id<"person">; name: string; email: string; locale: Locale | null };
export type CareParts = { platform: Platform; people: PeopleDoor; letters: Letters };

export type PartnerId = Id<"partner">;
export type Risk = z.output<typeof churnRisk>;
export type ActionKind = z.output<typeof actionKind>;
export type Answer = z.output<typeof actionAnswer>;

/** Something that waits or ends, with the id by which it is one occasion. */
export type Waiting = { id: string; label: string | null; on: string };

/** What a partner's health and next actions are computed from. Null is unknown, which is not the same as bad. */
export type Inputs = {
  /** Parts of the score, 0 to 100 each; null where nothing is known. */
  engagement: number | null;
  trend: number | null;
  requirements: number | null;
  onboarding: number | null;
  people: number;
  administrators: number;
  lastSeenOn: string | null;
  /** Days of the last 90 on which somebody of the partner did something here. */
  activeDays: number;
  /** Files and pages of the library that were opened in these days. */
  opened: number;
  unread: Waiting[];
  /** The last three months, and the same three a year ago. */
  now: string | null;
  before: string | null;
  counted: "amount" | "facts";
  currency: string | null;
  tracks: number;
  atRisk: Waiting[];
  stalled: Waiting[];
  toSign: Waiting[];
  expiring: (Waiting & { left: string })[];
  requests: Waiting[];
};

export type Health = {
  partnerId: PartnerId;
  asOf: string;
  score: number | null;
  risk: Risk;
  change: number | null;
  inputs: Inputs;
};

export type Call = { ctx: Ctx; today: string };
