import { readdirSync, readFileSync } from "node:fs";
import { parseProgram, programJsonSchema } from "@fairway/program";
import { describe, expect, it } from "vitest";

const sound = `program: Test
currency: USD
facts:
  booking: { arr: money, motion: [sourced, assisted], region: text, on: date }
  certification: { person: person, validUntil: optional date }
metrics:
  arr: { sum: booking.arr, over: 12 months }
  people: { distinct: certification.person }
tracks:
  sell:
    tiers:
      Gold: metric.arr >= 100
      Member: true
`;

const problemsOf = (source: string, format: "yaml" | "json" = "yaml") => {
  const read = parseProgram(source, format);
  return read.ok ? [] : read.problems;
};
/** The only problem of the sound document with one line replaced: where it points, what it says, what to do. */
function only(find: string, replace: string) {
  const source = sound.replace(find, replace);
  expect(source).not.toBe(sound);
  const problems = problemsOf(source);
  expect(problems.map((p) => p.message)).toHaveLength(1);
  const [problem] = problems;
  const at = source.split("\n")[(problem?.line ?? 0) - 1]?.slice((problem?.column ?? 0) - 1);
  return { path: problem?.path, message: problem?.message, remedy: problem?.remedy, at };
}

describe("a document", () => {
  it("that is sound is read", () => {
    expect(problemsOf(sound)).toEqual([]);
    const read = parseProgram(sound, "yaml");
    expect(read.ok && read.program).toMatchObject({ key: "test", name: "Test", currency: "USD", timeZone: "UTC" });
    expect(read.ok && read.program.tracks[0]?.tiers.map((t) => t.name)).toEqual(["Gold", "Member"]);
  });

  it("may be JSON as well", () => {
    const json = JSON.stringify(
      {
        program: "J",
        currency: "EUR",
        facts: { sale: { amount: "money" } },
        metrics: { sales: { sum: "sale.amount" } },
      },
      null,
      2,
    );
    expect(problemsOf(json, "json")).toEqual([]);
    expect(problemsOf(json.replace('"EUR",', '"EUR"'), "json")).toHaveLength(1);
    expect(problemsOf("program: J", "json")[0]?.message).toMatch(/not JSON/);
  });

  it("with a mistake in its YAML is pointed at, with one problem", () => {
    const [problem, ...more] = problemsOf(sound.replace("metric.arr >= 100", "metric.arr >= 100 ? true : false"));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      line: 12,
      message: "This line holds “: ” a second time, where one value is expected.",
      remedy: expect.stringMatching(/must itself be put in double quotes\.$/),
    });
    const [second] = problemsOf(sound.replace("over: 12 months }", "where: booking.on != null ? a : b }"));
    expect(second?.message).toBe("A value between brackets cannot be read.");
    const [optional] = problemsOf(sound.replace("region: text", "region: optional [a, b]"));
    expect(optional?.remedy).toMatch(/optional: true/);
  });

  it("that is empty is said to be", () => {
    for (const source of ["", "# nothing yet\n", "null"])
      expect(problemsOf(source)).toMatchObject([
        { message: "The document is empty.", remedy: "Begin with the program's name, its currency and its facts." },
      ]);
    expect(problemsOf("[]")[0]?.message).not.toBe("The document is empty.");
  });

  it("with a mistake in its head and others further down names all of them at once", () => {
    const source = sound.replace("currency: USD", "currency: usd").replace("metric.arr", "metric.ar");
    expect(problemsOf(source).map(({ path }) => path)).toEqual(["currency", "tracks.sell.tiers.Gold"]);
    expect(problemsOf(source.replace("currency: usd\n", "")).map(({ path }) => path)).toEqual([
      "currency",
      "tracks.sell.tiers.Gold",
    ]);
  });

  it("with a key that stands twice", () => {
    const found = only("currency: USD", "currency: USD\ncurrency: EUR");
    expect(found).toMatchObject({
      message: "This name stands twice in the same place.",
      remedy: "Keep one of the two.",
    });
  });
});

describe("a problem names its place and the remedy:", () => {
  it("an unknown key", () => {
    expect(only("metrics:", "metrcs:")).toMatchObject({
      path: "metrcs",
      remedy: "Did you mean “metrics”?",
      at: "metrcs:",
    });
    expect(only("over: 12 months", "ovr: 12 months")).toMatchObject({
      path: "metrics.arr.ovr",
      remedy: "Did you mean “over”?",
      at: expect.stringMatching(/^ovr/),
    });
  });

  it("something that is missing", () => {
    expect(only("currency: USD\n", "")).toMatchObject({
      path: "currency",
      message: "“currency” is missing.",
      remedy: "Add it.",
    });
  });

  it("a name that cannot be one", () => {
    expect(only("  people:", "  Certified People:")).toMatchObject({
      message: expect.stringMatching(/cannot be a name/),
      at: expect.stringMatching(/^Certified People/),
    });
  });

  it("a type of a field", () => {
    expect(only("arr: money", "arr: monies")).toMatchObject({
      path: "facts.booking.arr",
      message: expect.stringMatching(/must be one of money/),
      at: expect.stringMatching(/^monies/),
    });
  });

  it("a field that every fact has", () => {
    expect(only("on: date", "date: date")).toMatchObject({
      path: "facts.booking.date",
      at: expect.stringMatching(/^date: date/),
    });
  });

  it("a window", () => {
    expect(only("12 months", "twelve months")).toMatchObject({
      path: "metrics.arr.over",
      at: expect.stringMatching(/^twelve months/),
      remedy: expect.stringMatching(/12 months, 90 days/),
    });
  });

  it("a word that says nothing to measure", () => {
    expect(only("sum: booking.arr", "sums: booking.arr")).toMatchObject({
      path: "metrics.arr",
      remedy: "Did you mean “sum”?",
    });
    expect(only("sum: booking.arr", "sum: booking.arr, count: booking").message).toMatch(/sum and count/);
  });

  it("an unknown kind of fact", () => {
    expect(only("sum: booking.arr", "sum: bookings.arr")).toMatchObject({
      path: "metrics.arr.sum",
      remedy: "Did you mean “booking”?",
    });
  });

  it("an unknown field, at its character", () => {
    expect(only("sum: booking.arr", "sum: booking.ar")).toMatchObject({
      path: "metrics.arr.sum",
      at: expect.stringMatching(/^(booking\.)?ar/),
      remedy: expect.stringMatching(/arr/),
    });
  });

  it("an unknown metric", () => {
    expect(only("metric.arr >= 100", "metric.ar >= 100")).toMatchObject({
      path: "tracks.sell.tiers.Gold",
      remedy: "Did you mean “arr”?",
    });
  });

  it("a type that does not fit", () => {
    expect(only("metric.arr >= 100", "metric.arr >= 'many'")).toMatchObject({
      path: "tracks.sell.tiers.Gold",
      at: expect.stringMatching(/^metric/),
    });
    expect(only("metric.arr >= 100", "metric.arr")).toMatchObject({ message: expect.stringMatching(/met or not/) });
    expect(only("sum: booking.arr", "sum: booking.region")).toMatchObject({
      path: "metrics.arr.sum",
      message: expect.stringMatching(/needs a number/),
    });
    expect(
      only("distinct: certification.person", "distinct: certification.person, where: certification.person"),
    ).toMatchObject({ path: "metrics.people.where" });
  });

  it("a value that an enumeration does not have", () => {
    const where = (text: string) => only("over: 12 months", `where: ${text}`);
    expect(where("booking.motion == 'sorced'")).toMatchObject({
      path: "metrics.arr.where",
      message: "booking.motion is never “sorced”.",
      remedy: "Did you mean “sourced”?",
    });
    expect(only("over: 12 months }", "where: \"!(booking.motion in ['sourced', 'managed'])\" }").message).toBe(
      "booking.motion is never “managed”.",
    );
  });

  it("two kinds in one metric", () => {
    expect(only("sum: booking.arr", "sum: booking.arr * certification.person")).toMatchObject({
      message: expect.stringMatching(/one kind of fact/),
    });
  });

  it("metrics that go round in a circle", () => {
    expect(
      only("  people:", "  a: { is: metric.b + 1 }\n  b: { is: metric.c }\n  c: { is: metric.a }\n  people:"),
    ).toMatchObject({
      message: "These metrics go round in a circle: a → b → c → a.",
    });
  });

  it("two metrics of one name", () => {
    expect(
      only("  people:", "  grr_part: { count: booking }\n  grr: { ratio: [count(booking), count(booking)] }\n  people:")
        .message,
    ).toMatch(/two metrics named “grr_part”/);
  });

  it("a tier that nobody can hold", () => {
    expect(only("Member: true", "Member: true\n      Guest: metric.people >= 1")).toMatchObject({
      path: "tracks.sell.tiers.Guest",
      message: expect.stringMatching(/Nobody can be Guest/),
      at: expect.stringMatching(/^Guest/),
    });
    expect(only("Member: true", "Platinum: metric.arr >= 200 && metric.people > 3").message).toMatch(
      /whoever meets it is Gold already/,
    );
    expect(problemsOf(sound.replace("Member: true", "Silver: metric.arr >= 99.99\n      Member: true"))).toEqual([]);
  });

  it("a score that cannot be reached", () => {
    expect(
      only(
        "  people:",
        "  s: { score: 100, parts: { a: { worth: 20, per: 1, of: metric.arr }, b: { worth: 70, full: 3, of: metric.arr } } }\n  people:",
      ),
    ).toMatchObject({
      path: "metrics.s.score",
      message: expect.stringMatching(/worth 90 together/),
    });
  });

  it("figures that are kept apart where one is needed", () => {
    expect(only("sum: booking.arr", "sum: booking.arr, by: booking.region").message).toMatch(/kept apart by region/);
    expect(only("sum: booking.arr", "sum: booking.arr, take: max").message).toMatch(/there is no `by`/);
    expect(only("sum: booking.arr", "sum: booking.arr, by: booking.reg, take: max").remedy).toMatch(/booking.region/);
  });

  it("a rate line that is never reached", () => {
    expect(only("sum: booking.arr", "sum: booking.arr * rate, rate: [{ is: 1 }, { is: 2 }]").message).toMatch(
      /never reached/,
    );
  });

  it("a time zone, a fiscal year and a headline", () => {
    expect(only("currency: USD", "currency: USD\ntimeZone: Mars/Olympus").path).toBe("timeZone");
    expect(only("currency: USD", "currency: USD\nfiscalYear: 02-30").path).toBe("fiscalYear");
    expect(only("currency: USD", "currency: USD\nheadline: [ar]")).toMatchObject({
      path: "headline.0",
      remedy: "Did you mean “arr”?",
    });
  });

  it("all of them, in reading order", () => {
    const source = sound
      .replace("12 months", "soon")
      .replace("metric.arr >= 100", "metric.x > 1")
      .replace("currency: USD", "currency: USD\ntimeZone: Nowhere");
    const lines = problemsOf(source).map((p) => p.line ?? 0);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});

describe("the JSON Schema", () => {
  const folder = new URL("../../../examples/programs/", import.meta.url);

  it("describes every example's sections", () => {
    const schema = programJsonSchema();
    const known = Object.keys(Object(schema.properties));
    for (const file of readdirSync(folder).filter((f) => f.endsWith(".yaml"))) {
      const keys = [...readFileSync(new URL(file, folder), "utf8").matchAll(/^([a-zA-Z]+):/gm)].map((m) => m[1] ?? "");
      expect(known).toEqual(expect.arrayContaining(keys));
    }
    expect(schema).toMatchObject({
      title: "Program document",
      additionalProperties: false,
      required: expect.arrayContaining(["program", "currency", "facts"]),
    });
  });
});
