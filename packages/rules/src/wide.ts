import { Decimal as KernelDecimal } from "@fairway/kernel";

/**
 * Numbers inside compiled rules. Whole numbers that JavaScript holds exactly stay plain numbers, which keeps the
 * usual rule fast; larger integers are bigints, and every other decimal is a Decimal wide enough to stay exact.
 */
export const Wide = KernelDecimal.clone({ precision: 20_000, toExpNeg: -9e15, toExpPos: 9e15 });
export type Wide = InstanceType<typeof Wide>;
export type Int = number | bigint;
export type Num = number | Wide;
