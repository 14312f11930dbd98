import { AppError, Decimal } from "@fairway/kernel";
import type { Benefit } from "@fairway/program";

const minorDigits = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** How finely amounts of other things than money are counted. */
const otherDigits = 4;

const refused = (message: string, remedy: string): AppError =>
  new AppError("validation", "benefit.amount", message, { remedy, problems: [{ path: "amount", message, remedy }] });

/**
 * An amount as exact text, in the unit of the benefit and as fine as that is counted.
 * @throws AppError `benefit.amount`
 */
export function exactAmount(benefit: Pick<Benefit, "unit">, currency: string, text: string): string {
  const amount = new Decimal(text);
  const digits = benefit.unit === currency ? minorDigits(currency) : otherDigits;
  if (amount.decimalPlaces() > digits)
    throw refused(`${text} is finer than ${benefit.unit ?? "this"} is counted.`, `Use at most ${digits} decimals.`);
  if (amount.gte("1e15")) throw refused("The amount is too large.", "Correct it.");
  return amount.toFixed();
}

const withUnit = (amount: string, unit: string | null): string => (unit === null ? amount : `${amount} ${unit}`);

/** @throws AppError `benefit.amount` where it is more than was asked for */
export function checkAsked(amount: string, asked: string, unit: string | null): void {
  if (new Decimal(amount).lte(asked)) return;
  const all = withUnit(asked, unit);
  throw refused(`The partner asked for ${all}.`, "Give at most that, or ask the partner to apply for more.");
}

/** @throws AppError `benefit.amount` where it is more than there is */
export function checkAtMost(amount: string, most: string, unit: string | null): void {
  if (new Decimal(amount).lte(most)) return;
  const all = withUnit(most, unit);
  throw refused(`That is more than the ${all} there is.`, `Ask for at most ${all}.`);
}
