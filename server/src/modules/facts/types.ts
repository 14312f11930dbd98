import type { Id } from "@fairway/kernel";
import type { Platform } from "../../platform/index.ts";

/** What the use cases of this module stand on. */
export type FactsParts = {
  platform: Platform;
  /** Makes room for facts of these days. */
  ensurePartitions(days: Iterable<string>): Promise<void>;
};

/** An amount in any currency; `rate` is what one unit of it was worth in the program's currency on the fact's day. */
export type Amount = { amount: string; currency?: string | undefined; rate?: string | undefined };
export type InputValue = string | number | boolean | null | Amount;

/** A fact as it is sent, before it is checked against its kind. */
export type FactInput = {
  kind: string;
  occurredOn: string;
  source: string;
  reference: string;
  data: Readonly<Record<string, InputValue>>;
};

/** A fact that fits its kind: data as exact JSON text, and a digest that is equal when nothing differs. */
export type PreparedFact = {
  kind: string;
  partnerId: Id<"partner">;
  occurredOn: string;
  source: string;
  reference: string;
  data: string;
  digest: Buffer;
};

/** What came of recording one fact. `unchanged`: the reference already stood for the same. */
export type FactOutcome = { outcome: "created" | "changed" | "unchanged"; id: Id<"fact"> };

export type Fact = {
  id: Id<"fact">;
  kind: string;
  partnerId: Id<"partner">;
  occurredOn: string;
  source: string;
  reference: string;
  data: Record<string, string | boolean | null>;
  originals: Record<string, { amount: string; currency: string; rate: string }>;
  recordedAt: string;
  importId: Id<"import"> | null;
  reversal: { at: string; reason: string; replacedBy: Id<"fact"> | null } | null;
};
