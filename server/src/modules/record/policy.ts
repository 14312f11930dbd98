import type { PermissionNeed } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import { may, mayFor, type Actor } from "../../platform/index.ts";

type Need = NonNullable<PermissionNeed>;

/** What each part of a record asks of whoever reads or changes it. */
export const needs = {
  read: { vendor: "record.read", partner: "record.read" },
  /** What the vendor says about a partner: territories, capabilities, files. */
  care: { vendor: "record.edit" },
  /** What a partner says about itself: profile and contacts. */
  present: { vendor: "record.edit", partner: "record.edit" },
  readNotes: { vendor: "notes.read", partner: "notes.read" },
  writeNotes: { vendor: "notes.write" },
  readLinks: { vendor: "links.read", partner: "links.read" },
  editLinks: { vendor: "links.edit" },
} as const satisfies Record<string, Need>;

export const mayListCapabilities = (actor: Actor): boolean => may(actor, "capabilities.edit");

export const isVendor = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** What the caller may do with a part of the record; replies carry it, screens obey it. */
export const editCan = (actor: Actor, partnerId: Id<"partner">, need: Need): { edit: boolean } => ({
  edit: mayFor(actor, partnerId, need),
});
