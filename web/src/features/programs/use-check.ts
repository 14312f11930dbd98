import { checkProgram, type CheckProgramReply } from "@fairway/client";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";

export type Format = "yaml" | "json";

/** A document that starts with a brace is JSON. */
export const formatOf = (source: string): Format => (source.trimStart().startsWith("{") ? "json" : "yaml");

/** The server's verdict on a document, a moment after typing has paused. */
export function useCheck(vendorId: string, source: string) {
  const [settled] = useDebouncedValue(source, 400);
  const check = useQuery<CheckProgramReply>({
    queryKey: ["check-program", vendorId, settled],
    queryFn: ({ signal }) => checkProgram(vendorId, { source: settled, format: formatOf(settled) }, { signal }),
    enabled: settled.trim() !== "",
    placeholderData: keepPreviousData,
  });
  const fresh = settled === source && !check.isPlaceholderData && !check.isFetching;
  return { verdict: check.data, error: check.error, checking: !fresh };
}
