import { useQueryClient } from "@tanstack/react-query";
import { refresh } from "../../lib/query-client.ts";

/** What a decision about a move changes on screen. */
const touched = ["/moves", "/oversight", "/exceptions", "/appeals", "/standing", "/activity", "/notices"];

/** Fetches again whatever a decision may have changed. */
export function useFresh(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(touched.map((address) => refresh(client, address)));
  };
}
