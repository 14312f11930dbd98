import { useListPrograms, type ProgramSummary } from "@fairway/client";
import { useSearch } from "@tanstack/react-router";
import { useVendor } from "../session/room.tsx";

/** The vendor's programs, and the one that the address names or the first. */
export function useProgram() {
  const vendor = useVendor();
  const { program: chosen } = useSearch({ strict: false });
  const query = useListPrograms(vendor.id);
  const programs = query.data?.items ?? [];
  const program: ProgramSummary | undefined = programs.find((p) => p.id === chosen) ?? programs[0];
  return { query, programs, program, can: query.data?.can ?? {} };
}
