import { expect, it } from "vitest";
import { hardestHit } from "./hardest-hit.ts";

const group = (key: string, partners: number, down: number) => ({
  kind: "region" as const,
  key,
  label: key,
  partners,
  moved: down,
  up: 0,
  down,
});

it("puts groups first of which the largest share moves down, and tiny ones last", () => {
  const result = { partners: 100, down: 10, groups: [group("EMEA", 50, 2), group("APAC", 20, 8), group("Moon", 1, 1)] };
  const { channel, groups } = hardestHit(result);
  expect(channel).toBe(0.1);
  expect(groups.map(({ key }) => key)).toEqual(["APAC", "EMEA", "Moon"]);
});
