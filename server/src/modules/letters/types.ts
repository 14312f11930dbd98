import type { Id } from "@fairway/kernel";
import type { Locale, MailBlock, Mailer, Platform, Seal } from "../../platform/index.ts";

export const letterStatuses = ["waiting", "noServer", "handingOver", "sent", "refused", "unknown", "expired"] as const;
export type LetterStatus = (typeof letterStatuses)[number];

/** What a letter says to one reader. */
export type LetterText = {
  subject: string;
  blocks: readonly MailBlock[];
  /** Why the reader gets it, and what to do where that is a mistake. */
  why: string;
};

/** A sort of letter with its words in both languages; made by `defineLetter`. */
export type LetterKind<D> = {
  kind: string;
  words: Readonly<Record<Locale, (data: D, about: { sender: string }) => LetterText>>;
};

export type NewLetter<D> = {
  to: { name: string; address: string };
  locale: Locale;
  /** In whose name it goes out; null for the installation itself. The transaction must be this vendor's. */
  vendorId: Id<"vendor"> | null;
  /** The same key is sent once at most. */
  key: string;
  data: D;
  now: Temporal.Instant;
  /** After this it is not sent any more; a week from now where absent. */
  expiresAt?: Temporal.Instant;
};

/** A drawn letter, as it is kept under seal until it has left. */
export type Drawn = { fromName: string; subject: string; html: string; text: string };

export type Letter = {
  id: Id<"letter">;
  kind: string;
  name: string;
  address: string;
  status: LetterStatus;
  sealed: string | null;
  attempts: number;
  createdAt: string;
  expiresAt: string;
};

export type LettersParts = {
  platform: Platform;
  mailer: Mailer;
  /** Address that links begin with, without a slash at the end; never taken from a request. */
  linkBase: string;
  seal: Seal;
};
