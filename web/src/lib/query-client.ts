import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "./errors.ts";

/** Whether asking again may help: an unreachable or troubled server, not a refusal. */
export const worthRetrying = (count: number, error: unknown): boolean => {
  const { status } = failureOf(error);
  return count < 2 && (status === 0 || status >= 500 || status === 429);
};

/** Server state of the app. `onSignedOut` runs when any call says that nobody is signed in. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (failureOf(error).status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { staleTime: 20_000, retry: worthRetrying, refetchOnWindowFocus: true } },
  });
}

/** Marks everything as old whose address holds this text, so that it is fetched again. */
export function refresh(client: QueryClient, address: string): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === "string" && part.includes(address)),
  });
}
