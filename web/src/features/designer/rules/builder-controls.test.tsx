import type { ReactElement } from "react";
import { expect, it } from "vitest";
import { draw } from "../../../test/visit.tsx";
import { ManyValues, NumberValue } from "./builder-controls.tsx";
import type { RuleField } from "./fields.ts";

const points: RuleField = { name: "metric.points", label: "Points", kind: "number", values: null, group: "metrics" };
const common = { className: "", size: "xs" as const, "aria-label": "Value", disabled: false };
type Language = "en" | "de";

type Changing<V> = { onChange: (value: V) => void };

/** The control that was drawn, and what it wrote. */
async function control<V>(make: () => ReactElement<Changing<V>>, language: Language) {
  const drawn: ReactElement<Changing<V>>[] = [];
  function Probe() {
    const element = make();
    drawn.push(element);
    return element;
  }
  const { html } = await draw(<Probe />, [], language);
  const [element] = drawn;
  if (!element) throw new Error("The control was not drawn.");
  return { html, change: element.props.onChange };
}

type Typed = { currentTarget: { value: string } };

async function one(field: RuleField, value: string, typed: string, language: Language = "en") {
  const written: string[] = [];
  const made = await control<Typed>(
    () =>
      NumberValue({ common, field, value, onChange: (next) => written.push(next) }) as ReactElement<Changing<Typed>>,
    language,
  );
  made.change({ currentTarget: { value: typed } });
  return { html: made.html, written };
}

async function many(field: RuleField, value: string[], typed: string[], language: Language = "en") {
  const written: string[][] = [];
  const made = await control<string[]>(
    () =>
      ManyValues({ common, field, value, onChange: (next) => written.push(next) }) as ReactElement<Changing<string[]>>,
    language,
  );
  made.change(typed);
  return { html: made.html, written };
}

const share = { ...points, percent: true };

it("writes the threshold that was meant into the rule", async () => {
  expect((await one(points, "0", "180,000")).written).toEqual(["180000"]);
  expect((await one(points, "0", "180.000", "de")).written).toEqual(["180000"]);
  expect((await one(points, "0", "-1,5", "de")).written).toEqual(["-1.5"]);
  expect((await one(share, "0.75", "12,5", "de")).written).toEqual(["0.125"]);
  expect((await one(points, "0", "1,2,3")).written).toEqual(["1,2,3"]);
});

it("shows what is compared with as its reader writes it, and says what is no number", async () => {
  expect((await one(share, "0.125", "", "de")).html).toContain('value="12,5"');
  expect((await one(points, "1.234", "", "de")).html).toContain('value="1,234"');
  expect((await one(points, "1,2,3", "")).html).toContain("This is not a number.");
  expect((await one(points, "180000", "")).html).not.toContain("This is not a number.");
});

it("reads each of several numbers", async () => {
  const { written, html } = await many(points, ["1.5"], ["1,5", "180.000"], "de");
  expect(written).toEqual([["1.5", "180000"]]);
  expect(html).toContain("1,5");
  expect((await many(share, [], ["12.5", "0,5"])).written).toEqual([["0.125", "0.005"]]);
  expect((await many(points, ["much"], [])).html).toContain("This is not a number.");
});
