import { AppError, parseId } from "@fairway/kernel";
import { distrust } from "../problem.ts";
import { answerAttempt, type Attempt, findAsked, takeAttempt, useAssertion } from "../repo-attempts.ts";
import { type Arrival, closed, finish, gone, letIn, openWay, otherBrowser, type SignInParts } from "../sign-in.ts";
import { digestOf } from "../travel.ts";
import type { Connection, Profile } from "../types.ts";
import { samlAddresses } from "./ours.ts";
import { type Asserted, readResponse } from "./response.ts";

/** What a provider posts: `relay` is the state that left with the browser. */
export type Posted = { response: string; relay: string };

/** Notes that an assertion was used. @throws AppError where it was before */
async function useOnce({ platform }: SignInParts, { id }: Connection, { assertionId, expiresAt }: Asserted) {
  const at = platform.clock.now();
  const first = await platform.local((tx) => useAssertion(tx, id, assertionId, { at, expiresAt }));
  if (!first) throw distrust("replay", "This assertion was used before.");
}

/** Believes an assertion that answers a request of ours, and nothing else about it. */
async function believe(parts: SignInParts, connection: Connection, attempt: Attempt, response: string, origin: string) {
  if (connection.settings.kind !== "saml") throw closed();
  const now = parts.platform.clock.now();
  const ours = samlAddresses(origin, connection.id);
  const asserted = readResponse(response, { settings: connection.settings, ...ours, now });
  if (asserted.inResponseTo !== attempt.requestId) throw distrust("request", "The reply answers another request.");
  const since = Temporal.Instant.from(attempt.startedAt).subtract({ seconds: 60 });
  const again = asserted.provedAt !== null && Temporal.Instant.compare(asserted.provedAt, since) >= 0;
  if (attempt.purpose === "step_up" && !again)
    throw distrust("not_again", "The provider did not ask the person to prove themselves again.");
  await useOnce(parts, connection, asserted);
  return asserted.profile;
}

/** An assertion that nobody asked for, where the connection allows that a sign-in begins at the provider. */
async function unasked(parts: SignInParts, connection: Connection, response: string, origin: string): Promise<Arrival> {
  if (connection.settings.kind !== "saml" || !connection.settings.allowUnsolicited)
    throw distrust("unsolicited", "This sign-in did not begin here.");
  const now = parts.platform.clock.now();
  const ours = samlAddresses(origin, connection.id);
  const asserted = readResponse(response, { settings: connection.settings, ...ours, now });
  if (asserted.inResponseTo !== null) throw distrust("request", "The reply answers another request.");
  await useOnce(parts, connection, asserted);
  return letIn(parts, connection, asserted.profile, { to: "/", provingId: null });
}

/**
 * A provider posted its reply. It comes without the browser's cookie, because another site sends it: what it says is
 * kept until the browser comes by itself.
 */
export async function samlPosted(
  parts: SignInParts,
  id: string,
  { response, relay }: Posted,
  origin: string,
): Promise<Arrival> {
  const connectionId = parseId("signInConnection", id);
  const now = parts.platform.clock.now();
  const attempt = await parts.platform.local((tx) => findAsked(tx, digestOf(relay), now));
  if (!attempt) return unasked(parts, await openWay(parts, connectionId, "sign_in"), response, origin);
  if (attempt.connectionId !== connectionId) throw gone();
  const connection = await openWay(parts, connectionId, attempt.purpose);
  const answer = await believe(parts, connection, attempt, response, origin).then(
    (profile) => ({ profile }),
    (error: unknown) => {
      if (attempt.purpose !== "test" || !(error instanceof AppError)) throw error;
      return { problem: error.message };
    },
  );
  const first = await parts.platform.local((tx) => answerAttempt(tx, attempt.id, answer));
  if (!first) throw gone();
  return { to: `/v1/sso/saml/finish?state=${encodeURIComponent(relay)}`, opens: null };
}

/** The browser that left has come back by itself, with its cookie. */
export async function samlFinish(parts: SignInParts, state: string, browser: string): Promise<Arrival> {
  const { platform } = parts;
  const attempt = await platform.local((tx) => takeAttempt(tx, digestOf(state), platform.clock.now()));
  if (!attempt?.answer) throw gone();
  if (attempt.browser !== digestOf(browser)) throw otherBrowser();
  const { answer } = attempt;
  const who = (): Promise<Profile> =>
    "profile" in answer ? Promise.resolve(answer.profile) : Promise.reject(distrust("refused", answer.problem));
  return finish(parts, await openWay(parts, attempt.connectionId, attempt.purpose), attempt, who);
}
