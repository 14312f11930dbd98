import { expect, test } from "vitest";
import { parseProgram, programPage } from "../../src/index.ts";

const program = (moves: string) =>
  `program: P\ncurrency: USD\nfiscalYear: 02-01\nfacts: { sale: { amount: money } }\nmetrics: { m: { sum: sale.amount } }\ntracks:\n  sell:\n    tiers: { Gold: metric.m >= 2, Member: true }\n    moves: ${moves}\n`;

const problemsOf = (moves: string) => {
  const parsed = parseProgram(program(moves), "yaml");
  return parsed.ok ? [] : parsed.problems.map(({ path, message, remedy }) => `${path}: ${message} ${remedy ?? ""}`);
};

function says(moves: string, locale: "en" | "de"): string[] {
  const parsed = parseProgram(program(moves), "yaml");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const tracks = programPage(parsed.program, locale).sections.find((section) => section.id === "tracks");
  return tracks?.entries[0]?.says ?? [];
}

test.each([
  ["{ evalute: daily }", "tracks.sell.moves.evalute", "Did you mean “evaluate”?"],
  ["{ demote: { notise: 60 days } }", "tracks.sell.moves.demote.notise", "Did you mean “notice”?"],
  ["{ evaluate: sometimes }", "tracks.sell.moves.evaluate", "Use one of: daily, weekly on monday"],
  ["{ demote: { on: [02-30] } }", "tracks.sell.moves.demote.on", "yearly on 03-01"],
  ["{ promote: { takesEffect: soon } }", "tracks.sell.moves.promote.takesEffect", "at once, 30 days after decision"],
  ["{ demote: { notice: a while } }", "tracks.sell.moves.demote.notice", "60 days"],
  ["{ demote: { keepUntil: forever } }", "tracks.sell.moves.demote.keepUntil", "end of fiscal year"],
  ["{ promote: { approve: 3 people } }", "tracks.sell.moves.promote.approve", "1 person or 2 people"],
  ["{ promote: { steps: 0 } }", "tracks.sell.moves.promote.steps", "Correct it"],
  ["{ qualified: any day of last full quarter }", "tracks.sell.moves.qualified", "any day of 6 calendar months"],
  ["{ qualified: any day of a while }", "tracks.sell.moves.qualified", "any day of and a window"],
  ["{ grandfather: [{ keepUntil: 2013-13-01 }] }", "tracks.sell.moves.grandfather.0.keepUntil", "2013-08-02"],
  [
    "{ grandfather: [{ heldOn: 2013-03-04, keepUntil: 2013-01-01 }] }",
    "tracks.sell.moves.grandfather.0.keepUntil",
    "Name a later day",
  ],
  ["{ grandfather: [{ keepUntil: 90 days, for: metric.x > 1 }] }", "tracks.sell.moves.grandfather.0.for", "“m”"],
  ["{ appeal: { within: 30 days } }", "tracks.sell.moves.appeal.decideWithin", "Add it"],
])("%s is refused at its place, with a remedy", (moves, path, remedy) => {
  const problems = problemsOf(moves);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${path.replaceAll(".", "\\.")}: `));
  expect(problems[0]).toContain(remedy);
});

test("the page says the whole policy, every default among it", () => {
  expect(says("{}", "en")).toEqual([
    "Every partner is in this track.",
    "A tier is looked at every day.",
    "A tier counts as met when its requirement is met on that day.",
    "A promotion takes effect at once, by any number of tiers; nobody needs to approve it.",
    "A demotion takes effect at once, by any number of tiers; nobody needs to approve it.",
    "Without grace: the first look at which the requirement is missed decides.",
    "Without notice beyond that.",
    "No tier is kept for a time of its own.",
    "A demotion is cancelled when the requirement is met again on the day that it takes effect.",
    "The program sets no deadline for appeals.",
  ]);
});

const full = `
      evaluate: fiscal quarterly
      qualified: any day of 6 calendar months
      promote: { takesEffect: 1 month after fiscal quarter end, steps: 1, approve: 1 person }
      demote: { on: [01-15, 07-15], grace: 90 days, notice: 60 days, steps: 2, keepUntil: end of fiscal year, approve: 2 people }
      grandfather: [{ heldOn: 2013-03-04, keepUntil: 2013-08-02 }, { keepUntil: 1 year, for: metric.m > 1 }]
      appeal: { within: 30 days, decideWithin: 5 business days }`;

test("a full policy reads aloud in both languages", () => {
  expect(says(full, "en").slice(1)).toEqual([
    "Promotions are looked at on the last day of each fiscal quarter; demotions each year on 15 January and 15 July.",
    "A tier counts as met when its requirement was met on any day in the current calendar month and the 5 before.",
    "A promotion takes effect 1 month after the fiscal quarter ends, one tier at a time; one person approves it first.",
    "A demotion takes effect 60 days after the decision, by at most 2 tiers at a time; two people approve it first, each another one.",
    "Grace: the requirement may be missed for 90 days before a demotion is decided.",
    "A tier is kept to the end of the fiscal year in which it was reached.",
    "A demotion is cancelled when the requirement is met again on the day that it takes effect.",
    "Who held a tier on 4 Mar 2013 keeps it through 2 Aug 2013.",
    "Who holds a tier on the day this version takes effect keeps it for 1 year from that day (needs m more than $1).",
    "A partner may appeal within 30 days of being told of the decision; the appeal is decided within 5 business days.",
  ]);
  expect(says(full, "de").slice(1, 5)).toEqual([
    "Aufstiege werden am letzten Tag jedes Geschäftsquartals geprüft, Abstiege jedes Jahr am 15. Januar und 15. Juli.",
    "Eine Stufe gilt als erreicht, wenn ihre Anforderung im laufenden Kalendermonat und den 5 davor an irgendeinem Tag erfüllt war.",
    "Ein Aufstieg gilt 1 Monat nach dem Ende des Geschäftsquartals, jeweils um eine Stufe; zuvor stimmt eine Person zu.",
    "Ein Abstieg gilt 60 Tage nach der Entscheidung, jeweils um höchstens 2 Stufen; zuvor stimmen zwei verschiedene Personen zu.",
  ]);
});
