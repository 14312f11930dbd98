import { sql, type Sql } from "@fairway/rules";

type KeptOf = {
  readonly vendorId: string;
  readonly programId: string;
  readonly asOf: Temporal.PlainDate;
  /** Everybody where absent. */
  readonly partnerIds?: readonly string[];
  /** One of so many partners, always the same ones; all where absent. */
  readonly oneOf?: number;
};

/** A condition that holds for one of so many partners, the same ones every time; empty where for all. */
export const sampled = (column: string, oneOf: number): Sql =>
  oneOf <= 1
    ? sql.empty
    : sql` and hashtextextended(${sql.raw(column)}::text, 0) % ${sql.raw(String(Math.trunc(oneOf)))} = 0`;

/** What a snapshot of a date keeps of partners: `held` is what they hold, `standings` what their figures give. */
export const keptRows = ({ vendorId, programId, asOf, partnerIds, oneOf = 1 }: KeptOf): Sql =>
  sql`select partner_id, metrics, held, standings, badges from app.measurement
    where vendor_id = ${vendorId}::uuid and program_id = ${programId}::uuid and as_of = ${asOf.toString()}::date${
      partnerIds ? sql` and partner_id = any (${partnerIds}::uuid[])` : sql.empty
    }${sampled("partner_id", oneOf)}`;

/** The rows of a statement of `measure`, in the same form: who is measured anew holds what the figures give. */
export const measuredAnew = (measured: Sql): Sql =>
  sql`select partner_id, metrics, standings as held, standings, badges from (${measured}) m`;
