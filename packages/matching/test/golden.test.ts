import { expect, test } from "vitest";
import { blockKeys, compareCompanies, companyDomain, readCompany, type CompanyInput } from "../src/index.ts";

const company = (name: string, more: Partial<CompanyInput> = {}) =>
  readCompany({ name, domain: null, country: null, address: null, phone: null, ...more });

type Pair = readonly [string, string, Partial<CompanyInput>?, Partial<CompanyInput>?];

const same: readonly Pair[] = [
  ["Müller & Söhne GmbH & Co. KG", "Mueller und Soehne", { country: "DE" }, { country: "DE" }],
  ["I.B.M. Corp.", "IBM Corporation"],
  ["Société Générale d'Équipement S.A.R.L.", "Societe Generale dEquipement", { country: "FR" }, { country: "FR" }],
  ["Tesco PLC", "TESCO plc"],
  ["Northwind Traders Ltd", "Northwnd Traders Limited"],
  ["Kowalski i Synowie Sp. z o.o.", "Kowalski Synowie", { country: "PL" }, { country: "PL" }],
  ["Acme (Pty) Ltd", "ACME Pty Limited"],
  ["Ørsted A/S", "Orsted AS"],
  ["Traders Northwind Inc", "Northwind Traders LLC"],
  ["Blue Harbor Systems", "Blue Harbor", { domain: "blueharbor.com" }, { domain: "sales@blueharbor.com" }],
  ["BH Consulting", "Blue Harbor Consulting", { domain: "https://blueharbor.com/x" }, { domain: "www.blueharbor.com" }],
];

const different: readonly Pair[] = [
  ["Cloud Solutions GmbH", "Cloud Systems GmbH"],
  ["Studio 54 Ltd", "Studio 55 Ltd"],
  ["Meyer IT Services", "Becker IT Services"],
  ["Anna Bell", "Bob Stone", { domain: "anna@gmail.com" }, { domain: "bob@gmail.com" }],
  ["Global Technologies Group", "Global Systems Group"],
  ["Apex Networks", "Vertex Networks", { country: "US" }, { country: "US" }],
];

const compare = ([a, b, left, right]: Pair) => compareCompanies(company(a, left), company(b, right));
const keys = ([a, b, left, right]: Pair) =>
  blockKeys(company(a, left)).filter((key) => blockKeys(company(b, right)).includes(key));

const named = (pairs: readonly Pair[]) => pairs.map((pair) => [`${pair[0]} and ${pair[1]}`, pair] as const);

test.each(named(same))("%s are one", (_, pair) => {
  expect(keys(pair)).not.toEqual([]);
  expect(compare(pair).likelihood, JSON.stringify(compare(pair))).not.toBe("unlikely");
});

test.each(named(different))("%s are two", (_, pair) => {
  expect(compare(pair).likelihood, JSON.stringify(compare(pair))).toBe("unlikely");
});

test("what agrees is said field by field, as it was written", () => {
  const one = company("Fernweh Consulting GmbH", {
    domain: "https://www.fernweh.de/kontakt",
    country: "DE",
    address: "Lange Str. 12a, 10115 Berlin",
    phone: "030 / 123 456 7",
  });
  const other = company("Fernweh", {
    domain: "info@fernweh.de",
    country: "DE",
    address: "Lange Straße 12a\n10115 Berlin",
    phone: "+49 (0)30 1234567",
  });
  const { evidence, likelihood, score } = compareCompanies(one, other);
  expect(likelihood).toBe("likely");
  expect(score).toBeLessThanOrEqual(100);
  expect(evidence.map(({ field, says }) => [field, says])).toEqual([
    ["name", "similar"],
    ["domain", "same"],
    ["address", "same"],
    ["phone", "same"],
    ["country", "same"],
  ]);
  expect(evidence[2]).toMatchObject({ left: "Lange Str. 12a, 10115 Berlin", right: "Lange Straße 12a\n10115 Berlin" });
});

test("the same name in another country at another domain is possible, and says why it is no more", () => {
  const found = compareCompanies(
    company("Delta Engineering", { domain: "delta.be", country: "BE" }),
    company("Delta Engineering Ltd", { domain: "delta.co.nz", country: "NZ" }),
  );
  expect(found.likelihood).toBe("possible");
  expect(found.evidence.filter(({ says }) => says === "different").map(({ field }) => field)).toEqual([
    "domain",
    "country",
  ]);
});

test.each([
  ["https://shop.example.co.uk/de", "example.co.uk"],
  ["Anna.Bell@Fernweh.DE", "fernweh.de"],
  ["anna@gmail.com", null],
  ["fern.github.io", "fern.github.io"],
  ["www.fern.example", "fern.example"],
  ["127.0.0.1", null],
  ["no domain at all", null],
  ["localhost", null],
])("the company's domain in %s is %s", (text, domain) => expect(companyDomain(text)).toBe(domain));
