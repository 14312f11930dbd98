import { expect, it } from "vitest";
import { readDays } from "./pasted-days.ts";

it("reads a day and its name from each line, as people write them", () => {
  const { days, wrong } = readDays(
    "2026-12-25 Christmas Day\n26.12.2026; Zweiter Weihnachtstag\n\n2027-1-1, New Year\n",
  );
  expect(days).toEqual([
    { on: "2026-12-25", name: "Christmas Day" },
    { on: "2026-12-26", name: "Zweiter Weihnachtstag" },
    { on: "2027-01-01", name: "New Year" },
  ]);
  expect(wrong).toEqual([]);
});

it("names the lines that say no day", () => {
  const { days, wrong } = readDays("Holidays\n2026-02-30 No such day\n12/25/2026 Christmas\n2026-05-01 Labour Day");
  expect(days).toHaveLength(1);
  expect(wrong.map(({ line }) => line)).toEqual([1, 2, 3]);
});

it("reads a calendar file", () => {
  const event = (day: string, name: string) =>
    `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${day}\r\nSUMMARY;LANGUAGE=en:${name}\r\nEND:VEVENT\r\n`;
  const text = `BEGIN:VCALENDAR\r\n${event("20261225", "Christmas\r\n  Day")}${event("20260403", "Good Friday")}END:VCALENDAR`;
  expect(readDays(text).days).toEqual([
    { on: "2026-12-25", name: "Christmas Day" },
    { on: "2026-04-03", name: "Good Friday" },
  ]);
});
