import { AppError, parseSpan, spanForms, type Span } from "@fairway/kernel";

export const conflict = (code: string, message: string, remedy: string): AppError =>
  new AppError("conflict", `agreement.${code}`, message, { remedy });

export const invalid = (path: string, code: string, message: string, remedy: string): AppError =>
  new AppError("validation", `agreement.${code}`, message, { remedy, problems: [{ path, message, remedy }] });

/** @throws AppError `agreement.span` that names the field */
export function spanOf(path: string, text: string): Span {
  const span = parseSpan(text);
  if (span && span.count > 0) return span;
  throw invalid(path, "span", `“${text}” is not a length of time.`, `Write one such as ${spanForms}.`);
}

export const changedMeanwhile = (): AppError =>
  conflict(
    "changed_meanwhile",
    "Somebody has changed this agreement meanwhile.",
    "Reload, and make your change again.",
  );
