import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { MailMessage } from "./types.ts";

/** One line without anything that ends it or begins another header. */
const oneLine = (text: string, most: number): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim()
    .slice(0, most);

/** An address of one mailbox; what is none is never handed to a server. */
export const mailboxOf = (text: string): string | null =>
  /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]{1,253}$/u.test(text) ? text : null;

/** The Message-ID of a key: always the same one, and it tells nothing. */
export function messageIdOf(key: string, from: string): string {
  const domain = from.slice(from.lastIndexOf("@") + 1).toLowerCase();
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${domain}>`;
}

/** The bytes of a message, as they go to the server. */
export function compose(message: MailMessage, from: string, at: Date): Promise<Buffer> {
  const { to, fromName, subject, text, html, key, unsubscribeUrl } = message;
  const mail = new MailComposer({
    from: { name: oneLine(fromName, 100), address: from },
    to: { name: oneLine(to.name, 100), address: to.address },
    subject: oneLine(subject, 200),
    text,
    html,
    messageId: messageIdOf(key, from),
    date: at,
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(unsubscribeUrl === null
        ? {}
        : {
            "List-Unsubscribe": { prepared: true, value: `<${oneLine(unsubscribeUrl, 500)}>` },
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
    },
  });
  return new Promise((done, failed) => {
    mail.compile().build((error, bytes) => (error ? failed(error) : done(bytes)));
  });
}
