import { expect, test } from "vitest";
import { startApp, type StartedApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage, MailOutcome } from "../../platform/index.ts";
import { defineLetter } from "./index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });
const silent = await startApp();

const hello = defineLetter<{ secret: string }>("hello", {
  en: ({ secret }, { sender }) => ({
    subject: `Hello from ${sender}`,
    blocks: [{ kind: "button", label: "Open", href: `https://channel.example.com/x?token=${secret}` }],
    why: "You asked for it.",
  }),
  de: ({ secret }, { sender }) => ({
    subject: `Hallo von ${sender}`,
    blocks: [{ kind: "button", label: "Öffnen", href: `https://channel.example.com/x?token=${secret}` }],
    why: "Sie haben darum gebeten.",
  }),
});

const letter = (on: StartedApp, key: string, more: { expiresAt?: Temporal.Instant; locale?: "en" | "de" } = {}) => ({
  to: { name: "Ada Lind", address: `${key}@example.com` },
  locale: "en" as const,
  vendorId: null,
  key,
  data: { secret: `secret-of-${key}` },
  now: on.clock.now(),
  ...more,
});

const rowOf = async (on: StartedApp, key: string) =>
  (
    await on.database.owner.query<{ status: string; sealed: string | null }>(
      "select status, sealed from identity.letter where key = $1",
      [key],
    )
  ).rows[0];

const sentTo = (key: string) => handed.filter(({ to }) => to.address === `${key}@example.com`);

test("a letter leaves once, in the reader's language, and what it said is erased", async () => {
  for (let i = 0; i < 2; i++)
    await app.platform.local((tx) => app.letters.send(tx, hello, letter(app, "once", { locale: "de" })));
  const kept = await rowOf(app, "once");
  expect(kept).toMatchObject({ status: "waiting" });
  expect(kept?.sealed).not.toContain("secret-of-once");
  await app.drainJobs();
  await app.runCron("letters.send");
  expect(sentTo("once")).toMatchObject([
    { subject: "Hallo von Fairway", text: expect.stringContaining("Guten Tag Ada") },
  ]);
  expect(sentTo("once")[0]?.html).toContain("secret-of-once");
  expect(await rowOf(app, "once")).toEqual({ status: "sent", sealed: null });
});

test("a letter of a vendor bears its name", async () => {
  const vendor = await app.newVendor({ name: "Northwind" });
  const call = { operation: "test.letter", input: {} };
  await app.platform.command(vendor.ctx(), call, ({ tx }) =>
    app.letters.send(tx, hello, { ...letter(app, "branded"), vendorId: vendor.uuid }),
  );
  await app.drainJobs();
  expect(sentTo("branded")).toMatchObject([{ fromName: "Northwind", subject: "Hello from Northwind" }]);
});

test("what a transaction takes back is not sent, and what is too old neither", async () => {
  const broken = app.platform.local(async (tx) => {
    await app.letters.send(tx, hello, letter(app, "undone"));
    throw new Error("taken back");
  });
  await expect(broken).rejects.toThrow("taken back");
  await silent.platform.local((tx) =>
    silent.letters.send(tx, hello, letter(silent, "old", { expiresAt: silent.clock.now().add({ hours: 1 }) })),
  );
  expect((await silent.letters.kept()).map(({ drawn }) => drawn.subject)).toEqual(["Hello from Fairway"]);
  silent.clock.advance({ hours: 2 });
  await silent.runCron("letters.send");
  expect(await rowOf(silent, "old")).toEqual({ status: "expired", sealed: null });
  await app.drainJobs();
  expect(sentTo("undone")).toEqual([]);
});

test("a letter without an answer is unknown and never sent again; a temporary refusal is tried later", async () => {
  const answers: MailOutcome[] = [
    { kind: "later", answer: "450 busy" },
    { kind: "unknown", answer: "broken off" },
  ];
  const tried: MailMessage[] = [];
  const server = { host: "mail.example", from: "channel@vendor.example" };
  const flaky = await startApp({
    mailer: {
      server,
      deliver: async (message) => {
        tried.push(message);
        return answers[tried.length - 1] ?? { kind: "sent", answer: "250" };
      },
    },
  });
  await flaky.platform.local((tx) => flaky.letters.send(tx, hello, letter(flaky, "flaky")));
  await flaky.drainJobs();
  expect(await rowOf(flaky, "flaky")).toMatchObject({ status: "waiting" });
  flaky.clock.advance({ minutes: 2 });
  await flaky.runCron("letters.send");
  expect(await rowOf(flaky, "flaky")).toEqual({ status: "unknown", sealed: null });
  flaky.clock.advance({ hours: 2 });
  await flaky.runCron("letters.send");
  expect(tried).toHaveLength(2);
});
