import { defineLetter } from "../letters/index.ts";
import type { DeviceWords } from "./device-words.ts";

const text = (words: string) => ({ kind: "paragraph" as const, text: [{ text: words }] });

/** A link that signs in. */
export const signInLinkLetter = defineLetter<{ url: string; minutes: number }>("signInLink", {
  en: ({ url, minutes }) => ({
    subject: "Your link to sign in",
    blocks: [
      text("With this link you sign in without a password."),
      { kind: "button", label: "Sign in", href: url },
      text(`It works once, within ${minutes} minutes.`),
    ],
    why: "You get this because somebody asked for it on the sign-in page. If it was not you, do nothing.",
  }),
  de: ({ url, minutes }) => ({
    subject: "Ihr Link zur Anmeldung",
    blocks: [
      text("Mit diesem Link melden Sie sich ohne Passwort an."),
      { kind: "button", label: "Anmelden", href: url },
      text(`Er gilt einmal, innerhalb von ${minutes} Minuten.`),
    ],
    why: "Sie erhalten dies, weil es auf der Anmeldeseite jemand angefordert hat. Waren Sie es nicht, tun Sie nichts.",
  }),
});

/** A link to set another password. */
export const passwordLinkLetter = defineLetter<{ url: string; minutes: number }>("passwordLink", {
  en: ({ url, minutes }) => ({
    subject: "Choose a new password",
    blocks: [
      text("With this link you choose a new password. All your sessions end when you do."),
      { kind: "button", label: "Choose a new password", href: url },
      text(`It works once, within ${minutes} minutes.`),
    ],
    why: "You get this because somebody asked for it on the sign-in page. If it was not you, do nothing: your password stays.",
  }),
  de: ({ url, minutes }) => ({
    subject: "Neues Passwort wählen",
    blocks: [
      text("Mit diesem Link wählen Sie ein neues Passwort. Danach enden alle Ihre Sitzungen."),
      { kind: "button", label: "Neues Passwort wählen", href: url },
      text(`Er gilt einmal, innerhalb von ${minutes} Minuten.`),
    ],
    why: "Sie erhalten dies, weil es auf der Anmeldeseite jemand angefordert hat. Waren Sie es nicht, tun Sie nichts: Ihr Passwort bleibt.",
  }),
});

/** Many wrong tries: they cannot go on for a while, but the owner of the address gets in. */
export const lockedLetter = defineLetter<{ url: string; minutes: number; from: DeviceWords }>("locked", {
  en: ({ url, minutes, from }) => ({
    subject: "Wrong passwords for your account",
    blocks: [
      text(
        `Somebody entered a wrong password for you several times (${from.en}). For a while no more tries are taken.`,
      ),
      text("If it was you: with this link you sign in at once."),
      { kind: "button", label: "Sign in", href: url },
      text(`It works once, within ${minutes} minutes.`),
    ],
    why: "You get this so that you know. If it was not you, there is nothing you have to do; a second factor protects you further.",
  }),
  de: ({ url, minutes, from }) => ({
    subject: "Falsche Passwörter für Ihr Konto",
    blocks: [
      text(
        `Jemand hat mehrmals ein falsches Passwort für Sie eingegeben (${from.de}). Für eine Weile werden keine weiteren Versuche angenommen.`,
      ),
      text("Wenn Sie es waren: Mit diesem Link melden Sie sich sofort an."),
      { kind: "button", label: "Anmelden", href: url },
      text(`Er gilt einmal, innerhalb von ${minutes} Minuten.`),
    ],
    why: "Sie erhalten dies, damit Sie es wissen. Waren Sie es nicht, müssen Sie nichts tun; ein zweiter Faktor schützt Sie zusätzlich.",
  }),
});

export const newDeviceLetter = defineLetter<{ from: DeviceWords; url: string }>("newDevice", {
  en: ({ from, url }) => ({
    subject: "Sign-in from a new browser",
    blocks: [
      text(`You have just signed in with a browser that was not used for your account before: ${from.en}.`),
      text("If it was not you, end that session on your account page and choose another password."),
      { kind: "button", label: "Open my account", href: url },
    ],
    why: "You get this whenever a browser signs in for the first time.",
  }),
  de: ({ from, url }) => ({
    subject: "Anmeldung mit einem neuen Browser",
    blocks: [
      text(
        `Sie haben sich gerade mit einem Browser angemeldet, der für Ihr Konto noch nicht verwendet wurde: ${from.de}.`,
      ),
      text("Waren Sie es nicht, beenden Sie diese Sitzung auf Ihrer Kontoseite und wählen Sie ein anderes Passwort."),
      { kind: "button", label: "Mein Konto öffnen", href: url },
    ],
    why: "Sie erhalten dies, wenn sich ein Browser zum ersten Mal anmeldet.",
  }),
});

/** What may have changed about a person's sign-in. */
export type SignInChange =
  | "passwordChanged"
  | "totpOn"
  | "totpOff"
  | "recoveryCodesMade"
  | "recoveryCodeUsed"
  | "passkeyAdded"
  | "passkeyRemoved";

const changes: Record<SignInChange, { en: string; de: string }> = {
  passwordChanged: { en: "Your password was changed", de: "Ihr Passwort wurde geändert" },
  totpOn: { en: "An authenticator app was set up", de: "Eine Authentifizierungs-App wurde eingerichtet" },
  totpOff: { en: "Your authenticator app was removed", de: "Ihre Authentifizierungs-App wurde entfernt" },
  recoveryCodesMade: { en: "New recovery codes were made", de: "Neue Wiederherstellungscodes wurden erstellt" },
  recoveryCodeUsed: { en: "A recovery code was used", de: "Ein Wiederherstellungscode wurde verwendet" },
  passkeyAdded: { en: "A passkey was added", de: "Ein Passkey wurde hinzugefügt" },
  passkeyRemoved: { en: "A passkey was removed", de: "Ein Passkey wurde entfernt" },
};

export const changeLetter = defineLetter<{ change: SignInChange; from: DeviceWords; url: string }>("signInChange", {
  en: ({ change, from, url }) => ({
    subject: changes[change].en,
    blocks: [
      text(`${changes[change].en} (${from.en}).`),
      text("If it was not you, choose another password at once, and look at your sessions."),
      { kind: "button", label: "Open my account", href: url },
    ],
    why: "You get this whenever the way you sign in changes.",
  }),
  de: ({ change, from, url }) => ({
    subject: changes[change].de,
    blocks: [
      text(`${changes[change].de} (${from.de}).`),
      text("Waren Sie es nicht, wählen Sie sofort ein anderes Passwort und sehen Sie Ihre Sitzungen durch."),
      { kind: "button", label: "Mein Konto öffnen", href: url },
    ],
    why: "Sie erhalten dies, wenn sich die Art Ihrer Anmeldung ändert.",
  }),
});
