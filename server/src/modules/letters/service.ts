import type { Errand, Tx } from "../../platform/index.ts";
import { drawLetter } from "./draw.ts";
import { askForSending, findKept, insertLetter } from "./repo.ts";
import { sendLetters } from "./send.ts";
import type { Drawn, Letter, LetterKind, LettersParts, NewLetter } from "./types.ts";

const keptDays = 7;

/** Mails to one person about their own sign-in or place. */
export function createLetters(parts: LettersParts) {
  const { platform, mailer, seal, linkBase } = parts;
  const hasServer = mailer.server !== null;
  return {
    /** Address that links begin with. */
    linkBase,
    /** Whether mail leaves this installation at all. */
    hasServer,
    /** Keeps a letter and queues its sending, both with this transaction; once for each key. */
    async send<D>(tx: Tx, kind: LetterKind<D>, letter: NewLetter<D>): Promise<void> {
      const { to, locale, vendorId, key, now, expiresAt = now.add({ hours: keptDays * 24 }) } = letter;
      const drawn = await drawLetter(tx, kind, letter);
      const status = hasServer ? "waiting" : "noServer";
      const sealed = seal.close(JSON.stringify(drawn));
      await insertLetter(tx, { key, kind: kind.kind, vendorId, to, locale, status, sealed, now, expiresAt });
      if (hasServer) await askForSending(tx);
    },
    /** What no server took yet, opened: for a demo or a developer without one. */
    async kept(): Promise<{ letter: Letter; drawn: Drawn }[]> {
      const found = await platform.local((tx) => findKept(tx, platform.clock.now(), 50));
      return found.map((letter) => ({ letter, drawn: JSON.parse(seal.open(letter.sealed ?? "")) as Drawn }));
    },
    errands: [
      { name: "letters.send", schedule: "* * * * *", run: ({ signal }) => sendLetters(parts, signal) },
    ] satisfies Errand[],
  };
}

export type Letters = ReturnType<typeof createLetters>;
