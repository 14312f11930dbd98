import type { Explanation } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { GateExplained, Label } from "@fairway/program";
import type { Ctx, Side, Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Known } from "./family.ts";

export const openingStatuses = ["open", "ended", "closed"] as const;
export type OpeningStatus = (typeof openingStatuses)[number];
export const requestStatuses = ["asked", "granted", "declined", "withdrawn"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export type ThingKind = "resource" | "benefit" | "page";
/** A thing as it is kept: resources by their uuid, benefits by program and key, pages by name. */
export type ThingRef = { kind: ThingKind; id: string };
/** One with the gate before it; null where it stands open to everybody, or has a threshold of its own. */
export type Thing = ThingRef & { gateId: Id<"gate"> | null; label: Label };

/** What a thing asks for by itself, beside any gate. */
export type OwnThreshold = {
  label: Label;
  requirement: Explanation;
  missing: Explanation[];
  opens: { says: string; met: boolean | null; missing: Explanation[] }[];
};

/** What a domain tells of the things of a kind that may be locked. */
export type ThingSource = {
  kind: ThingKind;
  /** The id under which it is kept, from the one by which people name it; null where it is no such id. */
  toKey: (publicId: string) => string | null;
  toPublicId: (key: string) => string;
  /** These things as they are called, with their gate; those that this reader may not know of are left out. */
  named: (
    tx: Tx,
    ctx: Ctx,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, { label: Label; gateId: Id<"gate"> | null }>>;
  /** The things behind these gates. */
  guardedBy: (
    tx: Tx,
    vendorId: Id<"vendor">,
    gateIds: readonly string[],
  ) => Promise<readonly { gateId: string; key: string; label: Label }[]>;
  /** What it asks of a partner by itself; null where it is open by that. */
  own?: (tx: Tx, ctx: Ctx, partnerId: Id<"partner">, key: string) => Promise<OwnThreshold | null>;
};

export type Request = {
  id: Id<"gateRequest">;
  partnerId: Id<"partner">;
  thing: ThingRef;
  label: Label;
  gateId: Id<"gate"> | null;
  status: RequestStatus;
  reason: string;
  askedBy: string;
  askedBySide: Side;
  askedAt: string;
  dueAt: string;
  decision: string | null;
  decidedBy: string | null;
  decidedBySide: Side | null;
  decidedAt: string | null;
  /** Of what was granted, the last day. */
  untilOn: string | null;
};

export type Opening = {
  id: Id<"gateOpening">;
  partnerId: Id<"partner">;
  gateId: Id<"gate"> | null;
  thing: ThingRef | null;
  status: OpeningStatus;
  fromOn: string;
  untilOn: string;
  reason: string;
  requestId: Id<"gateRequest"> | null;
  openedBy: string;
  openedAt: string;
  endedBy: string | null;
  endedAt: string | null;
};

/** Why something is locked for somebody. */
export type Lock = {
  thing: Thing;
  gate: { known: Known; at: ProgramAt } | null;
  explained: Omit<GateExplained, "met">;
  /** Whether the roles of the person are those that it asks for; null where it asks for none. */
  roles: { names: readonly string[]; met: boolean } | null;
  request: Request | null;
  mayAsk: boolean;
};
