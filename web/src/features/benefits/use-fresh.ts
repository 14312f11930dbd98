import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever applying, deciding or using may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(["/benefit", "/activity", "/notices"].map((address) => refresh(client, address)));
  };
}
