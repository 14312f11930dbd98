import type { Explanation } from "@fairway/contract";
import { dayBefore, type Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import { z } from "zod";
import type { JournalEvent } from "../../platform/index.ts";
import type { MoveContent, NewNotice } from "./types.ts";

const label = z.object({ en: z.string(), de: z.string().optional() });
const text = z.string().nullable().default(null);
const explanations = z.array(z.custom<Explanation>((value) => typeof value === "object" && value !== null));

const labelOf = ({ en, de }: z.output<typeof label>): Label => (de === undefined ? { en } : { en, de });

const published = z.object({
  name: z.string(),
  number: z.number().nullable().default(null),
  versionId: z.string(),
  effectiveOn: z.string().nullable().default(null),
  reason: text,
});

/** What the journal says of a version that was published or withdrawn. */
export const versionEvent = ({ data, subject }: JournalEvent) => {
  const { versionId, ...rest } = published.parse(data);
  return { ...rest, programId: subject.id as Id<"program">, versionId: versionId as Id<"programVersion"> };
};

const move = z.object({
  track: z.string(),
  trackLabel: label,
  versionId: z.string(),
  decidedOn: text,
  fromTier: text,
  toTier: text,
  direction: z.enum(["up", "down"]).catch("down"),
  cause: z.string().default("evaluation"),
  effectiveOn: text,
  protectedUntil: text,
  missing: z.object({ en: explanations, de: explanations }).default({ en: [], de: [] }),
  reason: text,
  appealId: text,
  exceptionId: text,
  outcome: text,
  /** The status before. */
  from: text,
});
type MoveSaid = z.output<typeof move>;

/** Whether there is nothing to say, or another notice says it: that of the exception or the appeal it comes from. */
function isToldOtherwise(kind: MoveContent["kind"], said: MoveSaid): boolean {
  const { cause, direction, appealId, exceptionId, from } = said;
  // Of what was only proposed the partner never heard, so that it does not hear of its end either; but a promotion that
  // was declined it can appeal against.
  if (kind === "moveDeclined") return direction === "down";
  if (kind === "moveCancelled") return from !== "scheduled" || appealId !== null || exceptionId !== null;
  return cause === "start" || (direction === "up" && (cause === "exception" || cause === "appeal"));
}

/** What the journal says of a move. */
export const moveEvent = ({ data }: JournalEvent) => move.parse(data);

/** A move of a partner as a notice; none where another notice says it. Days that are over by `today` are not promised. */
export function moveNotice(
  kind: MoveContent["kind"],
  event: JournalEvent,
  { appealUntil, today }: { appealUntil: string | null; today: string },
): NewNotice[] {
  const { partnerId, data, subject } = event;
  const said = move.parse(data);
  if (partnerId === null || isToldOtherwise(kind, said)) return [];
  const { direction, decidedOn, effectiveOn, missing, reason } = said;
  const isDown = direction === "down";
  const isDeclined = kind === "moveDeclined";
  const open = (until: string | null): string | null => (until !== null && until >= today ? until : null);
  const content: MoveContent = {
    kind,
    moveId: subject.id,
    track: labelOf(said.trackLabel),
    from: said.fromTier,
    to: said.toTier,
    direction,
    decidedOn,
    effectiveOn,
    protectedUntil: isDown ? open(said.protectedUntil) : null,
    towards: isDown ? said.fromTier : null,
    missing: isDown ? missing : { en: [], de: [] },
    appealUntil: (isDown && kind !== "moveCancelled") || isDeclined ? open(appealUntil) : null,
    reason,
    replaced: kind === "moveCancelled" && said.outcome === "version",
  };
  const important = isDeclined || (isDown && (kind !== "moveCancelled" || content.replaced));
  return [{ partnerId, occasion: `${kind} ${subject.id}`, important, content }];
}

const exception = z.object({ trackLabel: label, tier: text, until: text, reason: text, appealId: text });

/** A tier held by an exception, or not any more. */
export function exceptionNotice(kind: "exceptionGranted" | "exceptionEnded", event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { trackLabel, tier, until, appealId, reason } = exception.parse(event.data);
  // What an appeal came to is told by the appeal's own notice.
  if (appealId !== null && kind === "exceptionGranted") return [];
  const content = { kind, track: labelOf(trackLabel), tier, until, reason };
  const important = kind === "exceptionEnded";
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.subject.id}`, important, content }];
}

const appeal = z.object({
  trackLabel: label,
  tier: text,
  outcome: z.enum(["upheld", "dismissed"]),
  reason: text,
  untilOn: text,
});

/** What came of an appeal. */
export function appealNotice(event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { trackLabel, tier, outcome, reason, untilOn } = appeal.parse(event.data);
  const content = { kind: "appealDecided" as const, track: labelOf(trackLabel), tier, outcome, until: untilOn, reason };
  return [{ partnerId: event.partnerId, occasion: `appealDecided ${event.subject.id}`, important: true, content }];
}

const asked = z.object({ label, reason: z.string() });

/** What the vendor asks about an application for a benefit, which waits until the partner answers. */
export function askedNotice(event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { label: name, reason } = asked.parse(event.data);
  const content = { kind: "benefitAsked" as const, benefit: labelOf(name), until: null, reason: { en: reason } };
  return [{ partnerId: event.partnerId, occasion: `benefitAsked ${event.id}`, important: false, content }];
}

/** An application that was rejected, with the reason. */
export function rejectedNotice(event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { label: name, reason } = asked.parse(event.data);
  const kind = "benefitRejected" as const;
  const content = { kind, benefit: labelOf(name), until: null, reason: null, decidedBecause: reason };
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.id}`, important: false, content }];
}

const approved = asked.extend({
  programId: z.string(),
  benefit: z.string(),
  amount: text,
  allocated: text,
  expiresOn: text,
});

/** What the journal says of an application that was approved. */
export const approvalEvent = ({ data }: JournalEvent) => {
  const { label: name, programId, expiresOn, ...rest } = approved.parse(data);
  return {
    ...rest,
    programId: programId as Id<"program">,
    label: labelOf(name),
    /** It can be used through the day before it expires. */
    until: expiresOn === null ? null : dayBefore(expiresOn),
  };
};

const benefit = z.object({ label, because: z.object({ says: label }) });

const changed = z.object({
  programId: z.string(),
  benefit: z.string(),
  label,
  worth: text,
  fromWorth: text,
  fromVersionId: z.string(),
});

/** What the journal says of a benefit that goes on otherwise. */
export const benefitChangeEvent = ({ data }: JournalEvent) => {
  const {
    label: name,
    programId,
    fromVersionId,
    because,
    ...rest
  } = changed.extend({ because: z.object({ says: label }) }).parse(data);
  return {
    ...rest,
    programId: programId as Id<"program">,
    /** By which version it was worth what it was. */
    fromVersionId: fromVersionId as Id<"programVersion">,
    label: labelOf(name),
    reason: labelOf(because.says),
  };
};

/** A benefit that came or went. The event makes it the only one: a benefit may come and go several times. */
export function benefitNotice(kind: "benefitGiven" | "benefitWithdrawn", event: JournalEvent): NewNotice[] {
  if (event.partnerId === null) return [];
  const { label: name, because } = benefit.parse(event.data);
  const content = { kind, benefit: labelOf(name), until: null, reason: labelOf(because.says) };
  return [{ partnerId: event.partnerId, occasion: `${kind} ${event.id}`, important: false, content }];
}
