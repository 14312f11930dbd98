/** Time is injected: nothing else in the project reads the machine's clock. */
export type Clock = { now(): Temporal.Instant };

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still until it is moved; for tests and the simulator. */
export function manualClock(start: string | Temporal.Instant): Clock & {
  set(at: string | Temporal.Instant): void;
  advance(by: Temporal.DurationLike): void;
} {
  let at = Temporal.Instant.from(start);
  return {
    now: () => at,
    set: (to) => {
      at = Temporal.Instant.from(to);
    },
    advance: (by) => {
      at = at.toZonedDateTimeISO("UTC").add(by).toInstant();
    },
  };
}

/** The business date of an instant in a vendor's time zone. */
export const businessDate = (at: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  at.toZonedDateTimeISO(timeZone).toPlainDate();
