import type { ImportFile, ImportMapping } from "@fairway/client";
import { slugOf } from "../../lib/slug.ts";
import { recall, remember } from "../../lib/storage.ts";

type Step = ImportMapping["steps"][number];

const keyOf = (vendorId: string, columns: readonly string[], to: string, kind: string | undefined): string =>
  `mapping.${vendorId}.${to}.${kind ?? ""}.${columns.join("|")}`;

const kindOf = (step: Step): string | undefined => (step.to === "facts" ? step.kind : undefined);

/** The mapping with its one file under the file's own name. */
export function named(mapping: ImportMapping, name: string): ImportMapping {
  const [key = "file"] = Object.keys(mapping.files);
  const own = slugOf(name.replace(/\.(csv|xlsx)(\.gz)?$/i, "")) || "file";
  return {
    ...mapping,
    files: { [own]: { ...mapping.files[key], path: name } },
    steps: mapping.steps.map((s) => ({ ...s, from: own })),
  };
}

/** Keeps how the columns of a file were mapped, for the next file with the same columns. */
export function keepMapping(vendorId: string, file: ImportFile, mapping: ImportMapping): void {
  const [step] = mapping.steps;
  if (step) remember(keyOf(vendorId, file.columns, step.to, kindOf(step)), JSON.stringify(mapping));
}

/** How a file with these columns was mapped last time in this browser. */
export function keptMapping(
  vendorId: string,
  file: ImportFile,
  to: string,
  kind: string | undefined,
): ImportMapping | null {
  const kept = recall(keyOf(vendorId, file.columns, to, kind));
  return kept === null ? null : (JSON.parse(kept) as ImportMapping);
}
