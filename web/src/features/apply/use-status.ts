import {
  getGetApplicationStatusQueryKey,
  useGetApplicationStatus,
  type GetApplicationStatusReply,
} from "@fairway/client";
import { useQueryClient } from "@tanstack/react-query";

/** Where an application stands. What an answer tells is kept where it was fetched to, so that what comes later replaces it. */
export function useStatus(token: string) {
  const client = useQueryClient();
  const query = useGetApplicationStatus(token, { query: { retry: false } });
  const keep = (next: GetApplicationStatusReply) => {
    client.setQueryData(getGetApplicationStatusQueryKey(token), next);
  };
  return { query, keep };
}
