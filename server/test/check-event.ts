import { journalEvents } from "@fairway/contract";
import type { NewEvent } from "../src/platform/index.ts";

const declared = new Map(journalEvents.map((spec) => [spec.type, spec]));

/** Refuses an event that is not declared as it is: type, subject, whether it is a partner's, and what it carries. */
export function checkEvent(event: NewEvent): void {
  const spec = declared.get(event.type);
  const refuse = (why: string) => {
    throw new Error(`the event ${event.type} ${why} (packages/contract/src/events)`);
  };
  if (!spec) return refuse("is not declared");
  if (spec.subject !== event.subject.kind) refuse(`happened to a ${event.subject.kind}, not to a ${spec.subject}`);
  if (spec.ofPartner !== "sometimes" && (event.partnerId !== undefined) !== (spec.ofPartner === "always"))
    refuse(`stands in a partner's activity ${spec.ofPartner}`);
  const carried = spec.data.strict().safeParse(event.data ?? {});
  if (!carried.success) refuse(`carries something else: ${carried.error.message}`);
}
