import type { Span } from "../model.ts";

const form = /^([1-9]\d{0,3}) (business days?|days?|weeks?|months?|years?)$/;
const units: Record<string, Span["unit"]> = {
  day: "day",
  "business day": "business day",
  week: "week",
  month: "month",
  year: "year",
};

/** Reads “60 days”, “1 month”, “5 business days”; null where it is no length of time. */
export function readSpan(text: string): Span | null {
  const [, count, name = ""] = form.exec(text.trim()) ?? [];
  const unit = units[name.replace(/s$/, "")];
  return count === undefined || unit === undefined ? null : { count: Number(count), unit };
}

export const spanForms = "60 days, 2 weeks, 12 months, 1 year or 5 business days";
