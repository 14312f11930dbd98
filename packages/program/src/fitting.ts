import { sql, type Sql } from "@fairway/rules";
import type { FieldType } from "./model.ts";

/*
 * Attributes of a partner are written by people and by imports before any program speaks of them. One that does not
 * fit its declared type is unknown, in SQL and in memory alike: it may never make the measuring of everybody fail.
 */

const numberForm = "^-?[0-9]{1,60}(\\.[0-9]{1,60})?$";
const dateForm = "^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const numberPattern = new RegExp(numberForm);
const datePattern = new RegExp(dateForm);

/** The day of the month exists, in a text that already has the form of a date. */
const dayExists = (text: Sql): Sql =>
  sql`substr(${text}, 9, 2)::int <= extract(day from (substr(${text}, 1, 8) || '01')::date + interval '1 month - 1 day')`;

/** A text (such as `attributes->>'since'`) as this type where it fits, null where it does not. */
export function fittingSql(text: Sql, type: FieldType): Sql {
  switch (type) {
    case "money":
    case "decimal":
    case "integer":
      return sql`(case when ${text} ~ '${sql.raw(numberForm)}' then (${text})::numeric end)`;
    case "date":
      return sql`(case when ${text} ~ '${sql.raw(dateForm)}' then case when ${dayExists(text)} then (${text})::date end end)`;
    case "boolean":
      return sql`(case ${text} when 'true' then true when 'false' then false end)`;
    default:
      return text;
  }
}

const isDay = (text: string): boolean =>
  datePattern.test(text) && Number(text.slice(8)) <= Temporal.PlainYearMonth.from(text.slice(0, 7)).daysInMonth;

/** The same in memory. */
export function fittingValue(raw: unknown, type: FieldType): string | boolean | null {
  if (typeof raw !== "string" && typeof raw !== "number" && typeof raw !== "boolean") return null;
  const text = String(raw);
  switch (type) {
    case "money":
    case "decimal":
    case "integer":
      return numberPattern.test(text) ? text : null;
    case "date":
      return isDay(text) ? text : null;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : null;
    default:
      return text;
  }
}
