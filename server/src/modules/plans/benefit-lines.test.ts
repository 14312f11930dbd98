import { expect, test } from "vitest";
import { publishedWith, withBenefits } from "../../../test/benefit-versions.ts";
import { startApp } from "../../../test/harness.ts";

const startAt = "2026-03-31T12:00:00Z";
const app = await startApp({ startAt });

async function planned(source: string, before = withBenefits()) {
  app.clock.set(startAt);
  const of = await publishedWith(app, before);
  app.clock.advance({ days: 1 });
  await app.runCron("standings.rollForward");
  await app.drainJobs();
  const { id: draftId } = await of.owner.ok("createDraft", { body: { programId: of.programId, source } });
  const { id: planId } = await of.owner.ok("startPlan", { params: { draftId }, body: {} });
  await app.drainJobs();
  const plan = await of.owner.ok("getPlan", { params: { planId } });
  expect(plan).toMatchObject({ status: "done", error: null });
  const lines = async (query = {}, headers = {}) =>
    (await of.owner.ok("listPlanLines", { params: { planId }, query, headers })).items;
  return { ...of, planId, result: plan.results[0], lines };
}

type Line = Awaited<ReturnType<Awaited<ReturnType<typeof planned>>["lines"]>>[number];

const short = ({ partner, label, from, to, direction }: Line) =>
  `${partner.name} ${label}: ${from.tier} → ${to.tier} (${direction})`;

test("a draft that changes only a discount lists whoever it is less for, as losing for the first time", async () => {
  const { lines, result, owner, planId } = await planned(withBenefits({ margin: "20%" }));
  const all = await lines();
  expect(all.map(short)).toEqual(["Golden Margin: 30% → 20% (down)"]);
  expect(all[0]).toMatchObject({
    subject: "benefit",
    track: "margin",
    firstLoss: true,
    already: false,
    effectiveOn: "2026-04-01",
    reasons: [{ says: "20% for Gold in Sell", met: false }],
  });
  expect(result).toMatchObject({ moved: 0, firstLosses: 1 });
  expect((await lines({ firstLoss: "true" })).map(short)).toEqual(all.map(short));
  expect(await lines({ subject: "benefit", track: "margin", direction: "down" })).toHaveLength(1);
  expect(await lines({ subject: "tier" })).toEqual([]);
  const { text } = await owner.raw("exportPlan", { params: { planId } });
  expect(text).toContain("benefit,margin,down,30%,20%,20% for Gold in Sell");
});

test("a benefit that is dropped and one that is new are lines of whoever has them, in each language", async () => {
  const more = "hall: { label: { en: Hall, de: Saal }, access: true, for: metric.revenue >= 1000 }";
  const { lines } = await planned(withBenefits({ margin: null, more }));
  expect((await lines()).map(short)).toEqual([
    "Golden Hall: none → included (in)",
    "Golden Margin: 30% → none (out)",
    "Silver Hall: none → included (in)",
    "Silver Margin: 10% → none (out)",
  ]);
  const german = await lines({}, { "accept-language": "de" });
  expect(german.slice(0, 2).map(short)).toEqual([
    "Golden Saal: keine → enthalten (in)",
    "Golden Marge: 30\u00A0% → keine (out)",
  ]);
  expect(german.slice(0, 2).map(({ reasons }) => reasons.map(({ says }) => says))).toEqual([
    ["Das Programm gewährt sie erstmals", "enthalten für alle, die sie verdienen"],
    ["Das Programm gewährt sie nicht mehr"],
  ]);
});

test("words are ordered by the tiers that give them, and what has to be asked for is less", async () => {
  const asked = withBenefits({ desk: "chat" }).replace("Silver: 10% }", "Silver: 10% }, given: on request");
  const { lines } = await planned(asked);
  expect((await lines()).map(short)).toEqual([
    "Golden Desk: phone → chat (same)",
    "Golden Margin: 30% → 30% on request (down)",
    "Silver Margin: 10% → 10% on request (down)",
  ]);
  const { lines: demoted } = await planned(withBenefits({ gold: 20_000 }));
  expect((await demoted()).map(short)).toEqual([
    "Golden Desk: phone → mail (down)",
    "Golden Margin: 30% → 10% (down)",
    "Golden Sell: Gold → Silver (down)",
  ]);
});

test("what follows a tier changes when the tier moves, and is due where today's rules bring the same", async () => {
  const moves = "    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n";
  const held = (source: string) => source.replace("      Member: true\n", `      Member: true\n${moves}`);
  const { lines, owner, programId } = await planned(held(withBenefits({ gold: 20_000 })), held(withBenefits()));
  expect((await lines()).map((line) => [short(line), line.effectiveOn])).toEqual([
    ["Golden Desk: phone → mail (down)", "2026-09-13"],
    ["Golden Margin: 30% → 10% (down)", "2026-09-13"],
    ["Golden Sell: Gold → Silver (down)", "2026-09-13"],
  ]);
  await owner.ok("publishProgram", { params: { programId }, body: { source: held(withBenefits({ gold: 20_000 })) } });
  await app.drainJobs();
  const body = { programId, source: held(withBenefits({ gold: 20_000, desk: "chat" })) };
  const { id: draftId } = await owner.ok("createDraft", { body });
  const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
  await app.drainJobs();
  const { items } = await owner.ok("listPlanLines", { params: { planId }, query: { direction: "due" } });
  expect(items.map(short)).toContain("Golden Margin: 30% → 10% (down)");
  expect(items.find(({ track }) => track === "margin")).toMatchObject({ firstLoss: false, effectiveOn: null });
});

test("what a draft gives beside a move that is due is told from what today's rules give then", async () => {
  const moves = "    moves: { demote: { on: yearly on 07-15, notice: 60 days } }\n";
  const held = (source: string) => source.replace("      Member: true\n", `      Member: true\n${moves}`);
  const { owner, programId } = await planned(held(withBenefits()), held(withBenefits()));
  await owner.ok("publishProgram", { params: { programId }, body: { source: held(withBenefits({ gold: 20_000 })) } });
  await app.drainJobs();
  const source = held(withBenefits({ gold: 20_000 })).replace("Silver: 10%", "Silver: 14%");
  const { id: draftId } = await owner.ok("createDraft", { body: { programId, source } });
  const { id: planId } = await owner.ok("startPlan", { params: { draftId }, body: {} });
  await app.drainJobs();
  const query = { subject: "benefit", track: "margin" } as const;
  const { items } = await owner.ok("listPlanLines", { params: { planId }, query });
  expect(items.map(short)).toEqual(["Golden Margin: 10% → 14% (up)", "Silver Margin: 10% → 14% (up)"]);
});
