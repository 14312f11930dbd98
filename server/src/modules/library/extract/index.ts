export { canReadText } from "./types.ts";
export { extractText } from "./run.ts";
