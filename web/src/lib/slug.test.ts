import { expect, it } from "vitest";
import { slugOf } from "./slug.ts";

it("makes short names for addresses", () => {
  expect(slugOf("Müller & Söhne GmbH")).toBe("muller-sohne-gmbh");
  expect(slugOf("  Northwind  ")).toBe("northwind");
  expect(slugOf("Straße 9")).toBe("strasse-9");
  expect(slugOf("!!!")).toBe("");
  expect(slugOf("a".repeat(80))).toHaveLength(41);
});
