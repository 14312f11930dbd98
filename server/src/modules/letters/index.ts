export { defineLetter } from "./draw.ts";
export { createLetters, type Letters } from "./service.ts";
export { letterStatuses } from "./types.ts";
