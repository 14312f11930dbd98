import { parse } from "yaml";
import { expect, it } from "vitest";
import { firstDocument, keyOf } from "./first-document.ts";

const first = {
  name: "Acme: Partners",
  currency: "EUR",
  timeZone: "Europe/Berlin",
  fiscalYear: "07-01",
  fact: "Verkäufe",
  amount: true,
  metric: "Umsatz im Jahr",
  track: "Vertrieb",
  tiers: [
    { name: "Gold", from: "100.000" },
    { name: "Mitglied", from: "" },
  ],
};

it("writes a whole document from a few answers", () => {
  expect(parse(firstDocument(first, "de"))).toEqual({
    program: "Acme: Partners",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    fiscalYear: "07-01",
    facts: { verkaufe: { amount: "money" } },
    metrics: { umsatz_im_jahr: { sum: "verkaufe.amount", over: "12 months", headline: true } },
    tracks: { vertrieb: { tiers: { Gold: "metric.umsatz_im_jahr >= 100000", Mitglied: true } } },
  });
});

it("counts where there is no amount", () => {
  const counted = parse(firstDocument({ ...first, amount: false, fact: "Launches", metric: "Launched!" }, "en"));
  expect(counted).toMatchObject({
    facts: { launches: {} },
    metrics: { launched: { label: "Launched!", count: "launches" } },
  });
});

it("leaves out what a document means without it", () => {
  const plain = parse(firstDocument({ ...first, timeZone: "UTC", fiscalYear: "01-01" }, "en"));
  expect(plain).not.toHaveProperty("timeZone");
  expect(plain).not.toHaveProperty("fiscalYear");
});

it("makes keys out of names", () => {
  expect(keyOf("1. Größte Verkäufe", "x")).toBe("gro_te_verkaufe");
  expect(keyOf("???", "sale")).toBe("sale");
});

it("reads thresholds as their writer writes amounts", () => {
  const from = (written: string, locale: string): unknown => {
    const tiers = [{ name: "Gold", from: written }, ...first.tiers.slice(1)];
    return parse(firstDocument({ ...first, tiers }, locale));
  };
  const gold = (figure: string) => ({
    tracks: { vertrieb: { tiers: { Gold: `metric.umsatz_im_jahr >= ${figure}` } } },
  });
  expect(from("180,000", "en")).toMatchObject(gold("180000"));
  expect(from("180.000,50", "de")).toMatchObject(gold("180000.50"));
  expect(from("2,5", "en")).toMatchObject(gold("2.5"));
});
