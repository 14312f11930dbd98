import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { messageIdOf } from "./message.ts";
import { createMailer } from "./smtp.ts";
import { mailHtml, mailText } from "./template.ts";
import type { MailLetter, MailMessage } from "./types.ts";

const servers: SMTPServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(() => done()));
});

/** A mail server on this machine; what it is given is kept as it came. */
async function listen(options: SMTPServerOptions = {}) {
  const got: { from: string; to: string[]; content: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        got.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          content: Buffer.concat(chunks).toString("utf8"),
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {});
  servers.push(server);
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  return { got, url: `smtp://127.0.0.1:${port}`, server };
}

const mailFrom = "Channel <channel@vendor.example>";
const message = (more: Partial<MailMessage> = {}): MailMessage => ({
  fromName: "Northwind",
  to: { name: "Ada Byron", address: "ada@partner.example" },
  subject: "Gold ab 1. März",
  text: "Hello",
  html: "<p>Hello</p>",
  key: "notice 1",
  unsubscribeUrl: null,
  ...more,
});

const headersOf = (content: string): string => (content.split("\r\n\r\n")[0] ?? "").replaceAll(/\r\n[ \t]+/g, " ");

test("a mail arrives with text, HTML and a Message-ID that its key decides", async () => {
  const { got, url } = await listen();
  const mailer = createMailer({ smtpUrl: url, mailFrom });
  expect(mailer.server).toEqual({ host: "127.0.0.1", from: "channel@vendor.example" });
  expect(await mailer.deliver(message())).toMatchObject({ kind: "sent" });
  const [first] = got;
  expect(first).toMatchObject({ from: "channel@vendor.example", to: ["ada@partner.example"] });
  const headers = headersOf(first?.content ?? "");
  expect(headers).toContain("From: Northwind <channel@vendor.example>");
  expect(headers).toContain(`Message-ID: ${messageIdOf("notice 1", "channel@vendor.example")}`);
  expect(headers).toContain("Auto-Submitted: auto-generated");
  expect(headers).not.toContain("List-Unsubscribe");
  expect(first?.content).toMatch(/text\/plain[\s\S]*text\/html/);
});

test("what is no business of the reader's own can be left in one step", async () => {
  const { got, url } = await listen();
  const unsubscribeUrl = "https://channel.example/v1/unsubscribe/abc";
  await createMailer({ smtpUrl: url, mailFrom }).deliver(message({ unsubscribeUrl }));
  const headers = headersOf(got[0]?.content ?? "");
  expect(headers).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`);
  expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
});

test("nothing that people write makes a header or another recipient", async () => {
  const { got, url } = await listen();
  const mailer = createMailer({ smtpUrl: url, mailFrom });
  const evil = "Hi\r\nBcc: thief@evil.example\r\n\r\nBody\u2028X: 1";
  await mailer.deliver(message({ subject: evil, fromName: evil, to: { name: evil, address: "ada@partner.example" } }));
  expect(got[0]?.to).toEqual(["ada@partner.example"]);
  expect(headersOf(got[0]?.content ?? "")).not.toMatch(/^(bcc|x):/im);
  for (const address of ["a@b.example\r\nRCPT TO:<thief@evil.example>", "a@b, thief@evil.example", "<x>@y", "nobody"])
    expect(await mailer.deliver(message({ to: { name: "A", address } }))).toMatchObject({ kind: "refused" });
  expect(got).toHaveLength(1);
});

const failure = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

test("a temporary answer is for later, a final one is refused, each with the server's words", async () => {
  const soft = await listen({ onRcptTo: (_, __, done) => done(failure(450, "Mailbox busy")) });
  const later = await createMailer({ smtpUrl: soft.url, mailFrom }).deliver(message());
  expect(later).toMatchObject({ kind: "later", answer: expect.stringContaining("Mailbox busy") });
  const hard = await listen({ onRcptTo: (_, __, done) => done(failure(550, "No such mailbox")) });
  const refused = await createMailer({ smtpUrl: hard.url, mailFrom }).deliver(message());
  expect(refused).toMatchObject({ kind: "refused", answer: expect.stringContaining("No such mailbox") });
});

test("a refusal after the whole message is the server's word as well", async () => {
  const { url } = await listen({
    onData(stream, _, done) {
      stream.resume();
      stream.on("end", () => done(failure(554, "Looks like spam")));
    },
  });
  expect(await createMailer({ smtpUrl: url, mailFrom }).deliver(message())).toMatchObject({ kind: "refused" });
});

test("a connection that drops after the message was taken leaves it unknown", async () => {
  const taken: string[] = [];
  const { url, server } = await listen({
    onData(stream) {
      stream.resume();
      stream.on("end", () => {
        taken.push("one");
        for (const connection of server.connections) connection.close();
      });
    },
  });
  expect(await createMailer({ smtpUrl: url, mailFrom }).deliver(message())).toMatchObject({ kind: "unknown" });
  expect(taken).toEqual(["one"]);
});

test("a server that is away, or does not let us in, has nothing: later", async () => {
  const nobody = createMailer({ smtpUrl: "smtp://127.0.0.1:1", mailFrom });
  expect(await nobody.deliver(message())).toMatchObject({ kind: "later" });
  const { url } = await listen({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_, __, done) => done(failure(535, "Wrong password")),
  });
  const locked = createMailer({ smtpUrl: url.replace("smtp://", "smtp://me:wrong@"), mailFrom });
  const outcome = await locked.deliver(message());
  expect(outcome).toMatchObject({ kind: "later" });
  expect(outcome.answer).not.toContain("wrong@");
});

test("settings that cannot be used are refused with a remedy", () => {
  expect(() => createMailer({ smtpUrl: "mail.example.com", mailFrom })).toThrow(/smtp:\/\/user/);
  expect(() => createMailer({ smtpUrl: "smtp://mail.example.com", mailFrom: null })).toThrow(/MAIL_FROM/);
  expect(() => createMailer({ smtpUrl: "smtp://mail.example.com", mailFrom: "me" })).toThrow(/not an e-mail address/);
  expect(createMailer({ smtpUrl: null, mailFrom: null }).server).toBeNull();
});

const letter: MailLetter = {
  locale: "en",
  sender: { name: "North & Wind <b>", color: "#ffe066" },
  title: "What changes <for> you",
  blocks: [
    { kind: "paragraph", text: [{ text: "Hello " }, { text: "Ada", strong: true }] },
    { kind: "paragraph", text: [{ text: "bad", href: "javascript:alert(1)" }] },
    { kind: "list", items: [[{ text: "one", href: "https://channel.example/1" }]] },
    { kind: "table", head: ["Track", "Today"], rows: [["Sell", "Gold"]] },
    { kind: "button", label: "Open", href: "https://channel.example/n" },
  ],
  footer: [{ kind: "paragraph", text: [{ text: "You are an administrator." }] }],
};

test("the HTML needs nothing from elsewhere, escapes what it shows and can be read on the vendor's colour", () => {
  const html = mailHtml(letter);
  expect(html).toContain("North &amp; Wind &lt;b&gt;");
  expect(html).toContain("What changes &lt;for&gt; you");
  expect(html).not.toMatch(/<img|<script|<link|javascript:|url\(/i);
  expect(html).toContain("background:#ffe066;color:#000000");
  expect(mailHtml({ ...letter, sender: { name: "N", color: "red;}" } })).not.toContain("red;}");
});

test("the text says the same", () => {
  const text = mailText(letter);
  expect(text).toContain("one (https://channel.example/1)");
  expect(text).toContain("Sell\n  Today: Gold");
  expect(text).toContain("Open: https://channel.example/n");
});
