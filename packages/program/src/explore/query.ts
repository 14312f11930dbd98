import type { PeriodUnit, Problem } from "@fairway/kernel";
import type { Sql } from "@fairway/rules";
import type { Locale, ValueType } from "../model.ts";

export type ExploreQuery = {
  /** A metric's key, or `aggregate(kind.field)`. */
  readonly measure: string;
  readonly by?: readonly string[] | undefined;
  readonly period?: PeriodUnit | undefined;
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
  readonly where?: string | undefined;
};

export type ExploreOptions = {
  readonly vendorId: string;
  readonly asOf: Temporal.PlainDate;
  /** Where the dimension `partner.tier.<track>` is read from. */
  readonly programId: string;
  readonly locale: Locale;
  readonly limit: number;
};

/** Rows of `is_total`, `keys` (text[]), `period` (its first day), `value` (text) and `fact_count`; the total comes first. */
export type Explored = {
  readonly ok: true;
  readonly sql: Sql;
  readonly measure: { key: string; label: string; type: ValueType; unit: string | null };
  readonly dimensions: readonly { key: string; label: string }[];
  /** Whether the rows add up to the total. */
  readonly additive: boolean;
};
export type ExploreResult = Explored | { readonly ok: false; readonly problems: readonly Problem[] };
