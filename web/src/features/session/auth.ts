import { fairwayFetch } from "@fairway/client";
import { dropViewing } from "../../lib/viewing.ts";

/** One call of sign-in itself, which the contract does not declare. */
export const authCall = <T>(path: string, body?: object): Promise<T> =>
  fairwayFetch<T>(`/v1/auth/${path}`, {
    method: body ? "POST" : "GET",
    ...(body ? { headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : {}),
  });

/** Opens a session; the cookie is the server's. */
export const signIn = (email: string, password: string): Promise<unknown> =>
  authCall("sign-in/email", { email, password });
/** Ends the session, and a viewing with it. */
export async function signOut(): Promise<void> {
  await authCall("sign-out", {});
  dropViewing();
}
