import { useGetProgram } from "@fairway/client";
import { humanize } from "../../lib/humanize.ts";
import { useVendor } from "../session/room.tsx";
import { useProgram } from "./use-program.ts";

/** A field's name as the program writes it (`ARR`), else as words of its key. */
export function useFieldLabel(): (key: string) => string {
  const vendor = useVendor();
  const { program } = useProgram();
  const page = useGetProgram(vendor.id, program?.id ?? "", { query: { enabled: program !== undefined } }).data?.page;
  const entries = page?.sections.filter((s) => s.kind === "facts").flatMap((s) => s.entries) ?? [];
  const labels = entries.flatMap((e) => e.table?.rows.map((row) => row[0] ?? "") ?? []);
  return (key) => {
    const plain = humanize(key);
    return labels.find((label) => label.toLowerCase() === plain.toLowerCase()) ?? plain;
  };
}
