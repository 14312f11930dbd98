import { Decimal as Base } from "decimal.js";

/**
 * Exact decimals, wide enough for PostgreSQL numerics that Fairway produces.
 * Division is the only inexact operation; it keeps 40 significant digits, rounded half up.
 */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });
export type Decimal = Base;

export const decimal = (value: Base.Value): Base => new Decimal(value);
