import type { z } from "zod";
import type { scoreForm } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import type { Label, Shape } from "../model.ts";
import type { Context, Draft } from "./context.ts";
import { derivedDraft, listFormula, namedIn, ruleFormula, withTake, type DerivedSpec } from "./derived-metric.ts";
import { labelOf } from "./labels.ts";
import { asIs, readBands } from "./shape.ts";

type ScoreShape = Omit<z.infer<typeof scoreForm>, "label"> & { label: Label };
type Part = ScoreShape["parts"][string];

/** How the figure of a part becomes points: never less than 0, never more than the part is worth. */
function partShape(context: Context, path: Path, part: Part): Shape {
  const ways = [part.full, part.per, part.bands].filter((way) => way !== undefined).length;
  if (ways > 1) {
    context.check.add(
      path,
      "A part earns in one way, and this says more than one.",
      "Keep one of full, per and bands.",
      "key",
    );
  }
  const worth = String(part.worth);
  return {
    ...asIs,
    known: true,
    full: part.full === undefined ? null : { at: String(part.full), worth },
    per: part.per === undefined ? null : String(part.per),
    bands: readBands(part.bands),
    atBound: part.atBound ?? "higher",
    floor: "0",
    cap: worth,
  };
}

/** A score, its parts `<key>_<part>_points` and the points of its lowest part, `<key>_lowest`. */
export function scoreDrafts(context: Context, key: string, path: Path, shape: ScoreShape): Draft[] {
  const each = shape.by === undefined ? null : (shape.by.split(".").at(-1) ?? null);
  const entries = Object.entries(shape.parts);
  const total = entries.reduce((sum, [, part]) => sum + part.worth, 0);
  if (total < shape.score) {
    context.check.add(
      [...path, "score"],
      `The parts are worth ${total} together, so that ${shape.score} is out of reach.`,
      "Make the parts worth as much as the score.",
    );
  }
  const parts = entries.map(([name, part]): Draft => {
    const at = [...path, "parts", name];
    return derivedDraft(context, {
      key: `${key}_${name}_points`,
      path: at,
      about: {
        label: labelOf(`${key}.${name}`, part.label, context.labels, labelOf(name, undefined, {}).en),
        unit: shape.unit ?? "points",
        helper: true,
      },
      role: "part",
      each,
      needs: namedIn(part.of, [...at, "of"]),
      shape: partShape(context, at, part),
      formula: (ready) => ruleFormula(context, [...at, "of"], part.of, ready),
    });
  });
  const keys = entries.map(([name]) => `${key}_${name}_points`);
  const needs = entries.map(([name]) => ({ key: `${key}_${name}_points`, path: [...path, "parts", name] }));
  const whole: DerivedSpec = {
    key,
    path,
    about: { ...shape, unit: shape.unit ?? "points" },
    role: "score",
    each,
    needs,
    shape: { ...asIs, cap: String(shape.score), round: shape.round ?? null },
    formula: listFormula("sum", keys),
  };
  const lowestLabel: Label = {
    en: `${shape.label.en}: lowest part`,
    de: `${shape.label.de ?? shape.label.en}: niedrigster Teil`,
  };
  const lowest = derivedDraft(context, {
    ...whole,
    key: `${key}_lowest`,
    about: { label: lowestLabel, unit: "points", helper: true },
    role: "part",
    shape: asIs,
    formula: listFormula("lowest", keys),
  });
  return [...parts, lowest, ...withTake(context, whole, shape.by, shape.take)];
}
