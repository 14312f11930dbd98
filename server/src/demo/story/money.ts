import { decimal } from "@fairway/kernel";
import { rateOf, type Currency } from "./places.ts";
import type { Amount } from "./types.ts";

/** An amount of US dollars, as it was agreed in the partner's currency at the year's rate: in whole units, so that it is whole cents in dollars. */
export function money(dollars: number, currency: Currency, year: number): Amount {
  const rate = rateOf(currency, year);
  if (rate === null) return { amount: decimal(dollars).toFixed(2), currency };
  return { amount: `${decimal(dollars).div(rate).toFixed(0)}.00`, currency, rate };
}

/** The amount in US dollars, to the cent. */
export const dollars = (amount: Amount): number =>
  decimal(amount.amount)
    .times(amount.rate ?? "1")
    .toDecimalPlaces(2)
    .toNumber();
