import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, onTestFailed, test } from "vitest";
import { childServer } from "./child-server.ts";
import {
  eventually,
  itemsOf,
  openStory,
  persist,
  recordSteadily,
  startSalesImport,
  type Story,
  textAt,
} from "./crash-story.ts";

/** How often the server, its PostgreSQL or both are killed; 50 when asked for. */
const kills = Number(process.env["FAIRWAY_CRASH_KILLS"] ?? 3);
const seed = Number(process.env["FAIRWAY_CRASH_SEED"] ?? Date.now() % 1_000_000);

/** Moments that can be had again from their seed (mulberry32). */
function random(state: number): () => number {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const server = await childServer();
afterAll(() => server.remove());

const asOfDates = (today: string): string[] =>
  [150, 90, 30].map((days) => Temporal.PlainDate.from(today).subtract({ days }).toString());

async function evaluate(story: Story): Promise<void> {
  const params = { vendorId: story.vendorId, programId: story.programId };
  for (const asOf of asOfDates(story.today)) await persist(server, "startEvaluation", { params, body: { asOf } });
}

async function importStatus(story: Story, importId: string): Promise<string> {
  const run = await persist(server, "getImport", { params: { vendorId: story.vendorId, importId } });
  return textAt(run, "status");
}

/** Revenue and number of sales by partner's reference, as they are shown. */
async function liveFigures(story: Story): Promise<string[]> {
  const page = await persist(server, "listPartners", { params: { vendorId: story.vendorId }, query: { limit: "200" } });
  const figures = itemsOf(page).map((p) => {
    const [reference, revenue] = [textAt(p, "reference"), textAt(p, "metrics", "revenue", "value")];
    return `${reference}: ${revenue} of ${textAt(p, "metrics", "sales", "value")}`;
  });
  return figures.toSorted();
}

function expectedFigures(story: Story, asOf: string): string[] {
  const partners = Map.groupBy(story.expected, (fact) => fact.partner);
  const figures = [...partners].map(([reference, facts]) => {
    const counted = facts.filter((fact) => fact.day <= asOf);
    return `${reference}: ${counted.reduce((sum, fact) => sum + fact.amount, 0)} of ${counted.length}`;
  });
  return figures.toSorted();
}

async function figuresAt(story: Story, asOf: string): Promise<string[]> {
  const page = await persist(server, "listPartners", { params: { vendorId: story.vendorId }, query: { limit: "200" } });
  const figures: string[] = [];
  for (const partner of itemsOf(page)) {
    const params = { vendorId: story.vendorId, partnerId: textAt(partner, "id") };
    const history = itemsOf(await persist(server, "getStandingHistory", { params }));
    const kept = history.find((row) => row["asOf"] === asOf);
    const revenue = textAt(kept, "metrics", "revenue", "value");
    figures.push(`${textAt(partner, "reference")}: ${revenue} of ${textAt(kept, "metrics", "sales", "value")}`);
  }
  return figures.toSorted();
}

async function killSomething(kind: number): Promise<void> {
  if (kind !== 0) server.killPostgres();
  if (kind === 1) return server.ready();
  await server.killServer();
  await server.start();
}

test(
  `every acknowledged fact is there once after ${kills} kills (FAIRWAY_CRASH_KILLS, seed ${seed})`,
  async () => {
    onTestFailed(() => console.error(server.log().slice(-20_000)));
    await server.start();
    const story = await openStory(server);
    const next = random(seed);
    const stop = new AbortController();
    const writing = recordSteadily(server, story, stop.signal);
    // It is awaited below; until then its failure is nobody's.
    writing.catch(() => {});
    const imports = [await startSalesImport(server, story, "import 0")];
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(50 + next() * 1500);
      await killSomething(Math.floor(next() * 3));
      if ((await importStatus(story, imports.at(-1) ?? "")) !== "done") continue;
      await evaluate(story);
      imports.push(await startSalesImport(server, story, `import ${imports.length}`));
    }
    stop.abort();
    expect(await writing).toBeGreaterThan(0);
    for (const id of imports) {
      const status = await eventually(
        () => importStatus(story, id),
        (s) => s === "done" || s === "failed",
        120_000,
      );
      expect(status).toBe("done");
    }
    await evaluate(story);

    const expected = expectedFigures(story, story.today);
    const live = await eventually(
      () => liveFigures(story),
      (found) => `${found}` === `${expected}`,
      60_000,
    );
    expect(live).toEqual(expected);
    for (const asOf of asOfDates(story.today)) {
      const then = expectedFigures(story, asOf);
      expect(
        await eventually(
          () => figuresAt(story, asOf),
          (found) => `${found}` === `${then}`,
          60_000,
        ),
      ).toEqual(then);
    }
  },
  180_000 + kills * 20_000,
);
