import { Decimal, type Id } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";
import type { Emit, JsonRecord } from "../../platform/index.ts";
import type { Allocation, Application, Because } from "./types.ts";

/** What every event about a benefit says of it, so that a notice needs nothing else; one that is gone is known by its key. */
export const benefitData = (programId: Id<"program">, benefit: Benefit | undefined, key: string): JsonRecord => ({
  programId,
  benefit: key,
  label: benefit ? { ...benefit.label } : { en: key },
  kind: benefit?.kind ?? "access",
  given: benefit?.given ?? "on request",
  unit: benefit?.unit ?? null,
});

export const becauseData = ({ cause, says, missing }: Because): JsonRecord => ({
  cause,
  says: { ...says },
  missing,
});

/** What is left, exactly; null where there is nothing to count. */
export const remainingOf = ({ allocated, utilized }: Pick<Allocation, "allocated" | "utilized">): string | null =>
  allocated === null ? null : new Decimal(allocated).sub(utilized).toFixed();

export const allocationData = (allocation: Allocation): JsonRecord => ({
  allocationId: allocation.id,
  worth: allocation.worth,
  allocated: allocation.allocated,
  utilized: allocation.utilized,
  remaining: remainingOf(allocation),
  startsOn: allocation.startsOn,
  expiresOn: allocation.expiresOn,
});

export const applicationData = (application: Application): JsonRecord => ({
  applicationId: application.id,
  amount: application.amount,
  purpose: application.purpose,
  dueAt: application.dueAt,
});

/** Says in a partner's journal that something happened with a benefit. */
export function tell(emit: Emit, type: string, partnerId: Id<"partner">, data: JsonRecord): void {
  emit({ type: `benefit.${type}`, subject: { kind: "partner", id: partnerId }, partnerId, data });
}
