import { type FreeDays, isBusinessDay } from "@fairway/kernel";

/** Business days from a day to another; negative where the other has passed. */
export function businessDaysBetween(from: string, to: string, free: FreeDays): number {
  const start = Temporal.PlainDate.from(from);
  const end = Temporal.PlainDate.from(to);
  const direction = Temporal.PlainDate.compare(end, start);
  let count = 0;
  for (let day = start; !day.equals(end);) {
    // Forwards the day that is reached counts, backwards the day that is left.
    const next = day.add({ days: direction });
    if (isBusinessDay(direction > 0 ? next : day, free)) count += direction;
    day = next;
  }
  return count;
}
