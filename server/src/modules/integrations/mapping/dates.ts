import { bad, ok, type Result } from "./result.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const tokens: Record<string, string> = {
  yyyy: "(?<year>\\d{4})",
  MMM: "(?<monthName>[A-Za-z]{3})",
  MM: "(?<month>\\d{2})",
  M: "(?<month>\\d{1,2})",
  dd: "(?<day>\\d{2})",
  d: "(?<day>\\d{1,2})",
  HH: "\\d{2}",
  H: "\\d{1,2}",
  mm: "\\d{2}",
  ss: "\\d{2}",
  SSS: "\\d{1,9}",
};
const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

const maxLength = 60;

export type DateReader = (text: string) => Result<string>;

function dayOf(text: string, parts: Record<string, string | undefined>): Result<string> {
  const month = parts["monthName"] ? months.indexOf(parts["monthName"].toLowerCase()) + 1 : Number(parts["month"]);
  try {
    const fields = { year: Number(parts["year"]), month, day: Number(parts["day"]) };
    return ok(Temporal.PlainDate.from(fields, { overflow: "reject" }).toString());
  } catch {
    return bad(
      `“${text}” is not a day of the calendar.`,
      "Check the day and the month, and their order in dateFormat.",
    );
  }
}

function readIso(text: string, timeZone: string): Result<string> {
  const day = isoDay.exec(text)?.groups;
  if (day) return dayOf(text, day);
  if (isoInstant.test(text))
    try {
      return ok(Temporal.Instant.from(text.replace(" ", "T")).toZonedDateTimeISO(timeZone).toPlainDate().toString());
    } catch {
      return bad(`“${text}” is not a time of the calendar.`, "Write it as 2026-03-31T12:00:00Z.");
    }
  return bad(
    `“${text}” is not a date written as 2026-03-31.`,
    "Say in the mapping how dates are written, such as dateFormat: dd.MM.yyyy or yyyyMMdd.",
  );
}

/** A reader for dates written in `format` (`yyyyMMdd`, `d.M.yyyy`, `dd-MMM-yyyy`), or null when no date can be read from it. */
export function dateReader(format: string | undefined, timeZone: string): DateReader | null {
  if (format === undefined) return (text) => readIso(text, timeZone);
  const pattern = format.replaceAll(
    /yyyy|MMM|MM|M|dd|d|HH|H|mm|ss|SSS|[^A-Za-z]|[A-Za-z]/g,
    (token) => tokens[token] ?? RegExp.escape(token),
  );
  const used = format.match(/yyyy|MMM|MM|M|dd|d|HH|H|mm|ss|SSS/g) ?? [];
  // A token that stands twice could be read in many ways.
  if (new Set(used).size < used.length) return null;
  const names = [...pattern.matchAll(/\?<(\w+)>/g)].map((m) => m[1]);
  const month = names.filter((n) => n === "month" || n === "monthName").length;
  if (names.filter((n) => n === "year").length !== 1 || month !== 1 || names.filter((n) => n === "day").length !== 1)
    return null;
  const regex = new RegExp(`^${pattern}$`);
  return (text) => {
    const parts = text.length > maxLength ? undefined : regex.exec(text)?.groups;
    return parts
      ? dayOf(text, parts)
      : bad(`“${text}” is not a date written as ${format}.`, "Correct the date, or dateFormat in the mapping.");
  };
}
