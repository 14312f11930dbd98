import { parseId } from "@fairway/kernel";
import { distrust } from "../problem.ts";
import { takeAttempt } from "../repo-attempts.ts";
import {
  type Arrival,
  closed,
  finish,
  gone,
  oidcRedirect,
  openWay,
  otherBrowser,
  type SignInParts,
} from "../sign-in.ts";
import { digestOf } from "../travel.ts";

export type Callback = { state: string; code: string | undefined; issuer: string | null; error: string | undefined };

/** Somebody came back from an OpenID provider. */
export async function oidcCallback(
  parts: SignInParts,
  id: string,
  { state, code, issuer, error }: Callback,
  { browser, origin }: { browser: string; origin: string },
): Promise<Arrival> {
  const { platform, seal, oidc } = parts;
  const attempt = await platform.local((tx) => takeAttempt(tx, digestOf(state), platform.clock.now()));
  if (!attempt || attempt.connectionId !== parseId("signInConnection", id)) throw gone();
  if (attempt.browser !== digestOf(browser)) throw otherBrowser();
  const connection = await openWay(parts, attempt.connectionId, attempt.purpose);
  const { settings, clientSecret } = connection;
  if (settings.kind !== "oidc") throw closed();
  return finish(parts, connection, attempt, () => {
    if (error !== undefined || code === undefined)
      throw distrust("provider_refused", `The provider refused: ${(error ?? "no code").slice(0, 100)}.`);
    const redirectUrl = oidcRedirect(origin, connection.id);
    const request = { settings, redirectUrl, nonce: attempt.nonce, verifier: seal.open(attempt.verifier) };
    const provedSince = attempt.purpose === "step_up" ? Temporal.Instant.from(attempt.startedAt) : null;
    const secret = clientSecret === null ? null : seal.open(clientSecret);
    return oidc.finish(request, secret, { code, issuer, provedSince });
  });
}
