import { createHash } from "node:crypto";
import type { Id, Problem } from "@fairway/kernel";
import { type JsonField, writeExactJson } from "./exact-json.ts";
import { checkField, isDay, type Original } from "./field.ts";
import { type DeclaredKind, type DeclaredKinds, unknownKind } from "./kinds.ts";
import type { FactInput, PreparedFact } from "./types.ts";

export const firstDay = "1970-01-01";
export const lastDay = "2100-12-31";

function checkDay(day: string): Problem[] {
  if (isDay(day) && day >= firstDay && day <= lastDay) return [];
  const message = isDay(day) ? `${day} is not between 1970 and 2100.` : `“${day}” is not a day.`;
  return [{ path: "occurredOn", message, remedy: "Write the business date as 2026-03-31." }];
}

function checkData(kind: DeclaredKind, input: FactInput) {
  const data: Record<string, JsonField> = {};
  const originals: Record<string, Original> = {};
  const problems: Problem[] = [];
  for (const field of kind.fields) {
    const value = input.data[field.key] ?? null;
    const path = `data.${field.key}`;
    if (value === null || value === "") {
      if (!field.optional)
        problems.push({
          path,
          message: `${field.key} is missing.`,
          remedy: `Give every ${kind.key} its ${field.key}.`,
        });
      continue;
    }
    const checked = checkField(field, value, kind.currency);
    if (!checked.ok) problems.push({ path, message: checked.message, remedy: checked.remedy });
    else {
      data[field.key] = checked.value;
      if (checked.original) originals[field.key] = checked.original;
    }
  }
  for (const key of Object.keys(input.data))
    if (!kind.fields.some((f) => f.key === key))
      problems.push({
        path: `data.${key}`,
        message: `Facts of kind “${kind.key}” have no field “${key}”.`,
        remedy: `Use one of: ${kind.fields.map((f) => f.key).join(", ")}; or declare it in the program.`,
      });
  if (Object.keys(originals).length > 0) data["$original"] = originals;
  return { data, problems };
}

/**
 * Checks a fact against the kind that the program declares, and gives it the form in which it is kept.
 * Problems name the field within the fact (`data.amount`).
 */
export function prepareFact(
  input: FactInput,
  partnerId: Id<"partner">,
  kinds: DeclaredKinds,
): { ok: true; fact: PreparedFact } | { ok: false; problems: Problem[] } {
  const kind = kinds.get(input.kind);
  if (!kind) return { ok: false, problems: [unknownKind("kind", input.kind, kinds)] };
  const { data, problems } = checkData(kind, input);
  problems.unshift(...checkDay(input.occurredOn));
  if (problems.length > 0) return { ok: false, problems };
  const text = writeExactJson(data);
  const digest = createHash("sha256").update(`${partnerId} ${input.occurredOn} ${text}`).digest();
  const { kind: key, occurredOn, source, reference } = input;
  return { ok: true, fact: { kind: key, partnerId, occurredOn, source, reference, data: text, digest } };
}
