import { explainBenefit, type Benefit, type Program } from "@fairway/program";
import type { JsonRecord } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Seen } from "../conditions/index.ts";
import type { Because } from "./types.ts";

const nothing = { en: [], de: [] };
const period = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** Sentences do not depend on the partner but on what it holds in the track that counts, so each is made once. */
export function earnedBecause(program: Program): (benefit: Benefit, seen: Seen) => Because {
  const made = new Map<string, Because>();
  return (benefit, seen) => {
    const tier = benefit.track === null ? "" : (seen.held[benefit.track]?.tier ?? "");
    const key = `${benefit.key}/${tier}`;
    const known = made.get(key);
    if (known) return known;
    const says = (locale: "en" | "de") => explainBenefit(program, benefit, seen, locale).earned;
    const because: Because = { cause: "earned", says: { en: says("en"), de: says("de") }, missing: nothing };
    made.set(key, because);
    return because;
  };
}

/** That it was opened for a time; null where the partner has earned it as well. */
export function openedBecause(program: Program, benefit: Benefit, seen: Seen): Because | null {
  if (explainBenefit(program, benefit, seen, "en").met) return null;
  return {
    cause: "opening",
    says: { en: "It was opened for a time.", de: "Sie wurde für eine Zeit freigeschaltet." },
    missing: nothing,
  };
}

const given = {
  automatically: { en: "automatically", de: "automatisch" },
  "on request": { en: "on request", de: "auf Antrag" },
} as const;

/** Why it goes on otherwise: the program gives it in another way or unit, or it is worth something else. */
export function movedBecause(
  { number }: ProgramAt,
  benefit: Benefit,
  was: { given: string; unit: string | null },
): Because {
  if (was.given === benefit.given && was.unit !== benefit.unit)
    return {
      cause: "program",
      says: {
        en: `Version ${number} of the program counts it in another unit.`,
        de: `Version ${number} des Programms zählt sie in einer anderen Einheit.`,
      },
      missing: nothing,
    };
  if (was.given === benefit.given)
    return {
      cause: "earned",
      says: { en: "It goes on with another worth.", de: "Sie gilt mit einem anderen Wert weiter." },
      missing: nothing,
    };
  const { en, de } = given[benefit.given];
  return {
    cause: "program",
    says: {
      en: `Version ${number} of the program gives it ${en}.`,
      de: `Version ${number} des Programms gewährt sie ${de}.`,
    },
    missing: nothing,
  };
}

/** Why it is not earned any more: the partner left, the program dropped it, or what is required is missing. */
export function endedBecause(at: ProgramAt, benefit: Benefit | undefined, seen: Seen | undefined): Because {
  if (!seen?.isMeasured)
    return {
      cause: "partner",
      says: { en: "The partner is no longer in the program.", de: "Der Partner ist nicht mehr im Programm." },
      missing: nothing,
    };
  if (!benefit)
    return {
      cause: "program",
      says: {
        en: `Version ${at.number} of the program does not give it any more.`,
        de: `Version ${at.number} des Programms gewährt sie nicht mehr.`,
      },
      missing: nothing,
    };
  const [en, de] = [explainBenefit(at.program, benefit, seen, "en"), explainBenefit(at.program, benefit, seen, "de")];
  const unmet = ({ opens, requirement }: typeof en): JsonRecord[] =>
    (opens.length > 0 ? opens.flatMap((o) => o.missing) : [requirement]).map((each) => ({ ...each }) as JsonRecord);
  const opens = ({ opens: ways, requirement }: typeof en): string =>
    period(ways.length > 0 ? ways.map(({ says }) => says).join("; ") : requirement.says);
  return {
    cause: "requirement",
    says: {
      en: `What it requires is no longer given. To open it again: ${opens(en)}`,
      de: `Was sie verlangt, ist nicht mehr gegeben. So wird sie wieder frei: ${opens(de)}`,
    },
    missing: { en: unmet(en), de: unmet(de) },
  };
}
