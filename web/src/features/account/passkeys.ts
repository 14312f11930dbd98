import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import { authCall } from "../session/auth.ts";

/** Whether this browser knows passkeys. */
export const knowsPasskeys = (): boolean => browserSupportsWebAuthn();

/** Lets the device make a passkey for whoever is signed in. */
export async function addPasskey(name: string): Promise<void> {
  const optionsJSON = await authCall<PublicKeyCredentialCreationOptionsJSON>("passkey/generate-register-options");
  const response = await startRegistration({ optionsJSON });
  await authCall("passkey/verify-registration", { response, name });
}

async function prove(useBrowserAutofill: boolean): Promise<void> {
  const optionsJSON = await authCall<PublicKeyCredentialRequestOptionsJSON>("passkey/generate-authenticate-options");
  const response = await startAuthentication({ optionsJSON, useBrowserAutofill });
  await authCall("passkey/verify-authentication", { response });
}

/** Signs in, or proves again who one is, with a passkey that the person picks. */
export const provePasskey = (): Promise<void> => prove(false);

/** Offers passkeys among what the browser fills in; answers whether one was used. */
export async function offerPasskeys(): Promise<boolean> {
  if (!knowsPasskeys() || !(await browserSupportsWebAuthnAutofill())) return false;
  try {
    await prove(true);
    return true;
  } catch {
    // Nobody picked one, or another way was taken meanwhile.
    return false;
  }
}

/** Takes back what `offerPasskeys` offers. */
export const stopOffering = (): void => WebAuthnAbortService.cancelCeremony();
