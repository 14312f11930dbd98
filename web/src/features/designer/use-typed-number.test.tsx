import { expect, it } from "vitest";
import { draw } from "../../test/visit.tsx";
import { useTypedNumber } from "./use-typed-number.ts";

type Language = "en" | "de";

async function fieldOf(exact: string, language: Language) {
  const told: [string | null, string][] = [];
  const seen: ReturnType<typeof useTypedNumber>[] = [];
  function Probe() {
    seen.push(useTypedNumber(exact, (...what) => told.push(what)));
    return null;
  }
  await draw(<Probe />, [], language);
  const [field] = seen;
  if (!field) throw new Error("The field was not drawn.");
  const type = (value: string) => field.onChange({ currentTarget: { value } });
  return { field, told, type };
}

it("passes on what is typed as the reader's language writes amounts", async () => {
  const english = await fieldOf("", "en");
  for (const text of ["180,000", "0,5", "-1.5"]) english.type(text);
  expect(english.told.map(([exact]) => exact)).toEqual(["180000", "0.5", "-1.5"]);
  const german = await fieldOf("", "de");
  for (const text of ["180.000", "0,5", "1.234,5"]) german.type(text);
  expect(german.told.map(([exact]) => exact)).toEqual(["180000", "0.5", "1234.5"]);
});

it("says at the field what is no number, and passes none on", async () => {
  const { told, type } = await fieldOf("", "en");
  type("12,50.5");
  expect(told).toEqual([[null, "12,50.5"]]);
  expect((await fieldOf("much", "en")).field.error).toBe("This is not a number.");
  expect((await fieldOf("", "en")).field.error).toBeUndefined();
});

it("shows a number so that it is read back as it was", async () => {
  expect((await fieldOf("1.234", "de")).field).toMatchObject({ value: "1,234", error: undefined });
  expect((await fieldOf("1.234", "en")).field).toMatchObject({ value: "1.234", error: undefined });
});
