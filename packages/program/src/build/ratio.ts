import type { z } from "zod";
import type { ratioForm } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import type { Label, Metric, ValueType } from "../model.ts";
import type { Context, Draft } from "./context.ts";
import { derivedDraft } from "./derived-metric.ts";
import { readFigure } from "./figure.ts";
import { buildFactMetric } from "./fact-metric.ts";
import { inSentence } from "./labels.ts";
import { asIs } from "./shape.ts";

type RatioShape = Omit<z.infer<typeof ratioForm>, "label"> & { label: Label };

const endings = [
  { key: "part", label: { en: "Upper figure", de: "Obere Zahl" } },
  { key: "whole", label: { en: "Lower figure", de: "Untere Zahl" } },
] as const;

/** Money of money and counts of counts are shares; money of a count is money for each. */
function ratioType(part: Metric | undefined, whole: Metric | undefined): ValueType {
  if (part?.type === "money" && whole?.type !== "money") return "money";
  return part?.type === whole?.type ? "percent" : "decimal";
}

/** What a plain figure is over: “Kept ARR” for `sum(retention.kept)`. */
function figureLabel(context: Context, of: string): Label | undefined {
  const [kindKey = "", fieldKey, ...more] = of.split(".");
  const kind = context.kinds.get(kindKey);
  if (more.length > 0) return undefined;
  return fieldKey === undefined ? kind?.label : kind?.fields.find((field) => field.key === fieldKey)?.label;
}

const ofRatio = (ratio: Label, figure: Label): Label => ({
  en: `${ratio.en}: ${inSentence("en", figure.en)}`,
  de: `${ratio.de ?? ratio.en}: ${figure.de ?? figure.en}`,
});

/** A ratio and its two figures, `<key>_part` and `<key>_whole`. */
export function ratioDrafts(context: Context, key: string, path: Path, shape: RatioShape): Draft[] {
  const inputs = shape.ratio.flatMap((text, i): Draft[] => {
    const at = [...path, "ratio", i];
    const figure = readFigure(text);
    const ending = endings[i];
    if (!figure || !ending) {
      context.check.add(at, `“${text}” is not a figure.`, "Write it like sum(retention.kept) or count(booking).");
      return [];
    }
    const label = figureLabel(context, figure.of) ?? ending.label;
    const fact = { label: ofRatio(shape.label, label), ...figure, where: shape.where, over: shape.over, helper: true };
    const inner = `${key}_${ending.key}`;
    return [{ key: inner, path: at, needs: [], build: () => buildFactMetric(context, inner, path, at, fact) }];
  });
  const [part, whole] = [`${key}_part`, `${key}_whole`];
  const ratio = derivedDraft(context, {
    key,
    path,
    about: shape,
    role: "derived",
    each: null,
    needs: [part, whole].map((k) => ({ key: k, path })),
    shape: asIs,
    formula: (ready) => ({ formula: { op: "ratio", part, whole }, type: ratioType(ready.get(part), ready.get(whole)) }),
  });
  return [...inputs, ratio];
}
