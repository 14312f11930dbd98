import { readFileSync } from "node:fs";
import { parseProgram, type Program } from "@fairway/program";
import type { vendorIn } from "../../../server/test/measured-vendor.ts";

export type Vendor = Awaited<ReturnType<typeof vendorIn>>;
/** What a case gave, under the same names as what it must give. */
export type Given = Readonly<Record<string, string | null>>;

export function documentOf(name: string): { source: string; program: Program } {
  const source = readFileSync(new URL(`../${name}.yaml`, import.meta.url), "utf8");
  const parsed = parseProgram(source, "yaml");
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return { source, program: parsed.program };
}
