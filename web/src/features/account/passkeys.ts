import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import i18next from "i18next";
import { authCall } from "../session/auth.ts";

/** Whether this browser knows passkeys. */
export const knowsPasskeys = (): boolean => browserSupportsWebAuthn();

const letBe = new Set(["NotAllowedError", "AbortError"]);

/** Lets the device do its part; null where its owner lets it be. What else goes wrong there is said in words of ours. */
export async function byDevice<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && letBe.has(error.name)) return null;
    const detail = i18next.t("session.deviceFailed");
    throw Object.assign(new Error(detail), { status: 400, detail, remedy: i18next.t("session.deviceFailedRemedy") });
  }
}

/** Lets the device make a passkey for whoever is signed in; false where its owner lets it be. */
export async function addPasskey(name: string): Promise<boolean> {
  const optionsJSON = await authCall<PublicKeyCredentialCreationOptionsJSON>("passkey/generate-register-options");
  const response = await byDevice(() => startRegistration({ optionsJSON }));
  if (response === null) return false;
  await authCall("passkey/verify-registration", { response, name });
  return true;
}

async function prove(useBrowserAutofill: boolean): Promise<boolean> {
  const optionsJSON = await authCall<PublicKeyCredentialRequestOptionsJSON>("passkey/generate-authenticate-options");
  const response = await byDevice(() => startAuthentication({ optionsJSON, useBrowserAutofill }));
  if (response === null) return false;
  await authCall("passkey/verify-authentication", { response });
  return true;
}

/** Signs in, or proves again who one is, with a passkey that the person picks; false where they let it be. */
export const provePasskey = (): Promise<boolean> => prove(false);

/** Offers passkeys among what the browser fills in; answers whether one was used. */
export async function offerPasskeys(): Promise<boolean> {
  if (!knowsPasskeys() || !(await browserSupportsWebAuthnAutofill())) return false;
  try {
    return await prove(true);
  } catch {
    // Another way was taken meanwhile, or the server took none: nobody asked for anything.
    return false;
  }
}

/** Takes back what `offerPasskeys` offers. */
export const stopOffering = (): void => WebAuthnAbortService.cancelCeremony();
