import type { Reply } from "./api.ts";
import { exitCodes, Failure } from "./failure.ts";
import type { Session } from "./session.ts";

export type ProgramSummary = Reply<"listPrograms">["items"][number];

/** The program with this key or id; the first one where none is named. */
export async function chooseProgram(
  { api }: Session,
  vendorId: string,
  key: string | undefined,
): Promise<ProgramSummary> {
  const { items } = await api.call("listPrograms", { params: { vendorId } });
  const found =
    key === undefined
      ? (items.find((item) => item.activeVersion !== null) ?? items[0])
      : items.find((item) => item.key === key || item.id === key);
  if (found) return found;
  throw new Failure(
    exitCodes.refused,
    "program.unknown",
    key === undefined ? "The vendor has no program yet." : `There is no program “${key}”.`,
    {
      remedy:
        items.length === 0
          ? "Publish one with `fairway program publish <file>`."
          : `Its programs: ${items.map((i) => i.key).join(", ")}.`,
    },
  );
}
