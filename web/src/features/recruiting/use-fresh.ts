import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever a step in recruiting may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(
      ["/partner-applications", "/application-forms", "/partners"].map((address) => refresh(client, address)),
    );
  };
}
