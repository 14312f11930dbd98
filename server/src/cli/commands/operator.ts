import type { Command } from "commander";

export function operatorCommands(program: Command): void {
  void program;
}
