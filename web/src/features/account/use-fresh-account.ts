import { getGetAccountQueryKey } from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";

/** Fetches the account again after a change. */
export function useFreshAccount(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: getGetAccountQueryKey() });
}

/** The time zone of this browser: a person belongs to no vendor whose zone would count. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
