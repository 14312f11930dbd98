import { expect, test } from "vitest";
import { publishedWith, withBenefits } from "../../../test/benefit-versions.ts";
import { startApp } from "../../../test/harness.ts";
import type { TestPartner } from "../../../test/factory.ts";

const startAt = "2026-03-31T12:00:00Z";
const app = await startApp({ startAt });

async function published(before = withBenefits()) {
  app.clock.set(startAt);
  const of = await publishedWith(app, before);
  const days = async (count: number) => {
    app.clock.advance({ days: count });
    await app.runCron("standings.rollForward");
    await app.drainJobs();
  };
  await days(1);
  const publish = async (source: string, effectiveOn?: string) => {
    const body = effectiveOn === undefined ? { source } : { source, effectiveOn };
    await of.owner.ok("publishProgram", { params: { programId: of.programId }, body });
    await app.drainJobs();
  };
  return { ...of, days, publish };
}

const told = async ({ person }: TestPartner, kind: string, locale: "en" | "de" = "en") => {
  const { items } = await person.ok("listPartnerNotices");
  const notices = [];
  for (const { id } of items.filter((item) => item.kind === kind))
    notices.push(await person.ok("getNotice", { params: { noticeId: id }, query: { locale } }));
  return notices;
};

test("a version that changes only a discount tells whoever has it, and nobody else that something changes", async () => {
  const { golden, silver, days, publish } = await published();
  await publish(withBenefits({ margin: "20%" }), "2026-06-01");
  const [notice] = await told(golden, "versionAnnounced");
  expect(notice).toMatchObject({
    title: "What changes for you from 1 June 2026",
    summary: "Sell: still Gold. Margin: 30% today, 20% from 1 June 2026.",
    important: true,
  });
  expect(notice?.blocks).toContainEqual({
    kind: "table",
    head: ["Benefit", "Before", "Then", "From"],
    rows: [["Margin", "30%", "20%", "1 June 2026"]],
  });
  const [german] = await told(golden, "versionAnnounced", "de");
  expect(german?.summary).toContain("Marge: heute 30\u00A0%, ab 1. Juni 2026 20\u00A0%.");
  const [same] = await told(silver, "versionAnnounced");
  expect(same).toMatchObject({
    title: "Small Partners from 1 June 2026: nothing changes for you",
    summary: "Sell: still Silver.",
    important: false,
  });
  await days(61);
  const [changed, ...others] = await told(golden, "benefitChanged");
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ title: "Margin has changed", summary: "Margin: 30% before, 20% now." });
  expect((await told(golden, "benefitChanged", "de"))[0]?.summary).toBe("Marge: bisher 30\u00A0%, jetzt 20\u00A0%.");
  expect(await told(silver, "benefitChanged")).toEqual([]);
}, 60_000);

test("what a benefit was before is said as it was given and counted before", async () => {
  const more = (how: string) => `lab: { label: Lab, credits: ${how} }`;
  const { golden, publish } = await published(withBenefits({ more: more("40 hours") }));
  const summaries = async () => (await told(golden, "benefitChanged")).map(({ summary }) => summary);
  await publish(withBenefits({ more: more("40 days") }));
  expect(await summaries()).toEqual(["Lab: 40 hours before, 40 days now."]);
  await publish(withBenefits({ more: more("40 days, given: on request") }));
  expect((await summaries())[0]).toBe("Lab: 40 days before, 40 days on request now.");
});

test("a benefit that is dropped and one that is new are told to whoever has them", async () => {
  const { golden, silver, member, publish } = await published();
  const more = "hall: { label: { en: Hall, de: Saal }, access: true, for: metric.revenue >= 1000 }";
  await publish(withBenefits({ margin: null, more }), "2026-06-01");
  const [notice] = await told(silver, "versionAnnounced");
  expect(notice?.important).toBe(true);
  expect(notice?.summary).toContain(
    "Hall is new for you: included from 1 June 2026. Margin ends for you on 1 June 2026.",
  );
  const [german] = await told(golden, "versionAnnounced", "de");
  expect(german?.summary).toContain("Saal kommt für Sie hinzu: ab 1. Juni 2026 enthalten.");
  expect(german?.summary).toContain("Marge endet für Sie am 1. Juni 2026.");
  expect(await told(member, "versionAnnounced")).toMatchObject([{ important: false }]);
});

test("what follows from a tier that moves later is told with the day of the move", async () => {
  const moves = "    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n";
  const held = (source: string) => source.replace("      Member: true\n", `      Member: true\n${moves}`);
  const { golden, publish } = await published(held(withBenefits()));
  await publish(held(withBenefits({ gold: 20_000, margin: "20%" })), "2026-06-01");
  const [notice] = await told(golden, "versionAnnounced");
  expect(notice?.summary).toContain("Margin: 30% today, 20% from 1 June 2026.");
  expect(notice?.summary).toContain("Margin: 20% until then, 10% from 13 September 2026 as things stand.");
  expect(notice?.summary).not.toContain("Desk: phone today");
});

test("of a version that applies at once, those are told whose benefits change, and the preview says so before", async () => {
  const { owner, programId, golden, silver, publish } = await published();
  const preview = async (source: string, query: { effectiveOn?: string } = {}) => {
    const { id: version } = await owner.ok("createDraft", { body: { programId, source } });
    return owner.ok("previewVersionNotice", { query: { version, ...query } });
  };
  const less = withBenefits({ margin: "20%" });
  const seen = await preview(less);
  expect(seen).toMatchObject({
    atOnce: true,
    reach: { partners: 1, persons: 1, withoutPerson: 0 },
    lookedAt: 3,
    loses: 1,
    gains: 0,
    unchanged: 2,
  });
  expect(seen.samples.map(({ partner, change }) => [partner.name, change])).toEqual([["Golden", "loses"]]);
  expect(seen.samples[0]?.text).toContain("20%");
  expect(await preview(withBenefits())).toMatchObject({ atOnce: true, reach: { partners: 0 }, samples: [] });
  expect(await preview(less, { effectiveOn: "2026-06-01" })).toMatchObject({
    atOnce: false,
    reach: { partners: 3 },
    loses: 1,
    unchanged: 2,
  });
  await publish(less);
  expect(await told(golden, "versionAnnounced")).toMatchObject([{ important: true }]);
  expect(await told(silver, "versionAnnounced")).toEqual([]);
});

test("nobody is told of a version that applies at once where tiers move by a policy, and the preview shows nobody", async () => {
  const moves = "    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n";
  const held = (source: string) => source.replace("      Member: true\n", `      Member: true\n${moves}`);
  const { owner, programId, golden, publish } = await published(held(withBenefits()));
  const source = held(withBenefits({ gold: 20_000 }));
  const { id: version } = await owner.ok("createDraft", { body: { programId, source } });
  expect(await owner.ok("previewVersionNotice", { query: { version } })).toMatchObject({
    atOnce: true,
    reach: { partners: 0, persons: 0 },
    unchanged: 3,
    samples: [],
  });
  await publish(source);
  expect(await told(golden, "versionAnnounced")).toEqual([]);
});

test("the first version of a program that applies at once is told to nobody, as its preview says", async () => {
  const { owner } = await app.newVendor();
  const { id: version } = await owner.ok("createDraft", { body: { source: withBenefits() } });
  const seen = await owner.ok("previewVersionNotice", { query: { version } });
  expect(seen).toMatchObject({ atOnce: true, reach: { partners: 0 }, lookedAt: 0, samples: [] });
});
