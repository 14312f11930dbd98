import type { OperationSpec } from "@fairway/contract";
import { AppError, type Id } from "@fairway/kernel";

/** What stands behind a session. */
export type Proof = {
  /** When its person last proved who they are. */
  provedAt: Temporal.Instant;
  /** Whether a company's provider opened it for a place of that company alone, so that it is no proof of the whole person. */
  limited: boolean;
  /** Whether a second factor was proved in it. */
  strong: boolean;
  /** Whether the person has an authenticator app, which every sign-in then asks for. */
  hasTotp: boolean;
  /** Whether the person has any second factor. */
  hasFactor: boolean;
  /** Places of the person that ask for a second factor. */
  demanded: readonly { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null }[];
};

/** How long a proof is recent enough for what asks for one. */
const recentMinutes = 10;

const secondFactorFirst = (): AppError =>
  new AppError(
    "forbidden",
    "auth.second_factor_required",
    "Your sign-in is not finished: the second factor is missing.",
    {
      remedy: "Enter a code of your authenticator app, or use your passkey.",
    },
  );

const setUpFirst = (): AppError =>
  new AppError(
    "forbidden",
    "auth.second_factor_missing",
    "This organization asks for a second factor, and you have none.",
    {
      remedy: "Set up an authenticator app or a passkey on your account page.",
    },
  );

const proveAgain = (): AppError =>
  new AppError("forbidden", "auth.step_up_required", "This takes a recent proof of who you are.", {
    remedy: "Enter your password or a code again, then repeat it.",
  });

const personOnly = (): AppError =>
  new AppError("forbidden", "auth.person_only", "This takes a person who signs in; a key may not do it.", {
    remedy: "Sign in and do it yourself.",
  });

const wholePerson = (): AppError =>
  new AppError(
    "forbidden",
    "auth.limited_session",
    "You came in through a company whose word stands for its own place alone; how you sign in belongs to you.",
    { remedy: "Sign in by a link in a mail, then change it." },
  );

/** What an operation asks of the proof behind a session. */
export type Asks = Pick<OperationSpec, "stepUp" | "beforeSecondFactor">;
type Place = { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null };

/**
 * What a session still lacks for an operation; null where it lacks nothing. `place` is where the caller acts. A key of
 * the API has no proof: its limits are its scopes.
 */
export function lackingProof(op: Asks, proof: Proof | null, place: Place | null): AppError | null {
  if (proof === null) return op.stepUp === true ? personOnly() : null;
  if (op.beforeSecondFactor === true) return null;
  if (proof.hasTotp && !proof.strong) return secondFactorFirst();
  const isDemanded =
    place !== null &&
    proof.demanded.some(({ vendorId, partnerId }) => vendorId === place.vendorId && partnerId === place.partnerId);
  if (isDemanded && !proof.strong) return proof.hasFactor ? secondFactorFirst() : setUpFirst();
  if (op.stepUp !== true) return null;
  if (proof.limited && place === null) return wholePerson();
  // Sessions go by the machine's clock, as the database that writes them does.
  const oldest = Temporal.Now.instant().subtract({ minutes: recentMinutes });
  return Temporal.Instant.compare(proof.provedAt, oldest) < 0 ? proveAgain() : null;
}
