import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches segments again, and once more when their members have followed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  const again = () => refresh(client, "/segment");
  return async () => {
    await again();
    setTimeout(() => void again(), 3000);
  };
}
