import { createChallenge, verifySolution, type Challenge, type Solution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/sha";
import { AppError } from "@fairway/kernel";

/** What a riddle may cost: about four thousand digests, a moment for one browser and an hour for a thousand forms. */
const keyPrefix = "000";
const leastSeconds = 3;
const mostSeconds = 4 * 3600;

export type Riddle = { parameters: Challenge["parameters"] & { data: Record<string, string> }; signature: string };

/** A new riddle for one form. It is ours by its signature, and remembers when it was made. */
export async function makeRiddle(secret: string, formId: string, now: Temporal.Instant): Promise<Riddle> {
  const data = { form: formId, at: now.toString() };
  const { parameters, signature = "" } = await createChallenge({
    algorithm: "SHA-256",
    cost: 1,
    deriveKey,
    keyPrefix,
    data,
    hmacSignatureSecret: secret,
  });
  return { parameters: { ...parameters, data }, signature };
}

const refused = (code: string, message: string): AppError =>
  new AppError("validation", code, message, {
    remedy: "Reload the page and send the form again; what you wrote is still there.",
    problems: [{ path: "challenge", message }],
  });

/**
 * What proves that a riddle was solved, by which it is used once.
 * @throws AppError `application.proof`, `application.too_fast`, `application.too_old`
 */
export async function checkRiddle(
  secret: string,
  formId: string,
  { challenge, solution }: { challenge: Riddle; solution: Solution },
  now: Temporal.Instant,
): Promise<string> {
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
  const { data } = challenge.parameters;
  if (!verified || data["form"] !== formId)
    throw refused("application.proof", "The check that keeps machines out was not passed.");
  const age = Temporal.Instant.from(data["at"] ?? "")
    .until(now)
    .total("seconds");
  if (age < leastSeconds)
    throw refused("application.too_fast", "The form was sent faster than anybody can fill it in.");
  if (age > mostSeconds) throw refused("application.too_old", "The page was open for too long.");
  return challenge.signature;
}
