import {
  getCompareProgramVersionsQueryKey,
  getGetProgramQueryKey,
  getListEvaluationsInfiniteQueryKey,
  getListProgramsQueryKey,
  getListProgramVersionsQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { draw, visit } from "../../test/visit.tsx";
import { base, fullProgram, pages } from "../../test/world.ts";
import { Problems } from "./problems.tsx";
import { formatOf } from "./use-check.ts";

const at = "/console/northwind/program";

describe("program", () => {
  it("reads as a document with contents, tables and links to what it uses", async () => {
    const { text, html } = await visit(at, base());
    expect(text).toContain("Version 2, published 1 Sep 2026 by Dana Whitfield.");
    expect(text).toContain("Contents Tracks and tiers What is measured What is recorded");
    expect(text).toContain("Gold Sourced ARR at least $400,000");
    expect(html).toContain('href="#entry-arr"');
  });
  it("offers a new version only to those who may publish", async () => {
    expect((await visit(at, base())).text).toContain("Draft next version");
    const reader = [...base(), [getGetProgramQueryKey("vnd_1", "prg_1"), { ...fullProgram, can: {} }] as const];
    expect((await visit(at, reader)).text).not.toContain("Draft next version");
  });
  it("shows the source with line numbers, and hides it from those who may not read it", async () => {
    expect((await visit(`${at}?tab=source`, base())).text).toContain("program: Northwind Partners");
    const hidden = [...base(), [getGetProgramQueryKey("vnd_1", "prg_1"), { ...fullProgram, source: null }] as const];
    expect((await visit(at, hidden)).text).toContain("Document Versions");
  });
});

describe("versions", () => {
  it("shows versions on a timeline: what is written, announced, applies and applied", async () => {
    const version = (number: number | null, status: string, effectiveOn: string | null) => ({
      id: `ver_${number ?? "draft"}`,
      programId: "prg_1",
      number,
      status,
      format: "yaml",
      effectiveOn,
      endedOn: status === "superseded" ? "2026-09-01" : null,
      noticeDays: status === "published" ? 60 : null,
      reason: status === "published" ? "Retention counts" : null,
      basedOn: null,
      outdated: false,
      problemCount: number === null ? 2 : 0,
      editedAt: "2026-11-20T12:00:00Z",
      editedBy: "Dana",
      publishedAt: number === null ? null : "2026-09-01T12:00:00Z",
      publishedBy: "Dana",
      withdrawnAt: status === "withdrawn" ? "2026-10-01T12:00:00Z" : null,
      withdrawnBy: status === "withdrawn" ? "Ada" : null,
      withdrawnReason: null,
    });
    const items = [
      version(null, "draft", null),
      version(3, "published", "2027-02-01"),
      version(2, "active", "2026-09-01"),
      version(1, "superseded", "2026-01-01"),
      version(4, "withdrawn", "2027-03-01"),
    ];
    const versions = { items, can: { publish: true } };
    const { text } = await visit(`${at}?tab=versions`, [
      ...base(),
      [getListProgramVersionsQueryKey("vnd_1", "prg_1"), versions],
    ]);
    expect(text).toContain("Draft 2 problems Last saved 20 Nov 2026");
    expect(text).toContain("Version 3 Announced Applies from 1 Feb 2027.");
    expect(text).toContain("Was to apply from 1 Mar 2027; withdrawn 1 Oct 2026, 08:00 by Ada.");
    expect(text).toContain("60 days of notice Why: Retention counts");
    expect(text).toContain("Version 2 In force Applies since 1 Sep 2026.");
    expect(text).toContain("Applied from 1 Jan 2026 until another version took over on 1 Sep 2026.");
    expect(text.indexOf("Version 3")).toBeLessThan(text.indexOf("Version 2 "));
  });
  it("says what differs between two versions, in words", async () => {
    const side = (id: string, number: number) => ({
      id,
      number,
      status: "active",
      effectiveOn: "2026-01-01",
      problemCount: 0,
    });
    const change = {
      path: "tracks.sell.tiers.Gold",
      kind: "changed",
      what: "Gold",
      from: "4",
      to: "6",
      says: "Gold: certified people 4 → 6",
    };
    const comparison = {
      from: side("ver_1", 1),
      to: side("ver_2", 2),
      count: 1,
      groups: [{ part: "tracks", title: "Tracks and tiers", changes: [change] }],
    };
    const items = [side("ver_2", 2), side("ver_1", 1)].map((v) => ({ ...v, programId: "prg_1", basedOn: null }));
    const { text } = await visit(`${at}/comparison?from=ver_1&to=ver_2`, [
      ...base(),
      [getListProgramVersionsQueryKey("vnd_1", "prg_1"), { items, can: {} }],
      [getCompareProgramVersionsQueryKey("vnd_1", "prg_1", { from: "ver_1", to: "ver_2" }), comparison],
    ]);
    expect(text).toContain("1 change from Version 1 to Version 2.");
    expect(text).toContain("Tracks and tiers Changed Gold: certified people 4 → 6");
  });
});

describe("measurements", () => {
  it("shows measurements with progress, and lets a running one be stopped", async () => {
    const evaluation = {
      id: "evl_1",
      programId: "prg_1",
      asOf: "2026-03-31",
      purpose: "history",
      status: "running",
      total: 240,
      done: 96,
      error: null,
      createdAt: "2026-11-23T10:00:00Z",
      finishedAt: null,
    };
    const key = getListEvaluationsInfiniteQueryKey("vnd_1", "prg_1", { limit: 50 });
    const list = (can: object) => [...base(), [key, pages({ items: [evaluation], nextCursor: null, can })] as const];
    expect((await visit(`${at}?tab=evaluations`, list({ evaluate: true }))).text).toContain("96 of 240 partners");
    expect((await visit(`${at}?tab=evaluations`, list({ evaluate: true }))).text).toContain(
      "Stop measuring 31 Mar 2026",
    );
    expect((await visit(`${at}?tab=evaluations`, list({}))).text).not.toContain("Stop measuring");
  });
});

describe("writing a program", () => {
  it("leads a new vendor to its first program, and tells readers that there is none", async () => {
    const none = (can: object) => [...base(), [getListProgramsQueryKey("vnd_1"), { items: [], can }] as const];
    expect((await visit(at, none({ publish: true }))).text).toContain("Start a program");
    expect((await visit(at, none({}))).text).toContain("Somebody who runs the program can publish its first version.");
  });
  it("shows a program that is only a draft, and offers it among several", async () => {
    const drafted = {
      id: "prg_2",
      key: "next",
      name: "Next Generation",
      liveAsOf: null,
      activeVersion: null,
      tracks: [],
      metrics: [],
    };
    const known = [
      ...base(),
      [getListProgramsQueryKey("vnd_1"), { items: [drafted], can: { publish: true } }] as const,
      [getListProgramVersionsQueryKey("vnd_1", "prg_2"), { items: [], can: { publish: true } }] as const,
    ];
    const { text } = await visit(`${at}?program=prg_2`, known);
    expect(text).toContain("Next Generation No version of this program is in force yet, so nobody is measured by it.");
  });
  it("names problems with line, column and remedy", async () => {
    const problems = [
      { path: "tracks.sell", message: "There is no metric “bad”.", remedy: "Use arr.", line: 13, column: 14 },
    ];
    const { text } = await draw(
      <Problems verdict={{ ok: false, problems, page: null }} checking={false} onPick={() => undefined} />,
    );
    expect(text).toBe("1 problem to solve before publishing Line 13, column 14 There is no metric “bad”. Use arr.");
  });
  it("tells JSON from YAML", () => {
    expect(formatOf('  {"program": 1}')).toBe("json");
    expect(formatOf("program: X")).toBe("yaml");
  });
});
