import { failureOf } from "./errors.ts";

/** Whether a mailed link itself is used, too old or incomplete; whatever else fails may go well another time. */
export function isLinkOver(error: unknown): boolean {
  const { status, problems } = failureOf(error);
  if (status === 404 || status === 409) return true;
  return status === 400 && problems.some(({ path }) => /(^|\.)token$/.test(path));
}
