import { AppError, type ErrorKind, type Problem } from "@fairway/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";

const statuses: Record<ErrorKind, number> = {
  validation: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  precondition: 412,
  limit: 429,
  unavailable: 503,
  internal: 500,
};

const statusByCode: Readonly<Record<string, number>> = { "file.too_large": 413, "range.unsatisfiable": 416 };

const titles: Record<number, string> = {
  400: "The input is not valid",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not found",
  409: "In conflict with the present state",
  412: "Changed by somebody else",
  413: "Too large",
  415: "Not an accepted media type",
  416: "No such part of the file",
  429: "Too many requests",
  500: "Something went wrong on our side",
  503: "Not available for the moment",
};

const remedies: Record<string, string> = {
  unrecognized_keys: "Remove it, or correct its spelling.",
  too_small: "Send a longer or larger value.",
  too_big: "Send a shorter or smaller value.",
  invalid_value: "Use one of the listed values.",
};

const missing = (issue: z.core.$ZodIssue): boolean =>
  issue.code === "invalid_type" && issue.message.endsWith("received undefined");

/** Every complaint of a schema as a problem with its field, a message and what to do. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const at = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: at === "" ? key : `${at}.${key}`,
        message: "is not known here",
        remedy: "Remove it, or correct its spelling.",
        code: issue.code,
      }));
    if (missing(issue)) return [{ path: at, message: "is missing", remedy: "Send it.", code: "missing" }];
    return [
      {
        path: at,
        message: issue.message,
        remedy: remedies[issue.code] ?? "Correct it as described.",
        code: issue.code,
      },
    ];
  });
}

export const invalid = (where: string, error: z.ZodError): AppError =>
  new AppError("validation", "input.invalid", `The ${where} is not valid.`, {
    remedy: "Correct the fields below and send it again.",
    problems: problemsOf(error),
  });

type Shown = { status: number; code: string; detail: string; remedy?: string; problems?: readonly Problem[] };

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("statusCode" in error) || typeof error.statusCode !== "number") return null;
  return error.statusCode >= 400 && error.statusCode < 600 ? error.statusCode : null;
}

function shown(error: unknown): Shown {
  if (error instanceof AppError && error.kind !== "internal") {
    const status = statusByCode[error.code] ?? statuses[error.kind];
    return {
      status,
      code: error.code,
      detail: error.message,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
      ...(error.problems.length > 0 ? { problems: error.problems } : {}),
    };
  }
  const status = statusOf(error);
  if (status !== null && status < 500 && error instanceof Error)
    return { status, code: `http.${status}`, detail: error.message };
  if (status === 503)
    return { status, code: "server.busy", detail: "The server is busy.", remedy: "Try again in a few seconds." };
  return {
    status: 500,
    code: "internal",
    detail: "Something went wrong on our side; it was logged with this request's id.",
    remedy: "Try again; if it happens again, tell the operator the request id.",
  };
}

const refusals: ReadonlySet<number> = new Set([401, 403, 429]);

/** The one way in which a failed call is answered: problem details (RFC 9457). */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { status, ...rest } = shown(error);
  if (status >= 500)
    request.log.error({ err: error, cause: error instanceof Error ? error.cause : undefined }, "request failed");
  // Whoever is refused leaves a trace: what for, and from where.
  if (refusals.has(status)) Object.assign((request.logged ??= {}), { refused: rest.code, from: request.ip });
  const body = {
    type: `urn:fairway:problem:${rest.code}`,
    title: titles[status] ?? "The call failed",
    status,
    ...rest,
    requestId: request.id,
  };
  if (status === 503 || status === 429) reply.header("retry-after", "2");
  return reply.code(status).type("application/problem+json; charset=utf-8").send(JSON.stringify(body));
}
