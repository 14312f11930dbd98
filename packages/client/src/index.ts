export { ApiError, type ErrorType, fairwayFetch, onProofNeeded } from "./fetch.ts";
export * from "./generated/index.ts";
export * from "./generated/model/index.ts";
