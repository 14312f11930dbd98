import { AppError, type Id, publicId } from "@fairway/kernel";
import type { Platform, Seal } from "../../platform/index.ts";
import { enter, tryOut } from "./enter.ts";
import type { OidcClient } from "./oidc/client.ts";
import { distrust } from "./problem.ts";
import { type Attempt, insertAttempt } from "./repo-attempts.ts";
import { findConnection } from "./repo-connections.ts";
import { samlAddresses } from "./saml/ours.ts";
import { requestAddress } from "./saml/request.ts";
import { digestOf, newRequestId, newSecret, safeReturn } from "./travel.ts";
import type { Connection, ConnectionId, Profile, Purpose } from "./types.ts";

/** How long somebody may take at the provider. */
const patience = Temporal.Duration.from({ minutes: 10 });

export type Start = {
  connectionId: ConnectionId;
  /** A test is begun with a ticket; a step-up is of whoever is signed in. */
  purpose: "sign_in" | { provingId: Id<"person"> } | { test: string };
  returnTo: string | undefined;
  hint: string | null;
  /** The browser's own secret. */
  browser: string;
  /** Address of this installation. */
  origin: string;
};

/** Where somebody is sent after they came back, and who they are unless it was a test. */
export type Arrival = { to: string; opens: Opens | null };
type Opens = { personId: Id<"person">; connectionId: string; limited: boolean; provedAt: Temporal.Instant | null };

export type SignInParts = {
  platform: Platform;
  seal: Seal;
  oidc: OidcClient;
  slugOf: (id: Id<"vendor">) => Promise<string>;
};

export const gone = (): AppError =>
  distrust("expired", "This sign-in took too long, or was finished before. Begin again.");
export const closed = (): AppError => distrust("off", "This way to sign in is switched off.");
export const otherBrowser = (): AppError => distrust("browser", "This sign-in began in another browser.");

export const oidcRedirect = (origin: string, id: ConnectionId): string =>
  `${origin}/v1/sso/oidc/${publicId("signInConnection", id)}/callback`;

/** The page of a connection, where a test ends. */
function pageOf(connection: Connection, slug: string): string {
  const id = publicId("signInConnection", connection.id);
  if (connection.partnerId === null) return `/console/${slug}/settings/sign-in/${id}`;
  return `/portal/${slug}/${publicId("partner", connection.partnerId)}/sign-in/${id}`;
}

/** @throws AppError for one that is gone or, unless it is tested, switched off */
export async function openWay({ platform }: SignInParts, id: ConnectionId, purpose: Purpose): Promise<Connection> {
  const connection = await platform.local((tx) => findConnection(tx, id));
  if (!connection || (purpose !== "test" && connection.status !== "on")) throw closed();
  return connection;
}

/** A ticket with which its holder's browser begins a test, for five minutes. */
export const testTicket = ({ platform, seal }: SignInParts, id: ConnectionId): string =>
  seal.close(`${id} ${platform.clock.now().add({ minutes: 5 }).epochMilliseconds}`);

function ticketHolds({ platform, seal }: SignInParts, ticket: string, connectionId: ConnectionId): boolean {
  try {
    const [id, until] = seal.open(ticket).split(" ");
    return id === connectionId && Number(until) > platform.clock.now().epochMilliseconds;
  } catch {
    return false;
  }
}

/** Address of the provider, with the request in it. */
function requestTo(
  { seal, oidc }: SignInParts,
  { settings, id }: Connection,
  attempt: Attempt,
  { state, origin, hint }: { state: string; origin: string; hint: string | null },
): Promise<string> {
  const again = attempt.purpose === "step_up";
  if (settings.kind === "none") throw closed();
  if (settings.kind === "oidc") {
    const verifier = seal.open(attempt.verifier);
    const request = { settings, redirectUrl: oidcRedirect(origin, id), nonce: attempt.nonce, verifier };
    return oidc.begin(request, state, { again, hint });
  }
  const { entityId, acs } = samlAddresses(origin, id);
  const at = Temporal.Instant.from(attempt.startedAt);
  return Promise.resolve(requestAddress({ settings, requestId: attempt.requestId, entityId, acs, at, again }, state));
}

const isTest = (purpose: Start["purpose"]): purpose is { test: string } =>
  typeof purpose === "object" && "test" in purpose;

function purposeOf({ purpose }: Start): Purpose {
  if (purpose === "sign_in") return purpose;
  return isTest(purpose) ? "test" : "step_up";
}

/** Begins a journey; answers with the address of the provider. */
export async function start(parts: SignInParts, input: Start): Promise<string> {
  const { platform, seal, slugOf } = parts;
  const { connectionId } = input;
  const purpose = purposeOf(input);
  if (isTest(input.purpose) && !ticketHolds(parts, input.purpose.test, connectionId)) throw gone();
  const connection = await openWay(parts, connectionId, purpose);
  const back = purpose === "test" ? pageOf(connection, await slugOf(connection.vendorId)) : safeReturn(input.returnTo);
  const state = newSecret();
  const now = platform.clock.now();
  const attempt: Attempt = {
    id: digestOf(state),
    connectionId,
    purpose,
    browser: digestOf(input.browser),
    requestId: newRequestId(),
    nonce: newSecret(),
    verifier: seal.close(newSecret()),
    returnTo: back,
    answer: null,
    provingId: typeof input.purpose === "object" && "provingId" in input.purpose ? input.purpose.provingId : null,
    startedAt: now.toString(),
  };
  const to = await requestTo(parts, connection, attempt, { state, origin: input.origin, hint: input.hint });
  await platform.local((tx) => insertAttempt(tx, attempt, now.add(patience)));
  return to;
}

/** Lets somebody in who is known to be who they are. */
export async function letIn(
  { platform }: SignInParts,
  connection: Connection,
  profile: Profile,
  { to, provingId }: { to: string; provingId: Id<"person"> | null },
): Promise<Arrival> {
  const ctx = platform.systemCtx(connection.vendorId, "company sign-in");
  const { personId, limited } = await enter(platform, ctx, connection, profile, provingId);
  const provedAt = profile.provedAt === null ? null : Temporal.Instant.from(profile.provedAt);
  return { to, opens: { personId, connectionId: connection.id, limited, provedAt } };
}

/** Ends a journey; of a test only what was found is kept, also where something went wrong, for whoever tests to read. */
export async function finish(
  parts: SignInParts,
  connection: Connection,
  { purpose, returnTo, provingId }: Pick<Attempt, "purpose" | "returnTo" | "provingId">,
  who: () => Promise<Profile>,
): Promise<Arrival> {
  if (purpose !== "test") return letIn(parts, connection, await who(), { to: returnTo, provingId });
  try {
    await tryOut(parts.platform, connection, { profile: await who() });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await tryOut(parts.platform, connection, { problem: error.message });
  }
  return { to: returnTo, opens: null };
}
