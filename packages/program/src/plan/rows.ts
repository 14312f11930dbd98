import { sql, type Sql } from "@fairway/rules";

type KeptOf = {
  readonly vendorId: string;
  readonly programId: string;
  readonly asOf: Temporal.PlainDate;
  readonly partnerIds: readonly string[];
};

/** What a snapshot of a date keeps of some partners: `held` is what they hold, `standings` what their figures give. */
export const keptRows = ({ vendorId, programId, asOf, partnerIds }: KeptOf): Sql =>
  sql`select partner_id, metrics, held, standings, badges from app.measurement
    where vendor_id = ${vendorId}::uuid and program_id = ${programId}::uuid and as_of = ${asOf.toString()}::date
      and partner_id = any (${partnerIds}::uuid[])`;

/** The rows of a statement of `measure`, in the same form: who is measured anew holds what the figures give. */
export const measuredAnew = (measured: Sql): Sql =>
  sql`select partner_id, metrics, standings as held, standings, badges from (${measured}) m`;
