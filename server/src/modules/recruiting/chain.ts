import { parseId, type Id } from "@fairway/kernel";
import { evaluate, parseRule, types } from "@fairway/rules";
import type { Ctx } from "../../platform/index.ts";
import { triggerEnvironment } from "./conditions.ts";
import type {
  Answers,
  Application,
  ApprovalStep,
  Approval,
  FormDocument,
  FormSettings,
  RecruitingParts,
} from "./types.ts";

export type ChainInput = {
  answers: Answers;
  country: string | null;
  score: { atLeast: string; atMost: string } | null;
};

function holds(step: ApprovalStep, document: FormDocument, { answers, country, score }: ChainInput): boolean {
  if (step.when === undefined) return true;
  const parsed = parseRule(step.when, triggerEnvironment(document), types.bool);
  // A question that a newer version does not ask any more cannot excuse anybody from being asked.
  if (!parsed.ok) return true;
  const fields = document.sections.flatMap((section) => section.fields);
  const answer = Object.fromEntries(fields.map(({ key }) => [key, answers[key] ?? null]));
  const known = { atLeast: score?.atLeast ?? null, atMost: score?.atMost ?? null };
  // What is not known does not excuse either.
  return evaluate(parsed.rule)({ answer, country, score: known }) !== false;
}

/** The steps of approval that an application goes through, in their order. */
export const chainFor = (settings: FormSettings, document: FormDocument, input: ChainInput): ApprovalStep[] =>
  settings.chain
    .filter((step) => holds(step, document, input))
    .toSorted((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));

/** Who looks after a country; null where nobody does. */
export function managerFor({ managers }: FormSettings, country: string | null): Id<"person"> | null {
  const own = managers.find(({ countries }) => country !== null && countries.includes(country));
  const others = managers.find(({ countries }) => countries.length === 0);
  const found = own ?? others;
  return found ? parseId("person", found.personId) : null;
}

export type Approver = { id: Id<"person">; name: string };
export type StepPeople = { step: ApprovalStep; people: readonly Approver[] };

/** The vendor's people, as the chain asks for them. */
export async function vendorPeople({ identity }: RecruitingParts, ctx: Ctx) {
  return identity.people.list(ctx, { vendorId: ctx.vendorId, partnerId: null });
}
export type People = Awaited<ReturnType<typeof vendorPeople>>;

/** Who can approve each step now. Whoever entered an application does not approve it. */
export function approversOf(
  chain: readonly ApprovalStep[],
  people: People,
  of: { settings: FormSettings; country: string | null; enteredBy: Id<"person"> | null },
): StepPeople[] {
  const manager = managerFor(of.settings, of.country);
  return chain.map((step) => {
    const { who } = step;
    const may = people.filter(({ id, roles }) => {
      if (id === of.enteredBy) return false;
      if (who.kind === "role") return roles.includes(who.role);
      return who.kind === "person" ? id === parseId("person", who.personId) : id === manager;
    });
    return { step, people: may.map(({ id, name }) => ({ id, name })) };
  });
}

const approved = ({ verdict }: Approval): boolean => verdict === "approved";

/** Objections that stand: whoever objected has not approved after all. */
export const objectionsIn = (given: readonly Approval[]): Approval[] =>
  given.filter((one) => !approved(one) && !given.some((other) => approved(other) && other.personId === one.personId));

export type StepState = "waits" | "now" | "objected" | "done";

/** Which steps are done, which are asked now, which an objection stops, and which wait for those before them. */
export function statesOf(chain: readonly ApprovalStep[], given: readonly Approval[]): Map<string, StepState> {
  const objected = new Set(objectionsIn(given).map(({ step }) => step));
  const isDone = ({ key, needed }: ApprovalStep) =>
    !objected.has(key) && given.filter((one) => approved(one) && one.step === key).length >= needed;
  const now = Math.min(...chain.filter((step) => !isDone(step)).map(({ order }) => order));
  const stateOf = (step: ApprovalStep): StepState => {
    if (isDone(step)) return "done";
    if (objected.has(step.key)) return "objected";
    return step.order === now ? "now" : "waits";
  };
  return new Map(chain.map((step) => [step.key, stateOf(step)]));
}

/** The steps that somebody can approve now: those they are asked about, or the one they objected to. */
export function askedOf(
  personId: Id<"person">,
  steps: readonly StepPeople[],
  given: readonly Approval[],
  { status }: Pick<Application, "status">,
): string[] {
  const own = given.filter((one) => one.personId === personId);
  if (status !== "in_review" || own.some(approved)) return [];
  const states = statesOf(
    steps.map(({ step }) => step),
    given,
  );
  const isAsked = (key: string) =>
    own.length === 0 ? states.get(key) === "now" : own.some(({ step }) => step === key);
  return steps
    .filter(({ step, people }) => isAsked(step.key) && people.some(({ id }) => id === personId))
    .map(({ step }) => step.key);
}

/** Whose turn it is: whoever is asked now and has said nothing yet, with the step that asks. */
export function turnsOf(
  steps: readonly StepPeople[],
  given: readonly Approval[],
  { status }: Pick<Application, "status">,
): { step: ApprovalStep; person: Approver }[] {
  if (status !== "in_review") return [];
  const chain = steps.map(({ step }) => step);
  const states = statesOf(chain, given);
  return steps
    .filter(({ step }) => states.get(step.key) === "now")
    .flatMap(({ step, people }) => people.map((person) => ({ step, person })))
    .filter(({ person }) => !given.some(({ personId }) => personId === person.id));
}

/** Whether everybody who had to has approved. */
export const isApproved = (chain: readonly ApprovalStep[], given: readonly Approval[]): boolean =>
  [...statesOf(chain, given).values()].every((state) => state === "done");
