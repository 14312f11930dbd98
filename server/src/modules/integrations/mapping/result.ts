/** What is wrong with one field of one row. `value` is what the file says, as far as one value is to blame. */
export type FieldProblem = { field: string; value: string | null; message: string; remedy: string };

export type Failure = { ok: false; message: string; remedy: string; value?: string };
export type Result<T> = { ok: true; value: T } | Failure;

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const bad = (message: string, remedy: string): Failure => ({ ok: false, message, remedy });
