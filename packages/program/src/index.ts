export { programJsonSchema, parseProgram, type DocumentFormat, type Parsed } from "./parse.ts";
export type * from "./model.ts";
export { measure } from "./sql/measure.ts";
export type { MeasureOptions, Population } from "./sql/population.ts";
