import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp } from "../../test/harness.ts";
import { runCli, type Ended } from "./test-cli.ts";

const app = await startApp({ startAt: "2026-03-31T12:00:00Z" });
const vendor = await app.newVendor({ name: "Acme" });
const url = await app.http.listen({ port: 0, host: "127.0.0.1" });
const folder = await mkdtemp(join(tmpdir(), "fairway-cli-"));
const config = join(folder, "config");
const file = (name: string, text: string) => writeFile(join(folder, name), text);

beforeAll(() => app.jobs.start());
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line as its own process, as the vendor's owner unless told otherwise. */
function fairway(
  words: readonly string[],
  given: { token?: string | null; input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const token = given.token === undefined ? vendor.owner.token : given.token;
  const own = { FAIRWAY_URL: url, FAIRWAY_CONFIG: config, FAIRWAY_CWD: folder, ...given.env };
  return runCli(words, token === null ? own : { FAIRWAY_TOKEN: token, ...own }, given.input);
}

const document = `
program: Acme Partners
currency: USD
facts:
  sale: { amount: money, product: text }
metrics:
  revenue: { sum: sale.amount, over: 12 months, headline: true }
tracks:
  sell:
    tiers: { Gold: metric.revenue >= 1000, Member: true }
`;
const mapping = `
import: Sales
files:
  partners: { path: partners.csv }
  sales: { path: sales.csv }
steps:
  - { to: partners, from: partners, fields: { reference: id, name: name, region: region } }
  - to: facts
    from: sales
    kind: sale
    source: ERP
    fields: { partner: partner, occurredOn: day, reference: number, data: { amount: amount, product: product } }
`;
const sales = [
  "number,partner,day,amount,product",
  "S1,P1,2026-01-10,700.50,bikes",
  "S2,P1,2026-02-10,500,bikes",
  "S3,P2,2026-02-11,20,bells",
];

beforeAll(async () => {
  await file("program.yaml", document);
  await file("broken.yaml", document.replace("metric.revenue >= 1000", "metric.revenu >= 1000"));
  await file("mapping.yaml", mapping);
  await file("partners.csv", "id,name,region\nP1,Pedal House,West\nP2,Bell Corner,East\n");
  await file("sales.csv", `${sales.join("\n")}\n`);
});

describe("signing in", () => {
  const secret = "a password of tests";
  beforeAll(() => app.identity.accounts.ensure({ name: "Ann", email: "ann@acme.example", password: secret }));

  test("keeps a token that only its owner can read, and forgets it again", async () => {
    const signedIn = await fairway(["sign-in", "--email", "ann@acme.example", "--password-stdin"], {
      token: null,
      input: `${secret}\n`,
    });
    expect(signedIn).toMatchObject({ code: 0 });
    const path = join(config, "credentials.json");
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, "utf8")).not.toContain(secret);
    expect((await fairway(["whoami"], { token: null })).out).toContain("Ann <ann@acme.example>");
    const [{ token } = { token: "" }] = Object.values(
      JSON.parse(await readFile(path, "utf8")) as Record<string, { token: string }>,
    );
    await fairway(["sign-out"], { token: null });
    expect((await fairway(["whoami"], { token: null })).code).toBe(3);
    expect((await fairway(["whoami"], { token })).code).toBe(3);
  });

  test("a wrong password is told and ends with 3", async () => {
    const refused = await fairway(["sign-in", "--email", "ann@acme.example", "--password-stdin"], {
      token: null,
      input: "wrong",
    });
    expect(refused.code).toBe(3);
    expect(refused.err).toMatch(/password/);
  });
});

describe("a channel from files", () => {
  test("a broken document names line, place and remedy, and ends with 2", async () => {
    const refused = await fairway(["program", "check", "broken.yaml"]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/line 10:\d+ tracks\.sell\.tiers\.Gold/);
    expect(refused.err).toContain("revenue");
  });

  test("program, import, evaluation, explanation and export, one after the other", async () => {
    expect(await fairway(["program", "publish", "program.yaml"])).toMatchObject({ code: 0 });
    expect((await fairway(["program", "list"])).out).toContain("Acme Partners");

    const dry = await fairway(["import", "run", "mapping.yaml", "--dry-run"]);
    expect(dry).toMatchObject({ code: 0 });
    expect((await fairway(["partners", "list", "--json"])).out.trim()).toBe("[]");

    const imported = await fairway(["import", "run", "mapping.yaml"]);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.err).toContain("5 rows read: 5 were created");
    const again = await fairway(["import", "run", "mapping.yaml", "--json"]);
    expect(JSON.parse(again.out)).toMatchObject({ status: "done", created: 0, changed: 0, unchanged: 5 });

    const evaluated = await fairway(["evaluate", "--from", "2026-01-01", "--to", "2026-03-31", "--every", "quarter"]);
    expect(evaluated).toMatchObject({ code: 0 });
    expect(evaluated.err).toContain("2026-03-31: done, 2 partners");

    const why = await fairway(["standing", "P1", "--why", "revenue"]);
    expect(why).toMatchObject({ code: 0 });
    expect(why.out).toContain("S1");
    expect(why.out).toContain("2 lines, together 1,200.50 USD");
    const standing = await fairway(["standing", "Pedal House"]);
    expect(standing.out).toMatch(/Sell: Gold/);
    const then = await fairway(["standing", "P1", "--as-of", "2026-03-30", "--known", "then"]);
    expect(then.out).toMatch(/Sell: Member/);
    expect(then.out).toContain("records arrived later");
    expect(then.out).toMatch(/arrived 2026-03-31 +Sales +S1/);

    const explored = await fairway(["explore", "--measure", "sum(sale.amount)", "--by", "partner.region"]);
    expect(explored.out).toMatch(/West +1,200\.50 USD/);
    expect(
      (await fairway(["explore", "--measure", "sum(sale.amount)", "--by", "partner.region", "--csv"])).out,
    ).toContain("West,");
    expect(await fairway(["partners", "export", "--out", "partners.xlsx"])).toMatchObject({ code: 0 });
    expect((await readFile(join(folder, "partners.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  }, 60_000);

  test("a bad row stops an import with its row, field and remedy; it goes on without it", async () => {
    await file("sales.csv", `${[...sales, "S4,P1,yesterday,10,bikes", "S5,P1,2026-03-01,10,bikes"].join("\n")}\n`);
    const stopped = await fairway(["import", "run", "mapping.yaml"]);
    expect(stopped.code).toBe(6);
    expect(stopped.err).toMatch(/sales(\.csv)? row 5, occurredOn “yesterday”/);
    const id = /fairway import resume (imp_\w+) --skip-bad/.exec(stopped.err)?.[1] ?? "";
    const resumed = await fairway(["import", "resume", id, "--skip-bad"]);
    expect(resumed.code).toBe(6);
    expect(resumed.err).toContain("1 rows were left out");
    expect((await fairway(["standing", "P1", "--why", "revenue"])).out).toContain("S5");
  }, 60_000);

  test("another program file with the same name becomes its next version", async () => {
    await file("program.yaml", document.replace("1000", "5000"));
    const published = await fairway(["program", "publish", "program.yaml", "--json"]);
    expect(JSON.parse(published.out)).toMatchObject({ activeVersion: { number: 2 } });
  });
});

describe("a program that is kept in git", () => {
  test("is validated on this machine, without a server: 0, or 1 with line and remedy", async () => {
    const offline = { token: null, env: { FAIRWAY_URL: "http://127.0.0.1:9" } };
    expect(await fairway(["program", "validate", "program.yaml"], offline)).toMatchObject({ code: 0 });
    const refused = await fairway(["program", "validate", "broken.yaml"], offline);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/line 10:\d+ tracks\.sell\.tiers\.Gold/);
    expect(refused.err).toContain("→");
    const json = await fairway(["program", "validate", "broken.yaml", "--json"], offline);
    expect(JSON.parse(json.err)).toMatchObject({ code: "program.invalid", problems: [{ line: 10 }] });
    expect((await fairway(["program", "validate", "nowhere.yaml"], offline)).code).toBe(1);
  }, 60_000);

  test("says what it would change: 0 where nothing, 2 where something", async () => {
    expect(await fairway(["program", "diff", "program.yaml"])).toMatchObject({ code: 0 });
    await file("next.yaml", document.replace("1000", "600"));
    const found = await fairway(["program", "diff", "next.yaml"]);
    expect(found.code).toBe(2);
    expect(found.out).toContain("Gold: revenue $5,000 → $600");
    const files = await fairway(["program", "diff", "program.yaml", "next.yaml", "--json"]);
    expect(JSON.parse(files.out)).toMatchObject({ count: 1, groups: [{ part: "tracks" }] });
    const versions = await fairway(["program", "diff", "--from", "1", "--to", "2"]);
    expect(versions).toMatchObject({ code: 2, out: expect.stringContaining("Gold: revenue $1,000 → $5,000") });
    expect((await fairway(["program", "diff", "broken.yaml"])).code).toBe(1);
  }, 60_000);

  test("is planned: 0 where nobody loses, 2 where somebody would, and the same draft each time", async () => {
    const planned = await fairway(["program", "plan", "next.yaml"]);
    expect(planned).toMatchObject({ code: 0, out: expect.stringContaining("1 of 2 partners would move: 1 up.") });
    await file("harder.yaml", document.replace("Member: true", "Member: metric.revenue >= 100"));
    const harder = await fairway(["program", "plan", "harder.yaml", "--json"]);
    expect(harder.code).toBe(2);
    const told = JSON.parse(harder.out) as { draft: { id: string }; plan: { results: { down: number }[] } };
    expect(told.plan.results[0]?.down).toBeGreaterThan(0);
    const again = await fairway(["program", "plan", join(folder, "harder.yaml"), "--markdown", "--out", "comment.md"]);
    expect(again).toMatchObject({ code: 2 });
    const drafts = (await vendor.owner.ok("listDrafts", { query: {} })).items;
    expect(drafts.find(({ id }) => id === told.draft.id)?.revision).toBe(1);
    const comment = await readFile(join(folder, "comment.md"), "utf8");
    expect(comment).toContain("### ⚠️ Plan of Acme Partners");
    expect(comment).toContain("| Bell Corner (P2) | Sell |");
    expect(comment).toContain("- Member was open to everybody and now needs revenue at least $100");
    expect(comment).toContain(told.draft.id);
    expect((await fairway(["program", "plan", "broken.yaml"])).code).toBe(1);
  }, 60_000);

  test("is planned with a word on figures that cannot be told", async () => {
    const odd = "  spread: { label: Spread, is: metric.revenue / (metric.revenue - metric.revenue) }\ntracks:";
    await file("odd.yaml", document.replace("tracks:", odd).replace("metric.revenue >= 1000", "metric.spread > 1"));
    const { out } = await fairway(["program", "plan", "odd.yaml", "--markdown"]);
    expect(out).toContain("- Spread is unknown for 2 partners (0 today), and no requirement on it is met");
  }, 60_000);

  test("is published from a date with notice and reason, and comes back as it was written", async () => {
    const terms = ["--effective-on", "2026-06-01", "--notice", "30", "--reason", "Fewer steps"];
    const published = await fairway(["program", "publish", "next.yaml", ...terms, "--json"]);
    expect(JSON.parse(published.out)).toMatchObject({
      activeVersion: { number: 2 },
      version: { number: 3, status: "published", effectiveOn: "2026-06-01", noticeDays: 30, reason: "Fewer steps" },
    });
    const exported = await fairway(["program", "export", "3"]);
    expect(exported.out).toBe(document.replace("1000", "600"));
    expect(await fairway(["program", "diff", "next.yaml"])).toMatchObject({ code: 0 });
    const late = await fairway(["program", "publish", "harder.yaml", "--effective-on", "2026-01-01"]);
    expect(late.code).toBe(2);
    expect(late.err).toContain("effectiveOn");
  }, 60_000);
});

describe("what goes wrong", () => {
  test("a server that is not there ends with 7 and says how to start it", async () => {
    const refused = await fairway(["whoami"], { env: { FAIRWAY_URL: "http://127.0.0.1:9" } });
    expect(refused.code).toBe(7);
    expect(refused.err).toContain("npm start");
  });

  test("wrong words end with 2", async () => {
    expect((await fairway(["nonsense"])).code).toBe(2);
    expect((await fairway(["evaluate", "--every", "week"])).code).toBe(2);
    expect((await fairway(["import", "run", "nowhere.yaml"])).code).toBe(2);
  }, 60_000);

  test("another vendor is not there", async () => {
    const refused = await fairway(["partners", "list", "--vendor", "somebody-else"]);
    expect(refused.code).toBe(4);
    expect(refused.err).toContain("--vendor");
  });

  test("a partner's person sees their own standing and no list", async () => {
    const { person } = await vendor.newPartner({ name: "Own Company", reference: "OWN" });
    expect((await fairway(["standing"], { token: person.token })).out).toContain("Acme Partners");
    expect((await fairway(["partners", "list"], { token: person.token })).code).toBe(4);
  });

  test("--json shows a failure as JSON", async () => {
    const refused = await fairway(["standing", "NOBODY", "--json"]);
    expect(JSON.parse(refused.err)).toMatchObject({ code: "partner.unknown" });
  });
});
