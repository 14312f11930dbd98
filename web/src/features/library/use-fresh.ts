import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever a change in the library may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(["/resource", "/library", "/activity"].map((address) => refresh(client, address)));
  };
}
