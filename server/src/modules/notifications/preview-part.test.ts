import { newId, parseId } from "@fairway/kernel";
import { expect, test } from "vitest";
import { publishedWith, withBenefits } from "../../../test/benefit-versions.ts";
import { startApp } from "../../../test/harness.ts";
import { createMailer, type Ctx, vendorActor } from "../../platform/index.ts";
import { comparePartners } from "./compare.ts";
import { previewVersion } from "./preview.ts";

const app = await startApp();
const parts = {
  platform: app.platform,
  people: app.identity.people,
  mailer: createMailer({ smtpUrl: null, mailFrom: null }),
  linkBase: "https://channel.example.com",
  sign: () => "signed",
  compare: comparePartners,
};

test("a preview that did not look at everybody says so", async () => {
  const { vendor, owner, programId } = await publishedWith(app);
  await app.drainJobs();
  const { id } = await owner.ok("createDraft", { body: { programId, source: withBenefits({ margin: "20%" }) } });
  const actor = vendorActor({ personId: newId("person"), name: "Ann" }, ["owner"]);
  const ctx: Ctx = { ...vendor.ctx(), actor };
  const versionId = parseId("programVersion", id);
  const of = async (most: number, effectiveOn?: string) => {
    const { samples: _, ...seen } = await previewVersion(parts, ctx, { versionId, locale: "en", effectiveOn }, most);
    return seen;
  };
  const told = { partners: 1, persons: 1, withoutPerson: 0 };
  expect(await of(1)).toMatchObject({ atOnce: true, reach: told, lookedAt: 1, more: true });
  expect(await of(2)).toMatchObject({ atOnce: true, lookedAt: 2, more: true, loses: 1, unchanged: 1 });
  expect(await of(3)).toMatchObject({ atOnce: true, reach: told, lookedAt: 3, more: false, unchanged: 2 });
  expect(await of(1, "2026-06-01")).toMatchObject({ atOnce: false, reach: { partners: 3 }, lookedAt: 1, more: true });
});
