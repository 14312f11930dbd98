import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { StartError } from "../start-error.ts";
import { compose, mailboxOf } from "./message.ts";
import type { Mailer, MailMessage, MailOutcome } from "./types.ts";

type Server = { host: string; port: number; secure: boolean; user: string | null; password: string };

const answerOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(/[\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 500);
};

const codeOf = (error: unknown): number | null =>
  error instanceof Error && "responseCode" in error && typeof error.responseCode === "number"
    ? error.responseCode
    : null;

function readServer(url: string): Server {
  const wrong = () =>
    new StartError("SMTP_URL is not the address of a mail server.", "Write it as smtp://user:password@host:587.");
  if (!URL.canParse(url)) throw wrong();
  const { protocol, hostname, port, username, password } = new URL(url);
  if (!["smtp:", "smtps:"].includes(protocol) || hostname === "") throw wrong();
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    user: username === "" ? null : decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

function readSender(text: string | null): string {
  const address = text === null ? null : mailboxOf(text.trim().replace(/^.*<([^<>]+)>$/, "$1"));
  if (address !== null) return address;
  throw new StartError(
    text === null ? "SMTP_URL is set, but MAIL_FROM is not." : "MAIL_FROM is not an e-mail address.",
    "Set it to the address that mail comes from, such as channel@example.com.",
  );
}

const connectionTo = ({ host, port, secure }: Server): SMTPConnection =>
  new SMTPConnection({
    host,
    port,
    secure,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    dnsTimeout: 20_000,
  });

/** Connects and signs in; until it has resolved the server has seen nothing of any message. */
const open = (connection: SMTPConnection, { user, password }: Server): Promise<void> =>
  new Promise((done, failed) => {
    connection.once("error", failed);
    connection.once("end", () => failed(new Error("The mail server closed the connection.")));
    connection.connect((error) => {
      if (error) return failed(error);
      if (user === null) return done();
      connection.login({ user, credentials: { user, pass: password } }, (refused) =>
        refused ? failed(refused) : done(),
      );
    });
  });

/** Sends one message; `begun` tells whether any of it was read for the server. */
function send(connection: SMTPConnection, from: string, to: string, bytes: Buffer, begun: () => void): Promise<string> {
  const body = Readable.from(
    (function* read() {
      begun();
      yield bytes;
    })(),
  );
  return new Promise((done, failed) => {
    connection.once("error", failed);
    connection.once("end", () => failed(new Error("The mail server closed the connection.")));
    connection.send({ from, to: [to] }, body, (error, info) => (error ? failed(error) : done(info.response)));
  });
}

/** What a failure means: the server's own word where it gave one, otherwise whether it can have the message. */
function outcomeOf(error: unknown, begun: boolean, signedIn: boolean): MailOutcome {
  const code = codeOf(error);
  const answer = answerOf(error);
  // A server that does not let us in has nothing against the mail.
  if (!signedIn) return { kind: "later", answer };
  if (code !== null) return { kind: code >= 500 && code !== 552 ? "refused" : "later", answer };
  return { kind: begun ? "unknown" : "later", answer };
}

async function deliver(server: Server, from: string, message: MailMessage, at: Date): Promise<MailOutcome> {
  const to = mailboxOf(message.to.address);
  if (to === null) return { kind: "refused", answer: "This is not an e-mail address." };
  const connection = connectionTo(server);
  const seen = { begun: false, signedIn: false };
  try {
    const bytes = await compose(message, from, at);
    await open(connection, server);
    seen.signedIn = true;
    const begun = () => {
      seen.begun = true;
    };
    return { kind: "sent", answer: await send(connection, from, to, bytes, begun) };
  } catch (error) {
    return outcomeOf(error, seen.begun, seen.signedIn);
  } finally {
    // What comes after the answer concerns nobody any more.
    connection.on("error", () => {});
    connection.close();
  }
}

/**
 * The way out for mail: an SMTP server, or none.
 * @throws StartError where the settings cannot be used
 */
export function createMailer(settings: { smtpUrl: string | null; mailFrom: string | null }): Mailer {
  const { smtpUrl, mailFrom } = settings;
  if (smtpUrl === null) {
    const answer = "No mail server is set.";
    return { server: null, deliver: async () => ({ kind: "later", answer }) };
  }
  const server = readServer(smtpUrl);
  const from = readSender(mailFrom);
  return {
    server: { host: server.host, from },
    deliver: (message) => deliver(server, from, message, new Date()),
  };
}
