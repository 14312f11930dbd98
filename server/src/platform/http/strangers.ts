import type { OperationSpec } from "@fairway/contract";
import type { Limit, SignInGuard } from "../auth/guard.ts";

/** What anybody may send without a sign-in, and how often from one address. */
const writes: Limit = { tries: 10, seconds: 60 };
/** Programs that answer for many mailboxes at once. */
const unsubscribes: Limit = { tries: 120, seconds: 60 };
/** What is read by a secret in the address: guessing comes to nothing long before it finds one. */
const secrets: Limit = { tries: 120, seconds: 60 };

/**
 * Counts a call without a sign-in, over all processes.
 * @throws AppError `limit.requests`
 */
export async function countStranger(
  guard: Pick<SignInGuard, "take">,
  { id, method, path }: Pick<OperationSpec, "id" | "method" | "path">,
  address: string,
): Promise<void> {
  if (method !== "GET") await guard.take(id, address, id === "unsubscribe" ? unsubscribes : writes);
  else if (path.includes("{token}") || path.endsWith("/challenge")) await guard.take("secret", address, secrets);
}
