import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever signing, declining or publishing may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const addresses = ["/agreement", "/activity", "/notices", "/onboarding"];
    await Promise.all(addresses.map((address) => refresh(client, address)));
  };
}
