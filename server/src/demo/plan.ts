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
  /** Publishes the next version of the vendor's program. */
  | { do: "revise" }
  /** Publishes a further program. */
  | { do: "add"; program: string }
  /** Lets segments and benefits follow what was measured. */
  | { do: "follow"; benefits: boolean }
  /** Approves the moves that wait for people. */
  | { do: "approve" }
  /** Nobody needs to react to what has been; from here on the product does what it always does. */
  | { do: "seal" }
  /** Lets the product react to what was done. */
  | { do: "react" }
  /** What is going on today. */
  | { do: "today"; what: Errand }
);

/** What people have begun when the reader comes in; each is played by `perform-today`. */
export type Errand = (typeof errands)[number];
export const errands = [
  "announceVersion",
  "announce",
  "draftNextYear",
  "appeal",
  "grantException",
  "askException",
  "applyForFund",
  "useFund",
  "shareWork",
  "connectSignIn",
  "placeGates",
  "fillLibrary",
  "useLibrary",
  "recruit",
  "agree",
  "onboard",
  "keepRecords",
  "linkPartners",
  "partWays",
  "welcome",
  "openGates",
  "acknowledge",
] as const;

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
function evaluation(vendor: VendorKey, { calendar }: Story, end: Temporal.PlainDate): Step & { do: "evaluate" } {
  const on = [end.add({ days: 5 }), calendar.today].sort(Temporal.PlainDate.compare)[0] ?? end;
  const asOf = end.toString();
  return { vendor, on: on.toString(), key: `evaluate ${asOf}`, do: "evaluate", asOf };
}

/** People approve what a quarter proposed. The newest quarter is of today: what it brings is told to partners. */
const evaluations = (vendor: VendorKey, told: Story): readonly Step[] =>
  told.calendar.quarterEnds.slice(0, -1).flatMap((end): Step[] => {
    const measured = evaluation(vendor, told, end);
    const { on, asOf } = measured;
    const isRecent = (quarters: number) =>
      told.calendar.quarterEnds.indexOf(end) >= told.calendar.quarterEnds.length - quarters;
    return [
      measured,
      { vendor, on, key: `approve ${asOf}`, do: "approve" },
      ...(isRecent(8) ? [{ vendor, on, key: `follow ${asOf}`, do: "follow" as const, benefits: isRecent(3) }] : []),
    ];
  });

/** The program is revised a year ago or more, when the fiscal year has ended and its last quarter was measured. */
function revisions(vendor: VendorKey, { calendar }: Story): readonly Step[] {
  const latest = calendar.today.subtract({ months: 12 });
  const end = calendar.quarterEnds.findLast((day) => day.month === 6 && Temporal.PlainDate.compare(day, latest) <= 0);
  if (!end || cast[vendor].earlier === null) return [];
  return [{ vendor, on: end.add({ days: 6 }).toString(), key: "revise", do: "revise" }];
}

/** Further programs, published so many quarters ago. */
const further: Record<VendorKey, { program: string; quarters: number } | null> = {
  aldermere: null,
  quillmark: { program: "quillmark-advocates.yaml", quarters: 5 },
};

function additions(vendor: VendorKey, { calendar }: Story): readonly Step[] {
  const more = further[vendor];
  const end = more && calendar.quarterEnds.at(-more.quarters);
  if (!end) return [];
  const on = end.subtract({ days: 20 }).toString();
  return [{ vendor, on, key: `add ${more.program}`, do: "add", program: more.program }];
}

/** The years that have passed. */
function pastSteps(vendor: VendorKey, told: Story): readonly Step[] {
  const start = told.calendar.startOn.toString();
  const days = Map.groupBy(told.happenings, (h) => h.on);
  const lived = [...days].flatMap(([on, happenings]) => daySteps(vendor, on, happenings));
  const steps = [...lived, ...additions(vendor, told), ...revisions(vendor, told), ...evaluations(vendor, told)];
  return [
    { vendor, on: start, key: "open", do: "open" },
    { vendor, on: start, key: "publish", do: "publish" },
    ...steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    { vendor, on: told.calendar.today.toString(), key: "invite", do: "invite" },
  ];
}

/** Everybody is measured for the newest quarter and today, and every past quarter again with what became known later. */
function measuringSteps(vendor: VendorKey, told: Story): readonly Step[] {
  const { calendar } = told;
  const on = calendar.today.toString();
  return [
    ...calendar.quarterEnds.slice(-1).map((end) => evaluation(vendor, told, end)),
    { vendor, on, key: "live", do: "evaluate", asOf: on },
    ...calendar.quarterEnds.map(String).map((asOf): Step => ({ vendor, on, key: `keep ${asOf}`, do: "keep", asOf })),
  ];
}

/** Errands of another vendor, or that need what follows from the others. */
const beside: ReadonlySet<Errand> = new Set(["announceVersion", "welcome", "openGates", "acknowledge"]);

/** What is going on when the reader comes in. */
function todaySteps(today: Temporal.PlainDate): readonly Step[] {
  const on = today.toString();
  const errand = (what: Errand, vendor: VendorKey = "aldermere"): Step => ({
    vendor,
    on,
    key: what,
    do: "today",
    what,
  });
  const react = (key: string): Step => ({ vendor: "aldermere", on, key, do: "react" });
  return [
    react("react to measuring"),
    errand("announceVersion", "quillmark"),
    ...errands.filter((what) => !beside.has(what)).map((what) => errand(what)),
    react("react to today"),
    errand("welcome"),
    errand("openGates"),
    errand("acknowledge"),
    react("react to welcome"),
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
  const told = [
    ["aldermere", story({ seed: `${seed}/aldermere`, today, network: large })],
    ["quillmark", smallStory({ seed: `${seed}/quillmark`, today, network: small })],
  ] as const;
  return [
    ...told.flatMap(([vendor, own]) => pastSteps(vendor, own)),
    { vendor: "aldermere", on: today.toString(), key: "seal", do: "seal" },
    ...told.flatMap(([vendor, own]) => measuringSteps(vendor, own)),
    ...todaySteps(today),
  ];
}
