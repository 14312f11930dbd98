/** One mail to one person, ready but for its way. Nothing in it is trusted: names and subjects come from people. */
export type MailMessage = {
  /** The name shown beside the configured address of the sender. */
  fromName: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** What makes the Message-ID: the same key gives the same one, so that a repeat can be told from another mail. */
  key: string;
  /** Where somebody says in one step that they do not want such mail; null where it is about their own business. */
  unsubscribeUrl: string | null;
};

/**
 * What became of a mail that was handed over. `later`: the server certainly does not have it, and may take it at
 * another time; `refused`: it never will; `unknown`: the connection broke when it may have had it already.
 */
export type MailOutcome = { kind: "sent" | "later" | "refused" | "unknown"; answer: string };

/** The way out for mail. */
export type Mailer = {
  /** The server's host and the sender's address; null where no mail server is set. */
  server: { host: string; from: string } | null;
  deliver(message: MailMessage): Promise<MailOutcome>;
};

/** A run of words in a mail. Links are absolute and begin with http. */
export type MailText = {
  text: string;
  strong?: boolean | undefined;
  emphasis?: boolean | undefined;
  href?: string | undefined;
};

/** A part of a mail's body. */
export type MailBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: readonly MailText[] }
  | { kind: "list"; items: readonly (readonly MailText[])[] }
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "button"; label: string; href: string };

/** What a mail says, before it is drawn. */
export type MailLetter = {
  locale: string;
  /** Who writes: its name stands at the top, on its colour. */
  sender: { name: string; color: string | null };
  title: string;
  blocks: readonly MailBlock[];
  /** Why the reader gets it, and what can be done about that. */
  footer: readonly MailBlock[];
};
