import { periodsBetween, type PeriodUnit } from "@fairway/kernel";
import { sql, type Sql } from "@fairway/rules";
import type { Program } from "../model.ts";

/** Facts are dated from 1970 to 2100. */
const firstDay = Temporal.PlainDate.from("1970-01-01");
const lastDay = Temporal.PlainDate.from("2100-12-31");

const calendarUnits: Record<PeriodUnit, "month" | "quarter" | "year"> = {
  month: "month",
  quarter: "quarter",
  year: "year",
  fiscalMonth: "month",
  fiscalQuarter: "quarter",
  fiscalYear: "year",
};

/** The first day of the period that a date lies in. Fiscal periods are looked up among their first days. */
export function periodSql(program: Program, date: Sql, unit: PeriodUnit): Sql {
  const { month, day } = program.fiscalYear;
  if (!unit.startsWith("fiscal") || (month === 1 && day === 1)) {
    return sql`date_trunc('${sql.raw(calendarUnits[unit])}', ${date}::timestamp)::date`;
  }
  const starts = periodsBetween(firstDay, lastDay, unit, program.fiscalYear).map((p) => p.start.toString());
  return sql`(${starts}::date[])[width_bucket(${date}, ${starts}::date[])]`;
}
