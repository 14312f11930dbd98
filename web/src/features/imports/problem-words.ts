import type { TFunction } from "i18next";

/** Where a problem of a mapping lies: its step, and the field by its path. Null for all that is no field. */
export function placeOf(path: string): { step: number; field: string } | null {
  const found = /^mapping\.steps\[(\d+)\]\.fields\.((?:data|attributes)\.[^.[]+|[^.[]+)/.exec(path);
  return found?.[1] && found[2] ? { step: Number(found[1]), field: found[2] } : null;
}

const known = [
  [/dateFormat/, "dates"],
  [/decimalSign/, "numbers"],
  [/a default/, "empty"],
  [/to values/, "values"],
] as const;

/** What to do about a refused row, in words of the wizard where the server speaks of the mapping. */
export function remedyWords(t: TFunction, remedy: string | null): string {
  const key = known.find(([sign]) => sign.test(remedy ?? ""))?.[1];
  return key ? t(`imports.remedies.${key}`) : (remedy ?? "");
}

/** A message that begins with a field's key, with its name instead. */
export const namedMessage = (message: string, field: string, name: string): string =>
  message.startsWith(`${field} `) ? `${name}${message.slice(field.length)}` : message;

/** Why an import stopped, with the field's name instead of its key. */
export function errorWords(t: TFunction, error: string, nameOf: (field: string) => string): string {
  const [, row = "", field = "", message = ""] = /^Row (\d+): ([A-Za-z0-9_]+): (.*)$/s.exec(error) ?? [];
  if (row === "") return error;
  const name = nameOf(field);
  return t("imports.errorRow", { row, field: name, message: namedMessage(message, field, name) });
}
