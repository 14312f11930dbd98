import type { Id } from "@fairway/kernel";
import type { Ctx, JobControl, JournalEvent, Reaction } from "../../platform/index.ts";
import type { Imports } from "./service.ts";

const maxAttempts = 6;

/** An import runs as a job from the moment it is queued; a killed one is taken up by another process. */
export function importsReactions(imports: Imports): readonly Reaction[] {
  const run = async (ctx: Ctx, event: JournalEvent, control: JobControl): Promise<void> => {
    const id = event.subject.id as Id<"import">;
    try {
      await imports.run(ctx, id, control.signal);
    } catch (error) {
      if (control.signal.aborted || control.attempt < maxAttempts) throw error;
      await imports.giveUp(ctx, id, error);
    }
  };
  // Imports of one vendor take turns: the second may need the partners of the first.
  const queue = () => "imports";
  return [
    { on: "import.started", name: "imports.run", run, queue },
    { on: "import.resumed", name: "imports.goOn", run, queue },
  ];
}
