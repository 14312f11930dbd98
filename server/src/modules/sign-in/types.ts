import type { secondFactorNeeds, sessionMethods, signInEventKinds } from "@fairway/contract";
import type { Auth, Platform, Seal } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import type { Letters } from "../letters/index.ts";

export type SessionMethod = (typeof sessionMethods)[number];
export type SignInEventKind = (typeof signInEventKinds)[number];
export type SecondFactorNeed = (typeof secondFactorNeeds)[number];

export const linkPurposes = ["signIn", "password"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** Where a call comes from. */
export type From = { ip: string; userAgent: string };

export type SignInParts = {
  platform: Platform;
  letters: Letters;
  identity: () => Identity;
  auth: () => Auth;
  /** For secrets of authenticator apps. */
  seal: Seal;
  /** A digest that only this installation can make, for codes that are short enough to be guessed. */
  digest: (text: string) => string;
  forgetPerson: (personId: string) => void;
  forgetEverybody: () => void;
  /** Whether administrators may read letters that no mail server took. */
  showsLetters: boolean;
};
