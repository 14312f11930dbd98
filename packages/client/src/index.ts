export { ApiError, type ErrorType, fairwayFetch, onProofNeeded, plainLink, refusalOf, setViewing } from "./fetch.ts";
export * from "./generated/index.ts";
export * from "./generated/model/index.ts";
