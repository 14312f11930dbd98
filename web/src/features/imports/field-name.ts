import type { ImportField } from "@fairway/client";
import type { TFunction } from "i18next";
import { humanize } from "../../lib/humanize.ts";

const own = {
  partners: ["reference", "name", "types", "country", "region", "domain", "joinedOn"],
  facts: ["partner", "occurredOn"],
} as const;

/** The name of a field of a step, by its path (`data.amount`) or its bare key, in the words of the screen. */
export function fieldName(t: TFunction, path: string, to: string, fields: readonly ImportField[] = []): string {
  const side = to === "partners" ? "partners" : "facts";
  if (path === "reference" && side === "facts") return t("imports.fields.factReference");
  const known = own[side].find((k) => k === path);
  if (known) return t(`imports.fields.${known}`);
  const key = path.split(".")[1] ?? path;
  const label = fields.find((f) => f.key === key)?.label ?? humanize(key);
  return side === "partners" ? t("imports.attribute", { name: label }) : label;
}
