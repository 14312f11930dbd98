import type { FactLine } from "@fairway/client";
import { describe, expect, it } from "vitest";
import { RoomProvider } from "../session/room.tsx";
import { draw } from "../../test/visit.tsx";
import { arr, chief, count, demotionAhead, explains, money, track, vendor } from "../../test/world.ts";
import { ExplanationView } from "./explanation-view.tsx";
import { recordedText } from "./fact-data.tsx";
import { FactLines } from "./fact-lines.tsx";
import { MetricGrid } from "./metric-grid.tsx";
import { Badges, TrackPanel } from "./track-panel.tsx";

it("MetricGrid leaves out what a ratio or a score made for itself", async () => {
  const metrics = [arr, { ...arr, key: "grr_part", label: "Retention: kept ARR", helper: true }];
  const { text } = await draw(<MetricGrid metrics={metrics} onMetric={() => {}} />);
  expect(text).toContain("Sourced ARR");
  expect(text).not.toContain("kept ARR");
});

describe("ExplanationView", () => {
  const people = explains("certified people at least 5", false, {
    actual: count("4"),
    needed: count("5"),
    gap: count("1"),
    operator: ">=",
    from: ["people"],
  });
  it("says what is asked, whether it is met, how much there is and what is missing", async () => {
    const { text, html } = await draw(<ExplanationView explanation={people} />);
    expect(text).toContain("Not met certified people at least 5 Still needed: 1.");
    expect(text).toContain("4 / 5");
    expect(html).toContain('aria-label="80% of the way"');
  });
  it("counts what is met in a choice, at any depth", async () => {
    const any = explains("any", true, { combine: "any", parts: [people, explains("partner is new", true)] });
    const { text } = await draw(
      <ExplanationView
        explanation={explains("all", true, { combine: "all", parts: [any, explains("region is DACH", null)] })}
      />,
    );
    expect(text).toContain("Any one of these 1 of 2 met");
    expect(text).toContain("Not known region is DACH");
  });
  it("speaks of shares in points, and draws no bar towards a ceiling", async () => {
    const share = { type: "percent" as const, value: "0.7" };
    const grr = explains("retention at least 80%", false, {
      actual: share,
      needed: { ...share, value: "0.8" },
      gap: { ...share, value: "0.1" },
      operator: ">=",
    });
    expect((await draw(<ExplanationView explanation={grr} />)).text).toContain("Still needed: 10 percentage points.");
    expect((await draw(<ExplanationView explanation={{ ...grr, operator: "<=" }} />)).html).not.toContain("of the way");
  });
  it("lets a metric be unfolded only where there is somewhere to go", async () => {
    expect((await draw(<ExplanationView explanation={people} onMetric={() => undefined} />)).text).toContain(
      "Show what it is made of",
    );
    expect((await draw(<ExplanationView explanation={people} />)).text).not.toContain("Show what it is made of");
  });
});

describe("TrackPanel", () => {
  it("says why a partner is outside of a track", async () => {
    const { text } = await draw(
      <TrackPanel track={{ ...track, tier: null, inTrack: explains("types include isv", false), next: null }} />,
    );
    expect(text).toContain("Not in this track");
    expect(text).toContain("Why not in this track");
  });
  it("says when there is no tier yet, and when there is none above", async () => {
    expect(
      (
        await draw(
          <TrackPanel
            track={{ ...track, tier: null, rank: -1, tiers: track.tiers.map((x) => ({ ...x, held: false })) }}
          />,
        )
      ).text,
    ).toContain("No tier yet");
    expect((await draw(<TrackPanel track={{ ...track, next: null }} />)).text).toContain("This is the highest tier.");
  });
  it("does not give figures that are missed as the reason of a tier that is kept", async () => {
    const missed = { ...track, tiers: track.tiers.map((x) => (x.held ? { ...x, met: false } : x)) };
    const { text } = await draw(<TrackPanel track={missed} />);
    expect(text).toContain("What Silver asks for");
    expect(text).not.toContain("Why Silver");
    expect((await draw(<TrackPanel track={track} />)).text).toContain("Why Silver");
  });
  it("says when nothing is open for the next tier", async () => {
    const next = track.next && { ...track.next, missing: [] };
    expect((await draw(<TrackPanel track={{ ...track, next }} />)).text).toContain("All requirements are met.");
  });
  it("lists badges with their requirement", async () => {
    const badges = [
      { key: "cloud", label: "Cloud ready", held: false, requirement: explains("cloud usage at least $10,000", false) },
    ];
    expect((await draw(<Badges badges={badges} />, [], "de")).text).toContain("Cloud ready Noch nicht gehalten");
  });
});

describe("FactLines", () => {
  const line = (id: string, value: string, more: Partial<FactLine> = {}): FactLine => ({
    factId: id,
    occurredOn: "2026-05-04",
    source: "ERP",
    reference: `OPP-${id}`,
    data: {},
    contribution: money(value),
    countsFor: null,
    recordedAt: "2026-05-05T08:00:00Z",
    ...more,
  });
  const room = {
    me: chief,
    vendor,
    membership: chief.memberships[0] ?? { side: "vendor" as const, vendor, roles: [], permissions: [] },
  };
  const drawn = (lines: FactLine[], more: (() => void) | null = null) =>
    draw(
      <RoomProvider room={room}>
        <FactLines metric={arr} lines={lines} more={more} loading={false} />
      </RoomProvider>,
    );
  it("prove that they add up to the figure, to the last digit", async () => {
    const { text } = await drawn([line("1", "243363.3"), line("2", "0.1")]);
    expect(text).toContain("The 2 lines add up to $243,363.40: exactly the figure.");
    expect(text).toContain("Record OPP-1, 4 May 2026 OPP-1 ERP 243,363.30");
  });
  it("claim nothing before all are loaded, and say when they differ", async () => {
    expect((await drawn([line("1", "1000")], () => undefined)).text).toContain(
      "1 lines are loaded, worth $1,000 of $243,363.40.",
    );
    expect((await drawn([line("1", "1000")])).text).toContain("The lines add up to $1,000; the figure is $243,363.40.");
  });
  it("say whom a line counts for", async () => {
    expect((await drawn([line("1", "1", { countsFor: "A. Weber", contribution: null })])).text).toContain(
      "counts for A. Weber",
    );
  });
  it("say when nothing counts", async () => {
    expect((await drawn([])).text).toBe("No records count towards this figure.");
  });
});

it("writes recorded values as people do", () => {
  const text = (value: unknown) => recordedText(value, "en", "Yes", "No");
  expect(["2026-05-04", "12449.84118", true, null, 1200, "33998.7", "OPP-1"].map(text)).toEqual([
    "4 May 2026",
    "12,449.84",
    "Yes",
    "–",
    "1,200",
    "33,998.70",
    "OPP-1",
  ]);
});

describe("a tier that is held by a policy", () => {
  const pending = demotionAhead;
  const heldBecause = {
    says: ["Holds Silver since 1 Apr 2026: the requirement was met on that day."],
    cause: "evaluation" as const,
    moveId: "mov_0",
    exceptionId: null,
    appealId: null,
    versionId: "ver_1",
  };
  const held = { ...track, qualifies: { tier: "Member", rank: 0 }, protectedUntil: "2027-01-13", pending, heldBecause };

  it("says what the figures give, until when it is kept, what comes and what closes the gap", async () => {
    const { text } = await draw(<TrackPanel track={held} />);
    expect(text).toContain("The figures give Member");
    expect(text).toContain("Kept through 13 Jan 2027");
    expect(text).toContain("Member from 14 Jan 2027");
    expect(text).toContain("Holds Silver since 1 Apr 2026");
    expect(text).toContain("What keeps Silver");
    expect(text).not.toContain("Why Silver");
    expect(text).not.toContain("What Silver asks for");
  });

  it("says when the gap is closed already, and when people have to approve", async () => {
    const closed = { ...held, pending: { ...pending, missing: [] } };
    expect((await draw(<TrackPanel track={closed} />)).text).toContain("is met now");
    const proposed = { ...held, pending: { ...pending, status: "proposed" as const } };
    expect((await draw(<TrackPanel track={proposed} />)).text).toContain("Member waits for approval");
  });
});
