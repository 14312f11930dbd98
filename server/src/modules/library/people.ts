import type { Id } from "@fairway/kernel";

/** What the library asks about people: their names, how to write to them, and who belongs to the vendor. */
export type People = {
  names(ids: readonly Id<"person">[]): Promise<ReadonlyMap<Id<"person">, string>>;
  find(id: Id<"person">): Promise<{ name: string; email: string; locale: "en" | "de" | null } | null>;
  areVendorPeople(vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean>;
};
