import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** Fetches again whatever asking, answering, opening or changing a gate may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  const again = async () => {
    const touched = ["/gate", "/lock", "/portal-pages", "/benefits", "/resources", "/notices", "/activity"];
    await Promise.all(touched.map((address) => refresh(client, address)));
  };
  return async () => {
    await again();
    // Who passes a gate, and what an opening gives, follow in the background.
    setTimeout(() => void again(), 3000);
  };
}
