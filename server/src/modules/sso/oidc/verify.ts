import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { distrust } from "../problem.ts";

/** Asymmetric signatures only: neither `none` nor a secret that both sides know. */
const algorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

const skewSeconds = 60;

export type Expected = {
  issuer: string;
  clientId: string;
  nonce: string;
  now: Temporal.Instant;
  /** When the person had to prove themselves anew: not before this. */
  provedSince: Temporal.Instant | null;
};

/** @throws AppError for what the claims must say beside signature, issuer, audience and time */
function checkClaims(claims: JWTPayload, expected: Expected): void {
  if (typeof claims.sub !== "string" || claims.sub === "" || claims.sub.length > 255)
    throw distrust("subject", "The ID token names nobody.");
  if (claims["nonce"] !== expected.nonce) throw distrust("nonce", "The ID token belongs to another sign-in.");
  const { azp } = claims;
  if (
    (Array.isArray(claims.aud) && claims.aud.length > 1 && azp === undefined) ||
    (azp ?? expected.clientId) !== expected.clientId
  )
    throw distrust("audience", "The ID token was made for another client.");
  if ((claims.iat ?? 0) > expected.now.epochMilliseconds / 1000 + skewSeconds)
    throw distrust("time", "The ID token comes from the future.");
  if (expected.provedSince === null) return;
  const since = expected.provedSince.epochMilliseconds / 1000 - skewSeconds;
  if (typeof claims["auth_time"] !== "number" || claims["auth_time"] < since)
    throw distrust("not_again", "The provider did not ask the person to prove themselves again.");
}

function reasonOf(error: unknown) {
  if (error instanceof errors.JWTExpired) return distrust("time", "The ID token has expired.");
  if (error instanceof errors.JWTClaimValidationFailed)
    return distrust(
      { iss: "issuer", aud: "audience" }[error.claim] ?? "claims",
      `The claim “${error.claim}” of the ID token is not what it must be.`,
    );
  if (error instanceof errors.JOSEAlgNotAllowed)
    return distrust("algorithm", "The ID token is not signed by an accepted algorithm.");
  if (error instanceof errors.JOSEError) return distrust("signature", "The signature of the ID token does not hold.");
  return error;
}

/**
 * Reads an ID token, whose every claim counts only once it is verified.
 * @throws AppError with what is wrong
 */
export async function verifyIdToken(
  token: string,
  keys: (again: boolean) => Promise<JWTVerifyGetKey>,
  expected: Expected,
): Promise<JWTPayload> {
  const options = {
    issuer: expected.issuer,
    audience: expected.clientId,
    algorithms,
    clockTolerance: skewSeconds,
    currentDate: new Date(expected.now.epochMilliseconds),
    requiredClaims: ["sub", "exp", "iat"],
  };
  const read = async (again: boolean) => (await jwtVerify(token, await keys(again), options)).payload;
  try {
    const claims = await read(false).catch((error: unknown) => {
      // A key that is not known yet: providers change theirs.
      if (error instanceof errors.JWKSNoMatchingKey) return read(true);
      throw error;
    });
    checkClaims(claims, expected);
    return claims;
  } catch (error) {
    throw reasonOf(error);
  }
}
