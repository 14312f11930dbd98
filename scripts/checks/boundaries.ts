import { runTool } from "./command.ts";
import { failure, pass, type Outcome } from "./outcome.ts";
import { sources } from "./sources.ts";

type Violation = { from: string; to: string; rule: { name: string }; comment?: string };
type Cruise = { modules: { source: string }[]; summary: { violations: Violation[] } };

const folders = ["packages", "server", "web/src", "scripts"];

/** The arrows between packages, modules, platform and web; and that the tool saw every file, which it may fail to do silently. */
export async function boundaries(): Promise<Outcome> {
  const ran = await runTool("depcruise", ["--config", ".dependency-cruiser.mjs", "--output-type", "json", ...folders]);
  let cruise: Cruise;
  try {
    cruise = JSON.parse(ran.stdout) as Cruise;
  } catch {
    return failure(ran.output);
  }
  const seen = new Set(cruise.modules.map((module) => module.source));
  const unseen = (await sources(folders)).filter((path) => !path.endsWith(".d.ts") && !seen.has(path));
  const complaints = [
    ...unseen.map((path) => `${path} was not seen by dependency-cruiser`),
    ...cruise.summary.violations.map((broken) => `${broken.rule.name}: ${broken.from} → ${broken.to}`),
  ];
  return complaints.length > 0 ? failure(complaints.join("\n")) : pass(`${seen.size} modules seen`);
}
