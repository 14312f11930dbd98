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

/** The messages by field path, for showing them at their fields. `prefix` (`body.`) is taken off. */
export function fieldErrors(error: unknown, prefix = "body."): Record<string, string> {
  const entries = failureOf(error).problems.map(
    (p) => [p.path.startsWith(prefix) ? p.path.slice(prefix.length) : p.path, p.message] as const,
  );
  return Object.fromEntries(entries);
}
