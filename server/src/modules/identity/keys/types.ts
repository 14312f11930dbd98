import type { Id } from "@fairway/kernel";
import type { Place } from "../types.ts";

export type KeyKind = "personal" | "service";

/** A key as it is kept; nobody can make the secret from it. */
export type ApiKey = {
  id: Id<"apiKey">;
  vendorId: Id<"vendor">;
  partnerId: Id<"partner"> | null;
  kind: KeyKind;
  personId: Id<"person">;
  personName: string;
  name: string;
  prefix: string;
  permissions: readonly string[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  revokedBy: string | null;
};

export type KeyInput = { name: string; kind: KeyKind; permissions: readonly string[]; expiresInDays: number };

export const sideOfPlace = ({ partnerId }: Place): "vendor" | "partner" => (partnerId === null ? "vendor" : "partner");
