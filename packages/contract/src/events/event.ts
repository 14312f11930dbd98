import type { IdKind } from "@fairway/kernel";
import { z } from "zod";

export type EventSpec = {
  /** The object and what happened to it, in the past tense: `move.scheduled`. */
  type: string;
  /** What its subject's id is the id of. */
  subject: IdKind;
  /** Whether it stands in one partner's activity. */
  ofPartner: "always" | "never" | "sometimes";
  /** Of a partner's activity: only the vendor's people read it. */
  internal?: true;
  /** A sentence: when it is written. */
  says: string;
  /** What it carries. */
  data: z.ZodObject;
};

/** Declares one event of the journal; the reference is made from it, and tests refuse what is not declared. */
export const event = <const E extends EventSpec>(spec: E): E => spec;

/** What an event carries, as a JSON Schema. */
export const eventSchema = (spec: EventSpec) => z.toJSONSchema(spec.data);
