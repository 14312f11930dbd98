import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever a step of an onboarding may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(["/onboarding", "/activity", "/notices"].map((address) => refresh(client, address)));
  };
}
