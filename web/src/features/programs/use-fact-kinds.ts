import { useGetProgram } from "@fairway/client";
import { useVendor } from "../session/room.tsx";
import { useProgram } from "./use-program.ts";

/** The kinds of facts that the program records, with their names for people. */
export function useFactKinds(): { value: string; label: string }[] {
  const vendor = useVendor();
  const { program } = useProgram();
  const full = useGetProgram(vendor.id, program?.id ?? "", { query: { enabled: program !== undefined } });
  const sections = full.data?.page.sections.filter((s) => s.kind === "facts") ?? [];
  return sections.flatMap((s) => s.entries.map((e) => ({ value: e.key, label: e.label })));
}
