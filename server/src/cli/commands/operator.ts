import type { Command } from "commander";

const wantsJson = (command: Command): boolean => command.optsWithGlobals()["json"] === true;

/** Commands that use the database of the installation on this machine. What they need is loaded only for them. */
export function operatorCommands(program: Command): void {
  program
    .command("audit")
    .description("the journal's seals (for operators)")
    .command("verify")
    .description("recompute the sealed journal and name what was tampered with")
    .action(async (_: unknown, command: Command) => (await import("../operator-work.ts")).verify(wantsJson(command)));
  program
    .command("sessions")
    .description("who is signed in (for operators)")
    .command("end")
    .description("end the sessions of one person, or of everybody")
    .argument("[email]", "the person's address")
    .option("--everybody", "end every session of the installation")
    .action(async (email: string | undefined, { everybody }: { everybody?: true }) =>
      (await import("../operator-work.ts")).endSessions(everybody ? null : (email ?? "")),
    );
  program
    .command("migrate")
    .description("bring the database to this version (for operators)")
    .action(async () => (await import("../operator-work.ts")).migrate());
  program
    .command("doctor")
    .description("look the installation over (for operators)")
    .action(async (_: unknown, command: Command) => (await import("../operator-work.ts")).doctor(wantsJson(command)));
}
