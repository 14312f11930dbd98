import type { Int } from "../numbers.ts";
import { type Sql, sql } from "../sql.ts";
import { instantOf } from "../values.ts";
import { method, type Overload, within } from "./overload.ts";

type Part = {
  readonly name: string;
  readonly of: (date: Temporal.PlainDate) => number;
  readonly sql: (at: Sql) => Sql;
};

const extract = (field: string, at: Sql, less = 0): Sql =>
  sql`(extract(${sql.raw(field)} from ${at})${sql.raw(less === 0 ? "" : ` - ${less}`)})::bigint`;

/** Parts of a calendar day, counted as CEL counts them: months, days of the month and of the year also from 0. */
const calendarParts: readonly Part[] = [
  { name: "getFullYear", of: (date) => date.year, sql: (at) => extract("year", at) },
  { name: "getMonth", of: (date) => date.month - 1, sql: (at) => extract("month", at, 1) },
  { name: "getDate", of: (date) => date.day, sql: (at) => extract("day", at) },
  { name: "getDayOfMonth", of: (date) => date.day - 1, sql: (at) => extract("day", at, 1) },
  { name: "getDayOfWeek", of: (date) => date.dayOfWeek % 7, sql: (at) => extract("dow", at) },
  { name: "getDayOfYear", of: (date) => date.dayOfYear - 1, sql: (at) => extract("doy", at, 1) },
];

type ClockPart = {
  readonly name: string;
  readonly of: (time: Temporal.ZonedDateTime) => number;
  readonly sql: (at: Sql) => Sql;
};

const clockParts: readonly ClockPart[] = [
  { name: "getHours", of: (time) => time.hour, sql: (at) => extract("hour", at) },
  { name: "getMinutes", of: (time) => time.minute, sql: (at) => extract("minute", at) },
  { name: "getSeconds", of: (time) => time.second, sql: (at) => sql`floor(extract(second from ${at}))::bigint` },
  {
    name: "getMilliseconds",
    of: (time) => time.millisecond,
    sql: (at) => sql`mod(floor(extract(milliseconds from ${at})), 1000)::bigint`,
  },
];

const zoned = (at: bigint, zone: string): Temporal.ZonedDateTime => instantOf(at).toZonedDateTimeISO(zone);

/** An offset travels as an interval, because PostgreSQL reads the sign of a textual offset the other way round. */
function local(at: Sql, zone: Sql): Sql {
  const [name] = zone.values;
  const isOffset = typeof name === "string" && /^[+-]/.test(name);
  return sql`(${at} at time zone ${isOffset ? sql`${zone}::interval` : zone})`;
}

const utc = sql`'UTC'::text`;

/** The zone as Temporal and PostgreSQL both know it, or what is wrong with it. */
function canonicalZone(name: string): { value: string } | { wrong: string } {
  const zone = /^\d\d:\d\d$/.test(name) ? `+${name}` : name;
  try {
    return { value: Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId };
  } catch {
    return { wrong: `there is no time zone ${name}` };
  }
}

const instantPart = (name: string, of: (time: Temporal.ZonedDateTime) => number, part: (at: Sql) => Sql) => [
  method(name, {
    params: ["instant"],
    result: "int",
    evaluate: (at) => of(zoned(at, "UTC")),
    sql: (at) => part(local(at, utc)),
  }),
  method(name, {
    params: ["instant", "text"],
    result: "int",
    evaluate: (at, zone) => of(zoned(at, zone)),
    sql: (at, zone) => part(local(at, zone)),
    literal: canonicalZone,
  }),
];

const datePart = (part: Part) =>
  method(part.name, {
    params: ["date"],
    result: "int",
    evaluate: (date) => part.of(Temporal.PlainDate.from(date)),
    sql: part.sql,
  });

const durationPart = (name: string, unit: number, of = (whole: number) => whole) =>
  method(name, {
    params: ["duration"],
    result: "int",
    evaluate: (micros) => of(Math.trunc(micros / unit)) + 0,
    sql: (micros) =>
      name === "getMilliseconds" ? sql`((${micros} / ${unit}::bigint) % 1000)` : sql`(${micros} / ${unit}::bigint)`,
  });

/** The furthest that a date moves at once, about 4,000 years; PostgreSQL's calendar ends not far beyond. */
const furthest = { days: 1_460_000, months: 48_000, years: 4_000 } as const;
type CalendarUnit = keyof typeof furthest;

function moved(date: string, unit: CalendarUnit, by: Int): string | null {
  if (typeof by !== "number" || Math.abs(by) > furthest[unit]) return null;
  const to = Temporal.PlainDate.from(date).add({ [unit]: by });
  return to.year >= 1 && to.year <= 9999 ? to.toString() : null;
}

const inCalendar = (value: Sql): Sql => within(value, sql`date '0001-01-01'`, sql`date '9999-12-31'`);

const move = (name: string, unit: CalendarUnit): Overload => {
  const limit = sql.raw(String(furthest[unit]));
  const steps = (by: Sql): Sql => sql`${within(by, sql`-${limit}`, limit)}::int`;
  return method(name, {
    params: ["date", "int"],
    result: "date",
    evaluate: (date, by) => moved(date, unit, by),
    sql: (date, by) =>
      inCalendar(
        unit === "days"
          ? sql`${date} + ${steps(by)}`
          : sql`(${date} + make_interval(${sql.raw(unit)} => ${steps(by)}))::date`,
      ),
  });
};

export const time: readonly Overload[] = [
  ...calendarParts.map(datePart),
  ...calendarParts.flatMap((part) => instantPart(part.name, (at) => part.of(at.toPlainDate()), part.sql)),
  ...clockParts.flatMap((part) => instantPart(part.name, part.of, part.sql)),
  durationPart("getHours", 3_600_000_000),
  durationPart("getMinutes", 60_000_000),
  durationPart("getSeconds", 1_000_000),
  durationPart("getMilliseconds", 1000, (millis) => millis % 1000),
  move("addDays", "days"),
  move("addMonths", "months"),
  move("addYears", "years"),
  method("daysUntil", {
    params: ["date", "date"],
    result: "int",
    evaluate: (from, to) => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days,
    sql: (from, to) => sql`(${to} - ${from})::bigint`,
  }),
];
