import type { Emit, JsonRecord } from "../../platform/index.ts";
import type { Agreement, Standing, Version } from "./types.ts";

/** What every event about an agreement carries. */
export const aboutData = (agreement: Agreement, version: Pick<Version, "number">): JsonRecord => ({
  agreementId: agreement.id,
  key: agreement.key,
  name: { ...agreement.name },
  number: version.number,
});

/** What is carried beside, where a partner is asked for something. */
export const askedData = (
  agreement: Agreement,
  version: Pick<Version, "number">,
  standing: Pick<Standing, "dueOn" | "acceptanceId">,
): JsonRecord => ({
  ...aboutData(agreement, version),
  dueOn: standing.dueOn,
  required: agreement.required,
  again: standing.acceptanceId !== null,
});

export const ofPartner = (agreement: Pick<Agreement, "id">, partnerId: Standing["partnerId"]) => ({
  subject: { kind: "agreement" as const, id: agreement.id },
  partnerId,
});

/** Something that happened without another state. */
export function tell(
  emit: Emit,
  what: string,
  agreement: Agreement,
  partnerId: Standing["partnerId"],
  data: JsonRecord,
): void {
  emit({ type: `agreement.${what}`, ...ofPartner(agreement, partnerId), data });
}
