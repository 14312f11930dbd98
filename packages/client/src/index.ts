export { ApiError, type ErrorType } from "./fetch.ts";
export * from "./generated/index.ts";
export * from "./generated/model/index.ts";
