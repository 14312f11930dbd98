import { parseProgram, programPage } from "@fairway/program";
import { expect, it } from "vitest";

const parsed = parseProgram(
  `
program: Readable
currency: USD
partner: { segment: { type: [smb, large], optional: true } }
facts:
  seat: { customer: customer, motion: [partner_led, joint], seats: integer, price: money, region: text }
  certificate: { person: person, name: text }
metrics:
  adds: { distinct: seat.customer, where: seat.motion == 'partner_led' && seat.seats > 10 && seat.seats <= 300 }
  professionals: { distinct: certificate.name, by: certificate.person, take: count, atLeast: 2, unit: people }
  regulars: { count: seat, by: seat.customer, take: count, atLeast: 3 }
  price: { sum: seat.price, by: seat.region, take: max, atLeast: 100 }
  regional: { sum: seat.price, by: seat.region }
  target: { lookup: partner.country, in: { US: 1000 }, else: 500, unit: money }
  growth: { average: seat.seats, unit: percent }
  points: { sum: "seat.seats * (seat.motion == 'joint' ? 1 : seat.region == 'East' ? 2 : 3)" }
  score:
    score: 1000
    by: seat.region
    take: max
    parts: { sales: { worth: 1000, full: 5000, of: metric.regional } }
  index:
    score: 50
    parts:
      growth: { worth: 30, full: 0.2, of: metric.growth }
      people: { worth: 20, per: 1, of: metric.professionals }
tracks:
  sell:
    for: partner.country in ['US', 'CA'] && partner.attributes.segment == 'smb'
    tiers: { Gold: metric.score >= 500, Member: true }
  one: { for: "'msp' in partner.types", tiers: { Member: true } }
labels:
  en: { seat: Seats sold, seat.motion.partner_led: partner-led, partner.country.US: United States, partner.country.CA: Canada }
  de:
    seat: Verkäufe
    seat.motion.partner_led: Partnergeschäft
    seat.customer: Kunde
    seat.seats: Lizenzzahl
    certificate: Zertifikate
    certificate.name: Zertifikatsname
    partner.country.US: USA
    partner.country.CA: Kanada
    partner.segment.smb: Mittelstand
    partner.types.msp: Managed Services
`,
  "yaml",
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { program } = parsed;

const entry = (locale: "en" | "de", key: string) => {
  const found = programPage(program, locale).sections.flatMap((s) => s.entries.filter((e) => e.key === key));
  if (!found[0] || found.length > 1) throw new Error(`${key} stands ${found.length} times on the page`);
  return found[0];
};
const says = (key: string) => [entry("en", key).says[0], entry("de", key).says[0]];

it("calls values by their names, and reads two bounds of one field as one", () => {
  expect(says("adds")).toEqual([
    "Number of different customers in seats sold whose motion is “partner-led” and with seats more than 10 and at most 300, over all time.",
    "Anzahl der Verkäufe, deren Motion „Partnergeschäft“ ist und mit Lizenzzahl über 10 und höchstens 300, je Kunde einmal gezählt, seit Beginn.",
  ]);
  expect(says("sell")).toEqual([
    "For partners where country is “United States” or “Canada” and segment is “smb”.",
    "Für Partner, für die gilt: Land ist „USA“ oder „Kanada“ und Segment ist „Mittelstand“.",
  ]);
  expect(says("one")).toEqual(["For partners of type MSP.", "Für Partner der Art Managed Services."]);
  expect(entry("de", "seat").table?.rows[1]).toEqual(["Motion", "eines von Partnergeschäft, joint"]);
});

it("counts who reaches a figure", () => {
  expect(says("professionals")).toEqual([
    "Number of people with at least 2 different names in certificates, over all time.",
    "Wie oft je Person mindestens 2 erreicht werden: Anzahl der Zertifikate, je Zertifikatsname einmal gezählt, seit Beginn.",
  ]);
  expect(says("regulars")[0]).toBe("Number of customers with at least 3 seats sold, over all time.");
  expect(says("price")[0]).toBe("Total price of seats sold, the highest by region with at least $100, over all time.");
});

it("shows the figures of a table as what they are", () => {
  expect(entry("en", "target").table?.rows).toEqual([
    ["United States", "$1,000"],
    ["otherwise", "$500"],
  ]);
  expect(entry("en", "index").table?.rows).toEqual([
    ["Growth", "30", "Growth: all 30 points at 20%, below that a share"],
    ["People", "20", "Professionals: 1 point for each, at most 20"],
  ]);
});

it("speaks of a score that is made for each region as of one thing", () => {
  expect(entry("en", "score")).toMatchObject({
    says: [
      "A score of up to 1,000 points; each part earns at most what it is worth, and never less than 0.",
      "It is made for each region, and the highest counts.",
    ],
    table: { rows: [["Sales", "1,000", "Regional: all 1,000 points at $5,000, below that a share"]] },
  });
});

it("says of a tier without a requirement who holds it", () => {
  expect(entry("en", "sell").table?.rows[1]).toEqual(["Member", "Everybody else in the track"]);
  expect(entry("de", "one").table?.rows).toEqual([["Member", "Alle in diesem Zweig"]]);
});

it("reads one choice after another as a list of cases", () => {
  expect(says("points")).toEqual([
    "Seats times (1 if motion is “joint”; 2 if region is “East”; otherwise 3), added up over seats sold, over all time.",
    "Lizenzzahl mal (1, wenn Motion „joint“ ist; 2, wenn Region „East“ ist; sonst 3), zusammengezählt über alle Verkäufe, seit Beginn.",
  ]);
});
