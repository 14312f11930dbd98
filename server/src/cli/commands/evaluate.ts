import type { Command } from "commander";
import { z } from "zod";
import type { Reply } from "../api.ts";
import { exitCodes, Failure } from "../failure.ts";
import { note, printJson, progressLine } from "../output.ts";
import { chooseProgram } from "../programs.ts";
import { chooseVendor, openSession, type Session } from "../session.ts";
import { pause } from "../wait.ts";

type Evaluation = Reply<"listEvaluations">["items"][number];
type Place = { vendorId: string; programId: string };

const options = z.object({
  program: z.string().optional(),
  asOf: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  every: z.enum(["month", "quarter", "year"]).default("quarter"),
  wait: z.boolean().default(true),
});
type Options = z.infer<typeof options>;

function bodyOf({ asOf, from, to, every }: Options) {
  if (asOf !== undefined && (from !== undefined || to !== undefined))
    throw new Failure(exitCodes.input, "evaluate.options", "Give either --as-of or --from and --to.");
  if (from === undefined && to === undefined) return asOf === undefined ? {} : { asOf };
  if (from === undefined || to === undefined)
    throw new Failure(exitCodes.input, "evaluate.options", "A series needs both --from and --to.");
  return { series: { from, to, every } };
}

const running = (e: Evaluation): boolean => e.status === "queued" || e.status === "running";

/** Looks at the evaluations until all of them have ended. */
async function follow({ api }: Session, place: Place, ids: ReadonlySet<string>): Promise<readonly Evaluation[]> {
  const line = progressLine();
  for (;;) {
    const { items } = await api.call("listEvaluations", { params: place, query: { limit: 200 } });
    const ours = items.filter((item) => ids.has(item.id));
    const done = ours.reduce((sum, e) => sum + e.done, 0);
    const total = ours.reduce((sum, e) => sum + e.total, 0);
    line.show(`${ours.filter((e) => e.status === "done").length} of ${ids.size} dates, ${done} of ${total} partners`);
    if (ours.length === ids.size && !ours.some(running)) {
      line.end();
      return ours.toSorted((a, b) => a.asOf.localeCompare(b.asOf));
    }
    await pause(300);
  }
}

export function evaluateCommand(program: Command): void {
  program
    .command("evaluate")
    .description("measure every partner as of a date, or of every period end between two dates")
    .option("--program <key>", "which program; the first where absent")
    .option("--as-of <date>", "one date; today where absent")
    .option("--from <date>", "first day of a series")
    .option("--to <date>", "last day of a series")
    .option("--every <period>", "month, quarter or year", "quarter")
    .option("--no-wait", "start it and leave")
    .action(async (given: unknown, command: Command) => {
      const chosen = options.parse(given);
      const session = await openSession(command);
      const vendorId = await chooseVendor(session);
      const place = { vendorId, programId: (await chooseProgram(session, vendorId, chosen.program)).id };
      const started = await session.api.call("startEvaluation", { params: place, body: bodyOf(chosen) });
      const ended = chosen.wait ? await follow(session, place, new Set(started.items.map((e) => e.id))) : started.items;
      if (session.json) printJson(ended);
      else for (const e of ended) note(`${e.status === "done" ? "✓" : "…"} ${e.asOf}: ${e.status}, ${e.done} partners`);
      const failed = ended.find((e) => e.status === "failed" || e.status === "stopped");
      if (failed)
        throw new Failure(
          exitCodes.unexpected,
          `evaluation.${failed.status}`,
          `The evaluation of ${failed.asOf} ${failed.status}.`,
          {
            remedy: failed.error ?? "Start it again; it goes on where it ended.",
          },
        );
    });
}
