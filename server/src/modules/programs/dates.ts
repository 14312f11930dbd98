import { AppError } from "@fairway/kernel";

const days = (on: string, count: number): string => Temporal.PlainDate.from(on).add({ days: count }).toString();

/** The last day on which a version can be published and still give its notice. */
export const announceBy = (effectiveOn: string | null, noticeDays: number | null): string | null =>
  effectiveOn === null ? null : days(effectiveOn, -(noticeDays ?? 0));

/**
 * Refuses a date that has passed, and one that is nearer than the notice that was promised.
 * @throws AppError `version.effective_past`, `version.notice_short`
 */
export function checkDates(today: string, effectiveOn: string, noticeDays: number): void {
  if (effectiveOn < today)
    throw new AppError("validation", "version.effective_past", `${effectiveOn} has passed; today is ${today}.`, {
      remedy: "Choose today or a later date. Past standings never change.",
      problems: [{ path: "effectiveOn", message: "must not be before today" }],
    });
  const earliest = days(today, noticeDays);
  if (effectiveOn < earliest)
    throw new AppError(
      "validation",
      "version.notice_short",
      `Between today, ${today}, and ${effectiveOn} there are fewer than ${noticeDays} days of notice.`,
      {
        remedy: `Choose ${earliest} or a later date, or a shorter notice.`,
        problems: [
          { path: "effectiveOn", message: `must be ${earliest} or later to give ${noticeDays} days of notice` },
        ],
      },
    );
}
