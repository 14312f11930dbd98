import { cast, featured, shared, type VendorKey } from "./cast.ts";
import { smallStory } from "./story/small-story.ts";
import { story, type Story } from "./story/story.ts";
import type { Happening, Profile, StoryFact } from "./story/types.ts";

/** One thing that the player does, in one go and safe to repeat. `key` is unique in the plan and says what it is. */
export type Step = { vendor: VendorKey; key: string; on: string } & (
  | { do: "open" }
  | { do: "publish" }
  | { do: "join"; partner: Profile }
  | { do: "record"; facts: readonly StoryFact[] }
  | { do: "reverse"; fact: StoryFact; reason: string }
  | { do: "end"; partner: string }
  /** Moves the live date on. */
  | { do: "evaluate"; asOf: string }
  /** Measures a past date with all that became known later, and keeps it for comparison. */
  | { do: "keep"; asOf: string }
  | { do: "invite" }
);

export type PlanOptions = { seed: string; today: Temporal.PlainDate; partners: number };

/** What the API takes in one call. */
const factsPerStep = 1000;

function daySteps(vendor: VendorKey, on: string, happenings: readonly Happening[]): readonly Step[] {
  const facts = happenings.flatMap((h) => (h.type === "fact" ? [h.fact] : []));
  const chunks = Array.from({ length: Math.ceil(facts.length / factsPerStep) }, (_, i) =>
    facts.slice(i * factsPerStep, (i + 1) * factsPerStep),
  );
  const of = <T extends Happening["type"]>(type: T) =>
    happenings.filter((h): h is Extract<Happening, { type: T }> => h.type === type);
  return [
    ...of("join").map(({ partner }): Step => ({ vendor, on, key: `join ${partner.reference}`, do: "join", partner })),
    ...chunks.map((chunk, i): Step => ({ vendor, on, key: `record ${on} ${i}`, do: "record", facts: chunk })),
    ...of("reversal").map(({ fact, reason }): Step => ({
      vendor,
      on,
      key: `reverse ${fact.reference}`,
      do: "reverse",
      fact,
      reason,
    })),
    ...of("end").map(({ partner }): Step => ({ vendor, on, key: `end ${partner}`, do: "end", partner })),
  ];
}

/** A quarter is measured on the fifth, when its last facts have been handed in. */
function evaluations(vendor: VendorKey, { calendar }: Story): readonly Step[] {
  return calendar.quarterEnds.map((end): Step => {
    const on = [end.add({ days: 5 }), calendar.today].sort(Temporal.PlainDate.compare)[0] ?? end;
    return {
      vendor,
      on: on.toString(),
      key: `evaluate ${end.toString()}`,
      do: "evaluate",
      asOf: end.toString(),
    };
  });
}

function vendorSteps(vendor: VendorKey, told: Story): readonly Step[] {
  const start = told.calendar.startOn.toString();
  const days = Map.groupBy(told.happenings, (h) => h.on);
  const lived = [...days].flatMap(([on, happenings]) => daySteps(vendor, on, happenings));
  const steps = [...lived, ...evaluations(vendor, told)].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const today = told.calendar.today.toString();
  return [
    { vendor, on: start, key: "open", do: "open" },
    { vendor, on: start, key: "publish", do: "publish" },
    ...steps,
    { vendor, on: today, key: "invite", do: "invite" },
    { vendor, on: today, key: "live", do: "evaluate", asOf: today },
    ...told.calendar.quarterEnds
      .map(String)
      .map((asOf): Step => ({ vendor, on: today, key: `keep ${asOf}`, do: "keep", asOf })),
  ];
}

/** Everything that has to be done for the demo, in order; the same options give the same plan. */
export function plan({ seed, today, partners }: PlanOptions): readonly Step[] {
  const managers = (vendor: VendorKey) => cast[vendor].people.filter((p) => p.roles.includes("cam")).length;
  const large = { count: partners, managers: managers("aldermere"), prefix: "AM", firstName: 0, given: featured };
  const small = {
    count: Math.min(14, partners),
    managers: managers("quillmark"),
    prefix: "QM",
    firstName: 300,
    given: shared,
  };
  return [
    ...vendorSteps("aldermere", story({ seed: `${seed}/aldermere`, today, network: large })),
    ...vendorSteps("quillmark", smallStory({ seed: `${seed}/quillmark`, today, network: small })),
  ];
}
