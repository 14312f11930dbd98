import {
  getGetProgramQueryKey,
  getListEvaluationsInfiniteQueryKey,
  getListProgramsQueryKey,
  getListProgramVersionsQueryKey,
} from "@fairway/client";
import { describe, expect, it } from "vitest";
import { draw, visit } from "../../test/visit.tsx";
import { base, fullProgram, pages } from "../../test/world.ts";
import { Problems } from "./problems.tsx";
import { starterProgram } from "./starter.ts";
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
    expect((await visit(at, base())).text).toContain("Publish new version");
    const reader = [...base(), [getGetProgramQueryKey("vnd_1", "prg_1"), { ...fullProgram, can: {} }] as const];
    expect((await visit(at, reader)).text).not.toContain("Publish new version");
  });
  it("shows the source with line numbers, and hides it from those who may not read it", async () => {
    expect((await visit(`${at}?tab=source`, base())).text).toContain("program: Northwind Partners");
    const hidden = [...base(), [getGetProgramQueryKey("vnd_1", "prg_1"), { ...fullProgram, source: null }] as const];
    expect((await visit(at, hidden)).text).toContain("Document Versions");
  });
  it("lists versions", async () => {
    const versions = {
      items: [
        { id: "ver_2", number: 2, status: "active", publishedAt: "2026-09-01T12:00:00Z", publishedBy: "Dana" },
        { id: "ver_1", number: 1, status: "superseded", publishedAt: "2026-01-01T12:00:00Z", publishedBy: null },
      ],
    };
    const { text } = await visit(`${at}?tab=versions`, [
      ...base(),
      [getListProgramVersionsQueryKey("vnd_1", "prg_1"), versions],
    ]);
    expect(text).toContain("2 In force 1 Sep 2026, 08:00 Dana");
    expect(text).toContain("1 Superseded");
  });
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
  it("starts a new vendor from an example, and tells readers that there is none", async () => {
    const none = (can: object) => [...base(), [getListProgramsQueryKey("vnd_1"), { items: [], can }] as const];
    expect((await visit(at, none({ publish: true }))).html).toContain("Northwind Cloud Partners");
    expect((await visit(at, none({}))).text).toContain("Somebody who runs the program can publish its first version.");
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
    expect(formatOf(starterProgram("X", "EUR"))).toBe("yaml");
  });
});
