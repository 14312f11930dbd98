import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCel } from "./cel-read.ts";
import { toCel } from "./cel-write.ts";
import { anyGroup as group, anyLine as line, someFields as fields } from "./arbitrary.ts";
import { isGroup, type Group, type Line } from "./query.ts";
import { BeyondBuilder } from "./tokens.ts";

const beyond = (source: string): string => {
  try {
    fromCel(source, fields);
  } catch (error) {
    if (error instanceof BeyondBuilder) return error.why;
    throw error;
  }
  return "shown";
};

describe("rules in the builder", () => {
  it("come back from their text as they were", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          group,
          line.map((one): Group => ({ combinator: "and", rules: [one] })),
        ),
        (query) => {
          const cel = toCel(query, fields);
          expect(cel).not.toBeNull();
          expect(fromCel(cel ?? "", fields)).toEqual(query);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("write the text that people write", () => {
    const same = (source: string) => expect(toCel(fromCel(source, fields), fields)).toBe(source);
    same("metric.points >= 3100 && metric.grr >= 0.80");
    same("'reseller' in partner.types || 'msp' in partner.types");
    same("partner.attributes.size in ['small', 'large'] && !partner.attributes.signed");
    same("(metric.points >= 1 && metric.grr > -0.5) || partner.region == 'EMEA'");
    same("!(metric.points >= 1 || metric.grr == null) && partner.joinedOn <= asOf");
    same("partner.joinedOn < date('2026-03-31') && !partner.region.startsWith('E')");
    same("track.sell == 'Gold' && !(track.sell in ['Silver'])");
    same("true");
  });

  it("read what is written another way", () => {
    const reads = (source: string) => toCel(fromCel(source, fields), fields);
    expect(reads("3100 <= metric.points")).toBe("metric.points >= 3100");
    expect(reads('partner.region=="EM\\"EA"')).toBe("partner.region == 'EM\"EA'");
    expect(reads("metric.points > 1 && metric.grr > 2 || partner.region == 'x'")).toBe(
      "(metric.points > 1 && metric.grr > 2) || partner.region == 'x'",
    );
    expect(reads("!!partner.attributes.signed")).toBe("partner.attributes.signed");
    expect(reads("partner.attributes.signed != true")).toBe("!partner.attributes.signed");
  });

  it("say why a rule stays text", () => {
    expect(beyond("metric.points / 2 >= 5")).toBe("arithmetic");
    expect(beyond("(metric.points + metric.grr) >= 5")).toBe("arithmetic");
    expect(beyond("max(metric.points, 2) >= 5")).toBe("function");
    expect(beyond("partner.joinedOn.addMonths(3) <= asOf")).toBe("function");
    expect(beyond("metric.points > 2 ? true : false")).toBe("choice");
    expect(beyond("metric.other > 2")).toBe("name");
    expect(beyond("metric.points > 'a'")).toBe("kinds");
    expect(beyond("partner.attributes.size == 'huge'")).toBe("values");
    expect(beyond("metric.points > 0x1F")).toBe("literal");
    expect(beyond("metric.points >")).toBe("syntax");
    expect(beyond("")).toBe("syntax");
  });

  it("are no rule while a line is not filled in", () => {
    const half = (value: string) =>
      toCel({ combinator: "and", rules: [{ field: "metric.points", operator: ">=", value }] }, fields);
    expect(half("")).toBeNull();
    expect(half("abc")).toBeNull();
    expect(half("1e5")).toBeNull();
    expect(half("12.50")).toBe("metric.points >= 12.50");
  });

  it("never lose a part", () => {
    const count = (one: Line | Group): number => (isGroup(one) ? one.rules.reduce((n, r) => n + count(r), 0) : 1);
    fc.assert(fc.property(group, (query) => count(fromCel(toCel(query, fields) ?? "", fields)) === count(query)));
  });
});
