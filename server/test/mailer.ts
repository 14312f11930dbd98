import type { MailMessage, MailOutcome } from "../src/platform/index.ts";

/** A mail server of the tests that takes every mail; what it was handed is in `handed`. */
export const mailerTo = (handed: MailMessage[]) => ({
  server: { host: "mail.example", from: "channel@vendor.example" },
  async deliver(message: MailMessage): Promise<MailOutcome> {
    handed.push(message);
    return { kind: "sent", answer: "250 ok" };
  },
});
