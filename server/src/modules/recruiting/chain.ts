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

export type StepState = "waits" | "now" | "done";

/** Which steps are done, which are asked now, and which wait for those before them. */
export function statesOf(chain: readonly ApprovalStep[], given: readonly Approval[]): Map<string, StepState> {
  const isDone = (step: ApprovalStep) => given.filter((one) => one.step === step.key).length >= step.needed;
  const pending = chain.filter((step) => !isDone(step)).map(({ order }) => order);
  const now = Math.min(...pending);
  return new Map(
    chain.map((step) => [step.key, isDone(step) ? "done" : step.order === now ? "now" : "waits"] as const),
  );
}

/** The steps that somebody is asked to approve now. */
export function askedOf(
  personId: Id<"person">,
  steps: readonly StepPeople[],
  given: readonly Approval[],
  { status }: Pick<Application, "status">,
): string[] {
  if (status !== "in_review" || given.some((one) => one.personId === personId)) return [];
  const states = statesOf(
    steps.map(({ step }) => step),
    given,
  );
  return steps
    .filter(({ step, people }) => states.get(step.key) === "now" && people.some(({ id }) => id === personId))
    .map(({ step }) => step.key);
}

/** Whether everybody who had to has approved. */
export const isApproved = (chain: readonly ApprovalStep[], given: readonly Approval[]): boolean =>
  [...statesOf(chain, given).values()].every((state) => state === "done");
