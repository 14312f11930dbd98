import type { capabilityLevel, contactConsent, linkKind, linkSharing, noteVisibility } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { z } from "zod";
import type { Ctx, Platform } from "../../platform/index.ts";

/** What the record needs to know about people, who live outside any vendor. */
type PeopleDoor = {
  list(
    ctx: Ctx,
    place: { vendorId: Id<"vendor">; partnerId: Id<"partner"> },
  ): Promise<readonly { id: Id<"person">; email: string }[]>;
};
export type RecordParts = { platform: Platform; people: PeopleDoor };

export type PartnerId = Id<"partner">;
export type CapabilityLevel = z.output<typeof capabilityLevel>;
export type ContactConsent = z.output<typeof contactConsent>;
export type NoteVisibility = z.output<typeof noteVisibility>;
export type LinkKind = z.output<typeof linkKind>;
export type LinkSharing = z.output<typeof linkSharing>;
