import { getGetMeQueryKey } from "@fairway/client";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureOf } from "./errors.ts";

/** Whether asking again may help: an unreachable or troubled server, not a refusal. */
const worthRetrying = (count: number, error: unknown): boolean => {
  const { status } = failureOf(error);
  return count < 2 && (status === 0 || status >= 500 || status === 429);
};

/** What a call says of the session itself: there is none, or too little stands behind it. */
export type SessionTrouble = "signedOut" | "secondFactor" | "noFactor" | "viewingOver";

function troubleOf(error: unknown): SessionTrouble | null {
  const { status, code } = failureOf(error);
  if (status === 401) return "signedOut";
  if (code === "viewing.over") return "viewingOver";
  if (code === "auth.second_factor_required") return "secondFactor";
  return code === "auth.second_factor_missing" ? "noFactor" : null;
}

/** Server state of the app. `onTrouble` runs when any call says that something is wrong with the session. */
export function createQueryClient(onTrouble: (trouble: SessionTrouble) => void): QueryClient {
  const onError = (error: unknown) => {
    const trouble = troubleOf(error);
    if (trouble) onTrouble(trouble);
  };
  // A proof gives the session another secret: what was on its way with the one before is asked once more.
  const wasSignedIn = (error: unknown) =>
    failureOf(error).status === 401 && client.getQueryData(getGetMeQueryKey()) !== undefined;
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 20_000,
        retry: (count, error) => worthRetrying(count, error) || (count === 0 && wasSignedIn(error)),
        retryDelay: (count, error) => (failureOf(error).status === 401 ? 50 : 1000 * 2 ** count),
        refetchOnWindowFocus: true,
      },
    },
  });
  return client;
}

/** Marks everything as old whose address holds this text, so that it is fetched again. */
export function refresh(client: QueryClient, address: string): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => queryKey.some((part) => typeof part === "string" && part.includes(address)),
  });
}
