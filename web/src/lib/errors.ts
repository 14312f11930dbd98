/** What a failed call said, as far as it said anything. */
export type Failure = {
  status: number;
  code: string;
  detail: string | null;
  remedy: string | null;
  requestId: string | null;
  problems: { path: string; message: string; remedy?: string | undefined }[];
};

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Reads any thrown value as a failure; what carries no status counts as an unreachable server (0). */
export function failureOf(error: unknown): Failure {
  const thrown = isRecord(error) ? error : {};
  const e = isRecord(thrown["problem"]) ? thrown["problem"] : thrown;
  const problems = Array.isArray(e["problems"]) ? e["problems"].filter(isRecord) : [];
  return {
    status: typeof e["status"] === "number" ? e["status"] : 0,
    code: text(e["code"]) ?? "unreachable",
    detail: text(e["detail"]),
    remedy: text(e["remedy"]),
    requestId: text(e["requestId"]),
    problems: problems.map((p) => ({
      path: text(p["path"]) ?? "",
      message: text(p["message"]) ?? "",
      ...(text(p["remedy"]) ? { remedy: text(p["remedy"]) ?? undefined } : {}),
    })),
  };
}

const fieldOf = (path: string, prefix = "body."): string =>
  path.startsWith(prefix) ? path.slice(prefix.length) : path;

/** The messages by field path, for showing them at their fields. `prefix` (`body.`) is taken off. */
export function fieldErrors(error: unknown, prefix = "body."): Record<string, string> {
  return Object.fromEntries(failureOf(error).problems.map((p) => [fieldOf(p.path, prefix), p.message] as const));
}

const isAt = (path: string, field: string): boolean => path === field || path.startsWith(`${field}.`);

/** What is wrong with a field or with something in it: `tags` has what is said of `tags.3`. */
export const errorAt = (errors: Readonly<Record<string, string>>, field: string): string | undefined =>
  errors[field] ?? Object.entries(errors).find(([path]) => isAt(path, field))?.[1];

/** The problems that none of these fields shows; null where each is shown, and so nothing is left to say. */
export function problemsBeside(error: unknown, shows: readonly string[]): Failure["problems"] | null {
  const { problems } = failureOf(error);
  const left = problems
    .map((p) => ({ ...p, path: fieldOf(p.path) }))
    .filter(({ path }) => !shows.some((field) => isAt(path, field)));
  return problems.length > 0 && left.length === 0 ? null : left;
}
