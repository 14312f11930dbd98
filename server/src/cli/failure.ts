import { problemDetails } from "@fairway/contract";
import { AppError, type ErrorKind, type Problem } from "@fairway/kernel";

/** What a process ends with, so that scripts can tell why. Listed in docs/guides/cli.md. */
export const exitCodes = {
  ok: 0,
  unexpected: 1,
  /** Wrong words, files or values. */
  input: 2,
  signedOut: 3,
  /** Not allowed, or not there. */
  refused: 4,
  /** Somebody else was faster, or the state does not allow it. */
  conflict: 5,
  /** It was done, but some rows or lines were refused. */
  partly: 6,
  /** The server or the database cannot be reached, or is busy. */
  unavailable: 7,
  /** A check found something wrong. */
  found: 8,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const codeOf: Record<ErrorKind, ExitCode> = {
  validation: exitCodes.input,
  unauthenticated: exitCodes.signedOut,
  forbidden: exitCodes.refused,
  not_found: exitCodes.refused,
  conflict: exitCodes.conflict,
  precondition: exitCodes.conflict,
  limit: exitCodes.unavailable,
  unavailable: exitCodes.unavailable,
  internal: exitCodes.unexpected,
};

/** A reason to end, told to the person at the terminal. */
export class Failure extends Error {
  readonly exitCode: ExitCode;
  readonly code: string;
  readonly remedy: string | undefined;
  readonly problems: readonly Problem[];
  readonly requestId: string | undefined;

  constructor(
    exitCode: ExitCode,
    code: string,
    message: string,
    more: { remedy?: string | undefined; problems?: readonly Problem[]; requestId?: string } = {},
  ) {
    super(message);
    this.name = "Failure";
    this.exitCode = exitCode;
    this.code = code;
    this.remedy = more.remedy;
    this.problems = more.problems ?? [];
    this.requestId = more.requestId;
  }

  /** The same failure with another exit code. */
  endingWith(exitCode: ExitCode): Failure {
    const { code, message, remedy, problems, requestId } = this;
    return new Failure(exitCode, code, message, {
      remedy,
      problems,
      ...(requestId === undefined ? {} : { requestId }),
    });
  }
}

/** An answer that a script can tell apart; nothing failed. */
export class Verdict extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode) {
    super("there is something to look at");
    this.exitCode = exitCode;
  }
}

const byStatus = (status: number): ExitCode => {
  if (status === 401) return exitCodes.signedOut;
  if (status === 403 || status === 404) return exitCodes.refused;
  if (status === 409 || status === 412) return exitCodes.conflict;
  if (status === 429 || status === 502 || status === 503 || status === 504) return exitCodes.unavailable;
  return status >= 500 ? exitCodes.unexpected : exitCodes.input;
};

const present = (problem: Record<string, unknown>): Problem =>
  Object.fromEntries(Object.entries(problem).filter(([, v]) => v !== undefined)) as Problem;

/** What a refused call says. */
export function fromReply(status: number, body: unknown): Failure {
  const parsed = problemDetails.safeParse(body);
  if (!parsed.success)
    return new Failure(byStatus(status), `http.${status}`, `The server answered ${status} without saying why.`, {
      remedy: "Check that FAIRWAY_URL names a Fairway server.",
    });
  const { code, detail, remedy, problems = [], requestId } = parsed.data;
  const hint = status === 401 ? (remedy ?? "Sign in with `fairway sign-in`.") : remedy;
  return new Failure(byStatus(status), code, detail, { remedy: hint, problems: problems.map(present), requestId });
}

/** Any error as a reason to end. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof AppError)
    return new Failure(codeOf[error.kind], error.code, error.message, {
      remedy: error.remedy,
      problems: error.problems,
    });
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(exitCodes.unexpected, "unexpected", message);
}

const place = (p: Problem): string => {
  const where = [
    p.row === undefined ? "" : `row ${p.row}`,
    p.line === undefined ? "" : `line ${p.line}:${p.column ?? 1}`,
    p.path,
  ];
  return where.filter((part) => part !== "").join(" ");
};

/** The failure as lines for people: what is wrong, where, and what to do. */
export function failureLines(failure: Failure): readonly string[] {
  return [
    `✗ ${failure.message}`,
    ...failure.problems.flatMap((p) => [
      `  ${place(p)}: ${p.message}`,
      ...(p.remedy === undefined ? [] : [`    → ${p.remedy}`]),
    ]),
    ...(failure.remedy === undefined ? [] : [`→ ${failure.remedy}`]),
    ...(failure.requestId === undefined ? [] : [`  (request ${failure.requestId}, code ${failure.code})`]),
  ];
}
