import { expect, test } from "vitest";
import { publishedWith, withBenefits } from "../../../test/benefit-versions.ts";
import { startApp } from "../../../test/harness.ts";
import { mailerTo } from "../../../test/mailer.ts";
import type { MailMessage } from "../../platform/index.ts";

const handed: MailMessage[] = [];
const app = await startApp({ mailer: mailerTo(handed) });

const moves = "    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n";
const held = (source: string) => source.replace("      Member: true\n", `      Member: true\n${moves}`);

test("a test mail of a version is the mail that its preview shows", async () => {
  const { owner, programId } = await publishedWith(app, held(withBenefits()));
  await app.drainJobs();
  const source = held(withBenefits({ gold: 20_000, margin: "20%" }));
  const { id: version } = await owner.ok("createDraft", { body: { programId, source } });
  const texts = [];
  for (const effectiveOn of [undefined, "2026-06-01"])
    for (const locale of ["en", "de"] as const) {
      const query = { version, locale, ...(effectiveOn === undefined ? {} : { effectiveOn }) };
      const { samples } = await owner.ok("previewVersionNotice", { query });
      const sample = samples.find(({ partner }) => partner.name === "Golden");
      await owner.ok("sendTestMail", { body: { ...query, partner: sample?.partner.id } });
      const { subject, text, html } = handed.at(-1) ?? {};
      expect({ subject, text, html }).toEqual({ subject: sample?.subject, text: sample?.text, html: sample?.html });
      texts.push(text);
    }
  expect(new Set(texts).size).toBe(4);
});

test("a preview and its test mail give the reason that is chosen, and the version's own where none is", async () => {
  const { owner, programId } = await publishedWith(app);
  const source = withBenefits({ margin: "20%" });
  const { id: version, revision } = await owner.ok("createDraft", { body: { programId, source } });
  const params = { draftId: version };
  await owner.ok("markDraftPlanned", {
    params,
    body: { revision, effectiveOn: "2026-06-01", noticeDays: 0, reason: "Kept" },
  });
  const seen = async (chosen: { reason?: string }) => {
    const query = { version, locale: "en" as const, effectiveOn: "2026-06-01", ...chosen };
    const { samples } = await owner.ok("previewVersionNotice", { query });
    const [sample] = samples;
    await owner.ok("sendTestMail", { body: { ...query, partner: sample?.partner.id } });
    expect(handed.at(-1)?.text).toBe(sample?.text);
    return sample?.text;
  };
  expect(await seen({})).toContain("Kept");
  const typed = await seen({ reason: " We grow " });
  expect(typed).toContain("We grow");
  expect(typed).not.toContain("Kept");
  expect(await seen({ reason: "" })).not.toContain("Kept");
});

test("there is no test mail of a version that is told to nobody", async () => {
  const { owner, newPartner } = await app.newVendor();
  const { partnerId } = await newPartner({ name: "First" });
  const { id: version } = await owner.ok("createDraft", { body: { source: withBenefits() } });
  const body = { version, partner: partnerId, locale: "en" } as const;
  expect(await owner.fails("sendTestMail", { body })).toMatchObject({ code: "notice.nobody" });
  await owner.ok("sendTestMail", { body: { ...body, effectiveOn: "2026-06-01" } });
});
