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
  const gold = (from: string, locale: string) =>
    /metric\.umsatz_im_jahr >= (\S+)/.exec(
      firstDocument({ ...first, tiers: [{ name: "Gold", from }, ...first.tiers.slice(1)] }, locale),
    )?.[1];
  expect(gold("180,000", "en")).toBe("180000");
  expect(gold("180.000,50", "de")).toBe("180000.50");
  expect(gold("2,5", "en")).toBe("2.5");
});
