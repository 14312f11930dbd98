import { readFileSync } from "node:fs";
import { parseWindow, windowRange } from "@fairway/kernel";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { programOf, testVendor, type TestFact } from "../../packages/program/test/database/harness.ts";

const source = readFileSync(new URL("microsoft-solutions-partner.yaml", import.meta.url), "utf8");
const program = programOf(source);
const asOf = "2024-08-15";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

type Work = {
  smb: number;
  enterprise: number;
  prerequisite: number;
  intermediate: number;
  advanced: number;
  now: number;
  workloads: number;
};
const full: Work = { smb: 10, enterprise: 0, prerequisite: 1, intermediate: 5, advanced: 3, now: 120, workloads: 5 };

function factsOf(partner: string, work: Work): TestFact[] {
  const area = "modern_work";
  const many = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}${i}`);
  const fact = (kind: string, data: TestFact["data"], on = "2024-05-02"): TestFact => ({
    partner,
    kind,
    on,
    data: { area, ...data },
  });
  const people = (count: number, level: string) =>
    many(count, "p").map((person) => fact("certification", { person, level, name: level }));
  return [
    // Each customer twice, by two kinds of association.
    ...many(work.smb, "s").flatMap((customer) =>
      ["DPOR", "CSP"].map((association) => fact("customer_add", { customer, seats: 300, association })),
    ),
    ...many(work.enterprise, "e").map((customer) => fact("customer_add", { customer, seats: 301, association: "CSP" })),
    fact("customer_add", { customer: "tiny", seats: 10, association: "CSP" }),
    ...people(work.prerequisite, "prerequisite"),
    ...people(work.intermediate, "intermediate"),
    // A person with two advanced certifications counts once.
    ...people(work.advanced, "advanced").flatMap((f) => [f, f]),
    fact("usage", { active: "100" }, "2023-07-10"),
    fact("usage", { active: String(work.now) }, "2024-07-31"),
    ...many(work.workloads, "w").map((workload) => fact("deployment", { workload, customer: "c" })),
  ];
}

async function rowOf(work: Work) {
  const [id = ""] = await vendor.addPartners([{}]);
  await vendor.addFacts(program, factsOf(id, work));
  const row = (await vendor.measure(program, asOf, { ids: [id] })).get(id);
  if (!row) throw new Error("not measured");
  return { metrics: row.metrics, tier: row.standings.modern_work?.tier };
}

const parts = (metrics: Record<string, unknown>, score: string) =>
  ["adds", "intermediate", "advanced", "usage", "deployments"].map((part) => metrics[`${score}_${part}_points`]);

describe("Modern Work", () => {
  it("gives 20/10/15/30/25 for everything", async () => {
    const { metrics, tier } = await rowOf(full);
    expect(parts(metrics, "modern_work_smb")).toEqual(["20", "10", "15", "30", "25"]);
    expect(metrics.modern_work).toBe("100");
    expect(tier).toBe("Solutions Partner");
  });

  it("does not qualify with 20/10/15/30/0, which is 75", async () => {
    const { metrics, tier } = await rowOf({ ...full, workloads: 0 });
    expect(parts(metrics, "modern_work_smb")).toEqual(["20", "10", "15", "30", "0"]);
    expect(metrics).toMatchObject({ modern_work_smb: "75", modern_work_smb_lowest: "0", modern_work: "75" });
    expect(tier).toBeNull();
  });

  it("qualifies at 70 with every metric above zero, and not below", async () => {
    const at70 = await rowOf({ ...full, workloads: 1, smb: 7, intermediate: 5 });
    expect(at70.metrics.modern_work).toBe("74");
    const below = await rowOf({ ...full, workloads: 1, smb: 4 });
    expect(below.metrics.modern_work).toBe("68");
    expect([at70.tier, below.tier]).toEqual(["Solutions Partner", null]);
    const exactly = await rowOf({ ...full, workloads: 1, smb: 5 });
    expect([exactly.metrics.modern_work, exactly.tier]).toEqual(["70", "Solutions Partner"]);
  });

  it("takes the higher of small and large customers: 5 enterprise adds are worth 10 small ones", async () => {
    const { metrics, tier } = await rowOf({ ...full, smb: 1, enterprise: 5 });
    expect(metrics).toMatchObject({ modern_work_smb: "82", modern_work_enterprise: "100", modern_work: "100" });
    expect(tier).toBe("Solutions Partner");
  });

  it("counts intermediate certifications only with a prerequisite", async () => {
    const { metrics, tier } = await rowOf({ ...full, prerequisite: 0 });
    expect(metrics).toMatchObject({ modern_work: "90", modern_work_smb_intermediate_points: "0" });
    expect(tier).toBeNull();
  });

  it("shares the points of a growth below the full one, and gives none for shrinking", async () => {
    expect((await rowOf({ ...full, now: 110 })).metrics).toMatchObject({
      usage_growth: "0.1",
      modern_work_smb_usage_points: "15",
    });
    expect((await rowOf({ ...full, now: 90 })).metrics).toMatchObject({
      usage_growth: "-0.1",
      modern_work_smb_usage_points: "0",
    });
  });
});

it("Security has four metrics", () => {
  const score = program.metrics.find((m) => m.key === "security");
  expect(score?.from).toEqual([
    "security_adds_points",
    "security_intermediate_points",
    "security_usage_points",
    "security_deployments_points",
  ]);
});

it("holds a status over 1 March to 15 August 2024 as of 15 August 2024", () => {
  const window = parseWindow(parse(source).tracks.modern_work.moves.hold.over);
  if (!window) throw new Error("not a window");
  const range = windowRange(window, Temporal.PlainDate.from(asOf));
  expect([String(range.from), String(range.to)]).toEqual(["2024-03-01", "2024-08-15"]);
});
