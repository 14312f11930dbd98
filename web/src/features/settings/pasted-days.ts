type Day = { on: string; name: string };
export type Pasted = { readonly days: readonly Day[]; readonly wrong: readonly { line: number; text: string }[] };

const isDay = (on: string): boolean => {
  const at = new Date(`${on}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(on);
};

/** `2026-12-25 Christmas Day`, `25.12.2026; Weihnachten`, with any of these between day and name. */
const line = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))[\s;,|:–-]+(\S.*)$/;

function fromLine(text: string): Day | null {
  const found = line.exec(text.replaceAll('"', ""));
  if (!found) return null;
  const [, year = found[6] ?? "", month = found[5] ?? "", day = found[4] ?? ""] = found;
  const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(on) ? { on, name: (found[7] ?? "").trim().slice(0, 100) } : null;
}

/** The whole days of a calendar file, each by the day on which it begins. */
function fromCalendar(text: string): Day[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, "");
  return unfolded.split("BEGIN:VEVENT").flatMap((event) => {
    const [, year, month, day] = /^DTSTART[^:\n]*:(\d{4})(\d\d)(\d\d)\b/m.exec(event) ?? [];
    const name = /^SUMMARY[^:\n]*:(.+)$/m.exec(event)?.[1]?.trim().replaceAll("\\,", ",");
    const on = `${year}-${month}-${day}`;
    return name && isDay(on) ? [{ on, name: name.slice(0, 100) }] : [];
  });
}

/** Reads a pasted list of days: one a line, or a calendar file (iCalendar). */
export function readDays(text: string): Pasted {
  if (text.includes("BEGIN:VEVENT")) return { days: fromCalendar(text), wrong: [] };
  const lines = text.split(/\r?\n/).map((written, index) => ({ line: index + 1, text: written.trim() }));
  const read = lines.filter((each) => each.text !== "").map((each) => ({ ...each, day: fromLine(each.text) }));
  return {
    days: read.flatMap(({ day }) => day ?? []),
    wrong: read.filter(({ day }) => day === null).map(({ line: at, text: written }) => ({ line: at, text: written })),
  };
}
