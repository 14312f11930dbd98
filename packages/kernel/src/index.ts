export * from "./canonical-json.ts";
export * from "./clock.ts";
export * from "./decimal.ts";
export * from "./errors.ts";
export * from "./ids.ts";
export * from "./calendar.ts";
export * from "./periods.ts";
export * from "./window-text.ts";
