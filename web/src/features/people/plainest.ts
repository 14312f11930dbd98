import type { RoleChoice } from "@fairway/client";

/** What most new people are: the plainest role of a side that the inviting person may give. */
export const plainest = (all: readonly RoleChoice[]): string[] =>
  ["seller", "viewer"].filter((key) => all.some((role) => role.key === key && role.mayGive)).slice(0, 1);
