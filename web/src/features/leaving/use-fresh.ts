import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches everything about partners again. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => refresh(client, "/partners");
}
