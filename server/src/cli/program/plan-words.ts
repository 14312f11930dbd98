import { shownText, type Shown } from "@fairway/rules";
import type { Planned, PlanLine } from "./plan.ts";
import { costsSomebody, losing } from "./plan.ts";
import { differenceMarkdown } from "./compare.ts";

type Result = Planned["plan"]["results"][number];
type Flow = Result["tracks"][number]["flows"][number];

const partners = (count: number): string => `${count} ${count === 1 ? "partner" : "partners"}`;
const shown = (value: Result["cost"]["difference"]): string => shownText(value as Shown, "en");

const placeName = ({ tier, rank }: Flow["from"]): string => tier ?? (rank === null ? "not in the track" : "no tier");

/** “2 of 240 partners would move: 1 up, 1 down”. */
export function headline({ moved, partners: all, up, down, entered, left }: Result): string {
  if (moved === 0) return `Nobody of ${partners(all)} would move.`;
  const ways = [
    up > 0 ? `${up} up` : "",
    down > 0 ? `${down} down` : "",
    entered > 0 ? `${entered} into a track` : "",
    left > 0 ? `${left} out of a track` : "",
  ];
  return `${moved} of ${partners(all)} would move: ${ways.filter((way) => way !== "").join(", ")}.`;
}

/** Where part of the cost counts everybody who may ask for something, or use it. */
const ifAll = ({ costs }: Result): string =>
  costs.some(({ estimated, difference }) => estimated && difference.value !== null)
    ? ", if everybody asks for and uses all they may"
    : "";

function costLine(result: Result): string | null {
  const { cost } = result;
  const { value } = cost.difference;
  if (typeof value !== "string") return null;
  if (Number(value) === 0) return `Benefits cost the same${ifAll(result)}.`;
  const isLess = value.startsWith("-");
  const difference = shown({ ...cost.difference, value: isLess ? value.slice(1) : value });
  const way = isLess ? "less" : "more";
  return `Benefits cost ${shown(cost.before)} a year today and ${shown(cost.after)} then, ${difference} ${way}${ifAll(result)}.`;
}

/** Moves that today's rules bring, and that a movement policy has not let come about yet. */
const dueOf = (result: Result): number =>
  result.tracks
    .flatMap((track) => track.flows)
    .reduce((sum, flow) => sum + (flow.direction === "same" ? 0 : flow.due), 0);

/** Figures of the draft that cannot be told for some: the one thing of a plan that is easily overlooked. */
const unknownLines = ({ unknown }: Result): string[] =>
  unknown
    .filter(({ before, after }) => after > before)
    .map(
      ({ label, before, after }) =>
        `${label} is unknown for ${partners(after)} (${before} today), and no requirement on it is met: look for a division by zero or a value that is not recorded.`,
    );

const restLines = (result: Result): string[] => [
  ...unknownLines(result),
  ...(result.firstLosses > 0 ? [`${partners(result.firstLosses)} would lose something for the first time.`] : []),
  ...(dueOf(result) > 0 ? [`${dueOf(result)} moves are due by today’s rules anyway and are not counted here.`] : []),
  ...(result.near > 0 ? [`${result.near} near misses: one thing is missing by little.`] : []),
];

const flowsOf = (result: Result) =>
  result.tracks.flatMap((track) =>
    track.flows
      .map((flow) => ({ ...flow, count: flow.count - flow.due }))
      .filter((flow) => flow.direction !== "same" && flow.count > 0)
      .map((flow) => ({ ...flow, track: track.label, says: `${placeName(flow.from)} → ${placeName(flow.to)}` })),
  );

/** “sourced ARR at least $260,000, has $214,500” */
const whyOf = (line: PlanLine): string =>
  line.reasons
    .map(({ says, actual }) => (actual === null || actual.value === null ? says : `${says}, has ${shown(actual)}`))
    .join("; ");

const until = (line: PlanLine): string =>
  line.protectedUntil === null ? "" : `, protected until ${line.protectedUntil}`;

/** “Silver → Gold”, and of a benefit what it was and would be worth. */
const step = ({ from, to }: PlanLine): string => `${placeName(from)} → ${placeName(to)}`;

const benefitLine = (line: PlanLine): string =>
  `${line.partner.name} (${line.partner.reference}): ${line.label}, ${step(line)}`;

const benefitLines = ({ items, total }: Planned["benefitsLost"]): string[] => [
  ...(total > 0 ? ["", "Whose benefits would end or be worth less:"] : []),
  ...items.map((line) => `  - ${benefitLine(line)}`),
  ...(total > items.length ? [`  … and ${total - items.length} more`] : []),
];

const loserLine = (line: PlanLine): string =>
  `${line.partner.name} (${line.partner.reference}): ${step(line)} in ${line.label}${until(line)}`;

/** From when the draft is reckoned where it does not say; the past is reckoned by the dates that were asked for. */
const reckonedLines = ({ draft, plan }: Planned): string[] =>
  draft.effectiveOn === null && plan.kind === "today"
    ? [
        `The draft does not say yet from when it applies: days are reckoned as if it applied from ${plan.results.at(-1)?.asOf ?? "today"}.`,
      ]
    : [];

/** A plan as lines for people at a terminal. */
export function planLines(planned: Planned): string[] {
  const { draft, plan, losers } = planned;
  const lines = plan.results.flatMap((result) => {
    const cost = costLine(result);
    return [
      "",
      `As of ${result.asOf}: ${headline(result)}`,
      ...flowsOf(result).map((flow) => `  ${flow.track}: ${flow.says}  ${flow.count}`),
      ...(cost === null ? [] : [cost]),
      ...restLines(result),
    ];
  });
  const more = losing(planned) - losers.length;
  return [
    `${draft.name}, draft ${draft.id} at revision ${draft.revision}`,
    ...reckonedLines(planned),
    ...lines,
    ...(losers.length > 0 ? ["", "Who would move down:"] : []),
    ...losers.flatMap((line) => [`  - ${loserLine(line)}`, ...(whyOf(line) === "" ? [] : [`    ${whyOf(line)}`])]),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...benefitLines(planned.benefitsLost),
  ];
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((each) => cell(String(each))).join(" | ")} |`;

function resultMarkdown(result: Result, isOnly: boolean): string[] {
  const flows = flowsOf(result);
  const cost = costLine(result);
  return [
    isOnly ? `**${headline(result)}**` : `#### As of ${result.asOf}\n\n**${headline(result)}**`,
    "",
    ...(flows.length > 0
      ? [
          row(["Track", "Move", "Partners"]),
          row(["---", "---", "--:"]),
          ...flows.map((f) => row([f.track, f.says, f.count])),
          "",
        ]
      : []),
    ...[...(cost === null ? [] : [cost]), ...restLines(result)].map((line) => `- ${line}`),
    "",
  ];
}

function benefitMarkdown({ items, total }: Planned["benefitsLost"]): string[] {
  if (total === 0) return [];
  return [
    `<details><summary>${total} benefits would end or be worth less</summary>`,
    "",
    row(["Partner", "Benefit", "Change", "Why"]),
    row(["---", "---", "---", "---"]),
    ...items.map((line) =>
      row([`${line.partner.name} (${line.partner.reference})`, line.label, step(line), whyOf(line)]),
    ),
    ...(total > items.length ? ["", `… and ${total - items.length} more`] : []),
    "",
    "</details>",
    "",
  ];
}

/** A plan for a comment on a pull request. */
export function planMarkdown(planned: Planned, url: string): string[] {
  const { draft, plan, losers, benefitsLost, changes } = planned;
  const down = losing(planned);
  const losersTable = [
    `<details><summary>${partners(down)} would move down</summary>`,
    "",
    row(["Partner", "Track", "Move", "Why"]),
    row(["---", "---", "---", "---"]),
    ...losers.map((line) =>
      row([`${line.partner.name} (${line.partner.reference})`, line.label, `${step(line)}${until(line)}`, whyOf(line)]),
    ),
    ...(down > losers.length ? ["", `… and ${down - losers.length} more`] : []),
    "",
    "</details>",
    "",
  ];
  return [
    `### ${costsSomebody(planned) ? "⚠️" : "✅"} Plan of ${draft.name}`,
    "",
    ...plan.results.flatMap((result) => resultMarkdown(result, plan.results.length === 1)),
    ...reckonedLines(planned).flatMap((line) => [line, ""]),
    ...(losers.length > 0 ? losersTable : []),
    ...benefitMarkdown(benefitsLost),
    ...(changes === null
      ? ["A new program: nothing applies yet that it could be compared with.", ""]
      : [
          `<details open><summary>${changes.count} change${changes.count === 1 ? "" : "s"} against ${changes.from}</summary>`,
          "",
          ...differenceMarkdown(changes),
          "</details>",
          "",
        ]),
    `Draft \`${draft.id}\`, revision ${draft.revision}, plan \`${plan.id}\` on ${url}`,
  ];
}
