import fc from "fast-check";
import { expect, test } from "vitest";
import { blockKeys, compareCompanies, findMatches, readCompany } from "../src/index.ts";

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const words = fc.array(
  fc.constantFrom(
    "Fern",
    "Müller",
    "Blue",
    "Harbor",
    "Systems",
    "GmbH",
    "54",
    "& Co.",
    "S.A.",
    "Ørsted",
    "Group",
    "Ltd",
  ),
  { minLength: 1, maxLength: 5 },
);
const record = fc.record({
  name: fc.oneof(
    words.map((list) => list.join(" ")),
    fc.string({ minLength: 1, unit: "grapheme" }),
  ),
  domain: maybe(fc.oneof(fc.domain(), fc.emailAddress(), fc.string())),
  country: maybe(fc.constantFrom("DE", "FR", "US")),
  address: maybe(fc.constantFrom("Lange Str. 1, 10115 Berlin", "1 Long St", "SW1A 1AA London", "")),
  phone: maybe(fc.constantFrom("030 123456", "+49 30 123456", "12", "0044 20 7946 0000")),
});

test("a company is itself, and shares its keys with itself", () => {
  fc.assert(
    fc.property(record, (given) => {
      const company = readCompany(given);
      if (company.name.words.length === 0) return;
      const { evidence } = compareCompanies(company, readCompany(given));
      expect(evidence.filter(({ says }) => says !== "same")).toEqual(
        evidence.filter(({ field, says }) => field === "address" && says === "similar"),
      );
      expect(blockKeys(company)).not.toEqual([]);
    }),
  );
});

test("neither side comes first, and every score is from 0 to 100", () => {
  fc.assert(
    fc.property(record, record, (one, other) => {
      const [a, b] = [readCompany(one), readCompany(other)];
      const [there, back] = [compareCompanies(a, b), compareCompanies(b, a)];
      expect(back.score).toBe(there.score);
      expect(there.score).toBeGreaterThanOrEqual(0);
      expect(there.score).toBeLessThanOrEqual(100);
    }),
  );
});

test("capitals, accents and the legal form change nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom("Fernweh", "Blue Harbor", "Müller Söhne"), (name) => {
      const plain = readCompany({ name, domain: null, country: null, address: null, phone: null });
      const shouted = readCompany({
        name: `${name.toUpperCase()}, GmbH & Co. KG`,
        domain: null,
        country: null,
        address: null,
        phone: null,
      });
      expect(compareCompanies(plain, shouted).evidence[0]?.alike).toBe(100);
    }),
  );
});

test("what is found does not depend on the order of the candidates", () => {
  fc.assert(
    fc.property(
      record,
      fc.uniqueArray(record, { maxLength: 8, selector: (r) => JSON.stringify(r) }),
      (given, others) => {
        const candidates = others.map((other, of) => ({ of, company: readCompany(other) }));
        const found = findMatches(readCompany(given), candidates, { from: 1 });
        const turned = findMatches(readCompany(given), candidates.toReversed(), { from: 1 });
        const key = (list: typeof found) => list.map(({ of, match }) => `${of} ${match.score}`).toSorted();
        expect(key(turned)).toEqual(key(found));
      },
    ),
  );
});
