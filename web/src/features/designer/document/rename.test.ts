import { parse } from "yaml";
import { expect, it } from "vitest";
import { renameThing } from "./rename.ts";

const text = `program: X
headline: [arr, people]
facts:
  booking: { arr: money, motion: [sourced] } # what is sold
metrics:
  arr: { sum: booking.arr, where: booking.motion == 'sourced' }
  arr_before: { sum: booking.arr }
  people: { count: booking }
  best: { highest: [arr, people] }
  growth: { is: metric.arr / metric.arr_before }
tracks:
  sell: { tiers: { Gold: metric.arr >= 5 && metric.arr_before > 1 } }
benefits:
  margin: { discount: 5%, track: sell, for: track.sell == 'Gold' }
`;

it("renames a metric wherever it is spoken of", () => {
  const renamed = renameThing(text, ["metrics", "arr"], "revenue") ?? "";
  expect(parse(renamed)).toMatchObject({
    headline: ["revenue", "people"],
    metrics: {
      revenue: { sum: "booking.arr" },
      best: { highest: ["revenue", "people"] },
      growth: { is: "metric.revenue / metric.arr_before" },
    },
    tracks: { sell: { tiers: { Gold: "metric.revenue >= 5 && metric.arr_before > 1" } } },
  });
  expect(renamed).toContain("# what is sold");
  expect(renameThing(renamed, ["metrics", "revenue"], "arr")).toBe(text);
});

it("renames a kind of fact with its fields, and a track", () => {
  const sale = parse(renameThing(text, ["facts", "booking"], "sale") ?? "");
  expect(sale).toMatchObject({
    metrics: { arr: { sum: "sale.arr", where: "sale.motion == 'sourced'" }, people: { count: "sale" } },
  });
  const track = parse(renameThing(text, ["tracks", "sell"], "resell") ?? "");
  expect(track).toMatchObject({ benefits: { margin: { track: "resell", for: "track.resell == 'Gold'" } } });
});

it("does not take a name twice", () => {
  expect(renameThing(text, ["metrics", "arr"], "people")).toBeNull();
  expect(renameThing(text, ["metrics", "none"], "people2")).toBeNull();
});
