/** The closed list of ways in which a call can fail. The HTTP mapper and the CLI know all of them. */
export const errorKinds = [
  "validation",
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "precondition",
  "limit",
  "unavailable",
  "internal",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** One thing that is wrong with an input, at a place a person can find. */
export type Problem = {
  /** Field path (`data.arr`), or a document path (`tracks.sell.tiers.Gold`). */
  path: string;
  message: string;
  remedy?: string;
  /** 1-based line and column, where the input is a text. */
  line?: number;
  column?: number;
  /** 1-based row, where the input is a table. */
  row?: number;
  code?: string;
};

/** The only error that is shown to people: a kind, a stable code, a public text and what to do. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly remedy: string | undefined;
  readonly problems: readonly Problem[];

  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    more: { remedy?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "AppError";
    this.kind = kind;
    this.code = code;
    this.remedy = more.remedy;
    this.problems = more.problems ?? [];
  }
}

/** Another's object and a missing one are the same answer. */
export const notFound = (what: string): AppError =>
  new AppError("not_found", "not_found", `There is no such ${what}, or it is not yours to see.`, {
    remedy: "Check the address, or ask the person who gave it to you.",
  });

export const forbidden = (what: string): AppError =>
  new AppError("forbidden", "forbidden", `Your role does not allow you to ${what}.`, {
    remedy: "Ask an administrator of your company for a role that does.",
  });

/** Marks a branch that the types say cannot be reached. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
