import { expect, test } from "vitest";
import { checkMail } from "./doctor.ts";

const none = { smtpUrl: null, mailFrom: null, publicUrl: null };
const server = { smtpUrl: "smtp://me:secret@mail.example.com", mailFrom: "channel@example.com" };

test("the doctor says whether mail can leave, and where its links lead", () => {
  expect(checkMail(none)).toMatchObject({ ok: true, says: expect.stringContaining("kept in the outbox, not sent") });
  expect(checkMail({ ...none, ...server })).toMatchObject({
    ok: false,
    remedy: expect.stringContaining("FAIRWAY_URL"),
  });
  const whole = checkMail({ ...server, publicUrl: "https://channel.example.com" });
  expect(whole).toEqual({ check: "Mail", ok: true, says: "by mail.example.com from channel@example.com" });
});

test("settings that cannot be used are a finding with a remedy", () => {
  expect(checkMail({ ...none, smtpUrl: "mail.example.com" })).toMatchObject({ ok: false, check: "Mail" });
  expect(checkMail({ ...none, smtpUrl: server.smtpUrl })).toMatchObject({
    ok: false,
    says: "SMTP_URL is set, but MAIL_FROM is not.",
  });
});
