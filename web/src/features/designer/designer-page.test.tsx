import {
  getGetDraftQueryKey,
  getGetGalleryProgramQueryKey,
  getListGalleryQueryKey,
  getListProgramsQueryKey,
  type Draft,
  type GalleryItem,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { visit, type Answers } from "../../test/visit.tsx";
import { base, fullProgram } from "../../test/world.ts";

const source = `program: Northwind Partners
currency: USD
facts:
  booking: { arr: money, motion: [new, renewal] }
metrics:
  arr: { label: ARR, sum: booking.arr, over: 12 months }
  fit: { score: 100, parts: { sales: { worth: 60, full: 100, of: metric.arr } } }
tracks:
  sell:
    tiers: { Gold: metric.arr >= 400000, Member: true }
    moves: { evaluate: monthly on 15, demote: { notice: 60 days } }
badges: { growing: metric.arr / 2 > 10 }
segments: { near: metric.arr >= 300000 }
benefits: { margin: { discount: { Gold: 20%, Member: 5% } } }
`;

const draft: Draft = {
  id: "ver_9",
  programId: "prg_1",
  name: "Northwind Partners",
  key: "northwind",
  status: "draft",
  revision: 3,
  format: "yaml",
  first: false,
  problemCount: 0,
  basedOn: { id: "ver_2", number: 2, status: "active" },
  publishedSince: null,
  effectiveOn: null,
  noticeDays: null,
  announceBy: null,
  reason: null,
  createdAt: "2026-11-20T10:00:00Z",
  createdBy: "Dana Whitfield",
  editedAt: "2026-11-20T10:00:00Z",
  editedBy: "Dana Whitfield",
  source,
  problems: [],
  page: fullProgram.page,
  can: { publish: true, readSource: true },
};

const at = "/console/northwind/program/drafts/ver_9";
const answers = (change: Partial<Draft> = {}, problems: Draft["problems"] = []): Answers => {
  const given = { ...draft, ...change, problems };
  const verdict = { ok: problems.length === 0, problems, page: problems.length === 0 ? draft.page : null };
  return [
    ...base(),
    [getGetDraftQueryKey("vnd_1", "ver_9"), given],
    [["check-program", "vnd_1", given.source], verdict],
  ];
};

describe("the designer", () => {
  it("shows every part with what it holds, and that everything is saved", async () => {
    const { text, html } = await visit(at, answers());
    expect(text).toContain("Northwind Partners Draft, based on version 2. Saved.");
    expect(text).toContain(
      "Facts 1 Metrics 1 Scores 1 Tracks and tiers 1 Badges 1 Segments 1 Benefits 1 Source As a page",
    );
    expect(html).toContain('value="Northwind Partners"');
    expect(text).toContain("Reads as: Every partner is measured in one track.");
  });

  it("opens one thing by its address, as a form in the document's words", async () => {
    const metric = await visit(`${at}?section=metrics&item=arr`, answers());
    expect(metric.html).toContain('value="booking.arr"');
    expect(metric.html).toContain('value="12 months"');
    const track = await visit(`${at}?section=tracks&item=sell`, answers());
    expect(track.text).toContain("Tiers, highest first");
    expect(track.html).toContain('value="monthly on 15"');
    expect(track.html).toContain('value="60 days"');
    const benefit = await visit(`${at}?section=benefits&item=margin`, answers());
    expect(benefit.html).toContain('value="20%"');
  });

  it("adds up the parts of a score as they are written", async () => {
    const { text } = await visit(`${at}?section=scores&item=fit`, answers());
    expect(text).toContain("The parts are worth 60 of 100 points; 40 are missing.");
  });

  it("shows which metrics are headlines, also where the metric says so itself", async () => {
    const flagged = source.replace("over: 12 months }", "over: 12 months, headline: true }");
    const { text } = await visit(at, answers({ source: flagged }));
    expect(text).toMatch(/Headline metrics ARR/);
  });

  it("lists a track with whom it is for and its tiers, and not with all that it says", async () => {
    const { text } = await visit(`${at}?section=tracks`, answers());
    expect(text).toContain("Gold, Member");
    expect(text).not.toContain("Reads as: For");
  });

  it("says which of the drafts one is in", async () => {
    const planned = await visit(at, answers({ status: "planned", effectiveOn: "2027-07-01" }));
    expect(planned.text).toContain("Next version, based on version 2. Planned for 1 Jul 2027;");
    const first = await visit(at, answers({ first: true, basedOn: null }));
    expect(first.text).toContain("Draft; no version of this program is published yet.");
  });

  it("offers what scores and ratios make for themselves last, and shares as percentages", async () => {
    const written = source
      .replace("  fit:", "  kept: { label: Kept, ratio: [sum(booking.arr), sum(booking.arr)] }\n  fit:")
      .replace("metric.arr >= 300000", "metric.kept >= 0.75");
    const { html, text } = await visit(`${at}?section=segments&item=near`, answers({ source: written }));
    expect(html).toContain('value="75"');
    expect(html).not.toContain('value="0.75"');
    expect(text).toMatch(/ARR Kept Fit .*Kept: upper figure Kept: lower figure Fit: Sales, points Fit: lowest part/);
  });

  it("shows rules as lines, and says why one stays text", async () => {
    const lines = await visit(`${at}?section=segments&item=near`, answers());
    expect(lines.html).toContain('value="300000"');
    expect(lines.text).toContain("at least");
    const text = await visit(`${at}?section=badges&item=growing`, answers());
    expect(text.text).toContain("It is written as text, because lines cannot show the calculation with “/”.");
  });

  it("says that a draft is broken, how often, and where", async () => {
    const wrong = [
      { path: "tracks.sell.tiers.Gold", message: "There is no metric “ar”.", remedy: "Use arr.", line: 9, column: 20 },
    ];
    const { text, html } = await visit(at, answers({}, wrong));
    expect(text).toContain("Saved as a draft with 1 mistake.");
    expect(text).toContain("Tracks and tiers 1 1 to correct");
    expect(text).toContain("A draft may be saved with mistakes.");
    expect(html).toMatch(/<button[^>]*disabled[^>]*>(?:<[^>]*>)*Publish…/);
  });

  it("lets the forms rest while the text cannot be read", async () => {
    const { text } = await visit(at, answers({ source: "program: [\n" }, [{ path: "", message: "Not closed." }]));
    expect(text).toContain("so the forms rest");
  });

  it("is for reading where the role does not change programs", async () => {
    const { text } = await visit(at, answers({ can: { publish: false } }));
    expect(text).toContain("your role does not change programs");
    expect(text).not.toContain("Publish…");
  });

  it("speaks German", async () => {
    const { text } = await visit(`${at}?section=tracks&item=sell`, answers(), "de");
    expect(text).toContain("Zweige und Stufen");
    expect(text).toContain("Stufen, die höchste zuerst");
  });
});

describe("a new program", () => {
  const item: GalleryItem = {
    key: "small-program",
    title: "A small program",
    about: "Points decide.",
    currency: "USD",
    format: "yaml",
    counts: { facts: 2, metrics: 3, scores: 0, tracks: 1, tiers: 3, badges: 0, benefits: 0, segments: 0 },
    moves: true,
    tiers: ["Gold", "Member"],
  };
  const gallery = (can: object): Answers => [
    ...base(),
    [getListProgramsQueryKey("vnd_1"), { items: [], can }],
    [getListGalleryQueryKey(), { items: [item] }],
    [getGetGalleryProgramQueryKey("small-program"), { ...item, source, page: fullProgram.page }],
  ];
  const begin = "/console/northwind/program/new";

  it("starts from an example, with what each shows", async () => {
    const { text } = await visit(begin, gallery({ publish: true }));
    expect(text).toContain(
      "A small program Points decide. Tiers: Gold, Member 3 metrics, 1 track, 3 tiers, movement policy",
    );
  });
  it("starts from nothing, with the vendor's currency", async () => {
    const { html, text } = await visit(`${begin}?from=guided`, gallery({ publish: true }));
    expect(html).toContain('value="Northwind Cloud Partners"');
    expect(html).toContain('value="USD"');
    expect(text).toContain("For everybody else");
  });
  it("is not offered to those who may not", async () => {
    expect((await visit(begin, gallery({}))).text).toContain("Somebody who runs the program can start one.");
  });
});
