import { useListPrograms, type ProgramSummary } from "@fairway/client";
import { useSearch } from "@tanstack/react-router";
import { useVendor } from "../session/room.tsx";

/**
 * The vendor's programs, and the one that the address names or the first. Partners are measured by programs in force;
 * `all` has also those that are only being drafted.
 */
export function useProgram(which: "active" | "all" = "active") {
  const vendor = useVendor();
  const { program: chosen } = useSearch({ strict: false });
  const query = useListPrograms(vendor.id);
  const items = query.data?.items ?? [];
  const programs = which === "all" ? items : items.filter((p) => p.activeVersion !== null);
  const program: ProgramSummary | undefined =
    programs.find((p) => p.id === chosen) ?? programs.find((p) => p.activeVersion !== null) ?? programs[0];
  return { query, programs, program, can: query.data?.can ?? {} };
}
