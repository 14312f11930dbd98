import { ApiError } from "@fairway/client";

const words = (body: unknown, key: string): string =>
  typeof body === "object" && body !== null && key in body ? String((body as Record<string, unknown>)[key]) : "";

async function post(path: string, body: Record<string, string>): Promise<void> {
  let response: Response;
  try {
    response = await fetch(`/v1/auth/${path}`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    throw new ApiError({ type: "about:blank", title: "", status: 0, code: "unreachable", detail: "", requestId: "" });
  }
  if (response.ok) return;
  const answer: unknown = await response.json().catch(() => null);
  throw new ApiError({
    type: "about:blank",
    title: "",
    status: response.status,
    code: words(answer, "code"),
    detail: words(answer, "detail") || words(answer, "message"),
    requestId: response.headers.get("x-request-id") ?? "",
  });
}

/** Opens a session; the cookie is the server's. */
export const signIn = (email: string, password: string): Promise<void> => post("sign-in/email", { email, password });
/** Ends the session. */
export const signOut = (): Promise<void> => post("sign-out", {});
/** Sets a password with a one-time token. */
export const setPassword = (token: string, newPassword: string): Promise<void> =>
  post("reset-password", { token, newPassword });
