import type { z } from "zod";
import type { Checker } from "../build/checker.ts";
import { suggest } from "./suggest.ts";
import type { Path } from "./source.ts";

type Issue = z.core.$ZodIssue;

const step = (part: PropertyKey): string | number => (typeof part === "number" ? part : String(part));

function remedyOf(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.expected === "record") return "Write it as name: value, one in each line.";
  if (issue.code === "invalid_type" && issue.input === undefined) return "Add it.";
  return "Correct it; the reference of program documents shows the form.";
}

/** The names that are known at a place: the same for the whole, or told for each place within it. */
type Known = readonly string[] | ((path: readonly PropertyKey[]) => readonly string[]);

const knownAt = (known: Known, path: readonly PropertyKey[]): readonly string[] =>
  typeof known === "function" ? known(path) : path.length === 0 ? known : [];

/** Notes what a shape check found, each at its place and with the nearest known name for an unknown one. */
export function noteIssues(check: Checker, base: Path, issues: readonly Issue[], known: Known): void {
  for (const issue of issues) {
    const path = [...base, ...issue.path.map(step)];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const names = knownAt(known, issue.path);
        const remedy = names.length > 0 ? suggest(key, names) : "Leave it out, or check how it is written.";
        check.add([...path, key], `“${key}” means nothing here.`, remedy, "key");
      }
      continue;
    }
    if (issue.code === "invalid_key") {
      const message = issue.issues[0]?.message ?? issue.message;
      check.add(path, `“${String(path.at(-1))}” cannot be a name: ${message}.`, "Give it another name.", "key");
      continue;
    }
    if (path.length === 0 && /received (null|undefined)$/.test(issue.message)) {
      check.add([], "The document is empty.", "Begin with the program's name, its currency and its facts.");
      continue;
    }
    const missing = issue.code === "invalid_type" && issue.input === undefined && /undefined/.test(issue.message);
    const name = path.at(-1) ?? "the document";
    const message = missing ? `“${name}” is missing.` : `“${name}”: ${issue.message}.`;
    check.add(path, message, missing ? "Add it." : remedyOf(issue));
  }
}
