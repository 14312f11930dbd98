import { join } from "node:path";
import { root, runTool } from "./command.ts";
import { failure, pass, type Outcome } from "./outcome.ts";
import { sources } from "./sources.ts";

type Violation = { from: string; to: string; rule: { name: string }; comment?: string };
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } };

const folders = ["packages", "server", "web/src", "scripts"];

const config = join(root, ".dependency-cruiser.mjs");

/** What dependency-cruiser says of the folders below `home`, or its own words where it broke. */
export async function cruise(home: string, below: readonly string[]): Promise<Cruise | string> {
  const ran = await runTool("depcruise", ["--config", config, "--output-type", "json", ...below], {}, home);
  try {
    return JSON.parse(ran.stdout) as Cruise;
  } catch {
    return ran.output;
  }
}

/** The arrows between packages, modules, platform and web; and that the tool saw every file, which it may fail to do silently. */
export async function boundaries(): Promise<Outcome> {
  const found = await cruise(root, folders);
  if (typeof found === "string") return failure(found);
  const seen = new Set(found.modules.map((module) => module.source));
  const unseen = (await sources(folders)).filter((path) => !path.endsWith(".d.ts") && !seen.has(path));
  const complaints = [
    ...unseen.map((path) => `${path} was not seen by dependency-cruiser`),
    ...found.summary.violations.map((broken) => `${broken.rule.name}: ${broken.from} → ${broken.to}`),
  ];
  return complaints.length > 0 ? failure(complaints.join("\n")) : pass(`${seen.size} modules seen`);
}
