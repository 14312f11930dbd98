import type { Id, IdKind } from "@fairway/kernel";
import type { Side } from "../context.ts";

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
export type JsonRecord = { readonly [key: string]: JsonValue };

/** What a command says happened. The type is in the past tense: `partner.created`. */
export type NewEvent = {
  type: string;
  /** The object it happened to; `id` is its UUID. */
  subject: { kind: IdKind; id: string };
  /** Present where the event belongs in one partner's activity. */
  partnerId?: Id<"partner">;
  data?: JsonRecord;
};

export type EventActor = {
  kind: "person" | "system";
  id: string | null;
  name: string;
  side: Side;
};

/** An event as the journal keeps it; never changed afterwards. */
export type JournalEvent = {
  id: Id<"event">;
  vendorId: Id<"vendor">;
  at: Temporal.Instant;
  type: string;
  subject: { kind: IdKind; id: string };
  partnerId: Id<"partner"> | null;
  actor: EventActor;
  requestId: string;
  data: JsonRecord;
};

export type Emit = (event: NewEvent) => void;
