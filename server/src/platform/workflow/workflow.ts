import { AppError } from "@fairway/kernel";
import type { Ctx } from "../context.ts";
import type { Emit, JsonRecord, NewEvent } from "../journal/types.ts";

export type Transition<S extends string> = {
  from: readonly S[];
  to: S;
  /** Who may; absent: whoever the operation let in. */
  may?: (ctx: Ctx) => boolean;
  /** Reasons of which one must be given; `"any"` asks for a text. */
  reasons?: readonly string[] | "any";
};

export type WorkflowSpec<S extends string, A extends string> = {
  /** The object in the singular, as people call it and as its events begin: `import`. */
  object: string;
  states: readonly S[];
  initial: S;
  transitions: { readonly [K in A]: Transition<S> };
  /** How long a case may stay in a state before it is late. */
  sla?: { readonly [K in S]?: Temporal.Duration };
};

type Case = Pick<NewEvent, "subject" | "partnerId">;

/** The declared life of one kind of object: the only thing that sets its status. */
export type Workflow<S extends string, A extends string> = {
  object: string;
  states: readonly S[];
  initial: S;
  actions: readonly A[];
  /** Whether the action is open in this state, to this caller where one is given. */
  may(action: A, from: S, ctx?: Ctx): boolean;
  /**
   * The status that the action leads to.
   * @throws AppError `<object>.<action>_not_possible` when the state does not allow it
   */
  to(action: A, from: S): S;
  /**
   * Makes the step: checks state, caller and reason, writes the journal event `<object>.<event>`, returns the new status.
   * @throws AppError conflict, forbidden or validation
   */
  step(change: {
    ctx: Ctx;
    emit: Emit;
    action: A;
    from: S;
    event: string;
    of: Case;
    reason?: string;
    data?: JsonRecord;
  }): S;
  /** States from which no action leads on. */
  final: readonly S[];
  /** When a case that entered a state at this instant becomes late; null where the state has no clock. */
  dueAt(state: S, enteredAt: Temporal.Instant): Temporal.Instant | null;
};

const words = (name: string) => name.replaceAll("_", " ");

function reasonMissing<S extends string>(transition: Transition<S>, reason: string | undefined): boolean {
  if (transition.reasons === undefined) return false;
  if (transition.reasons === "any") return (reason ?? "").trim() === "";
  return !transition.reasons.includes(reason ?? "");
}

/** Declares a workflow. */
export function defineWorkflow<const S extends string, const A extends string>(
  spec: WorkflowSpec<S, A>,
): Workflow<S, A> {
  const actions = Object.keys(spec.transitions) as A[];
  const open = (action: A, from: S) => spec.transitions[action].from.includes(from);
  const to = (action: A, from: S): S => {
    if (open(action, from)) return spec.transitions[action].to;
    throw new AppError(
      "conflict",
      `${spec.object}.${action}_not_possible`,
      `This ${words(spec.object)} is ${words(from)}: it is not possible to ${words(action)} it.`,
      { remedy: "Reload to see its present state." },
    );
  };
  return {
    object: spec.object,
    states: spec.states,
    initial: spec.initial,
    actions,
    to,
    may: (action, from, ctx) =>
      open(action, from) && (ctx === undefined || (spec.transitions[action].may?.(ctx) ?? true)),
    step({ ctx, emit, action, from, event, of, reason, data }) {
      const transition = spec.transitions[action];
      if (transition.may && !transition.may(ctx))
        throw new AppError(
          "forbidden",
          "forbidden",
          `Your role does not allow you to ${words(action)} this ${words(spec.object)}.`,
        );
      const status = to(action, from);
      if (reasonMissing(transition, reason))
        throw new AppError("validation", "reason.missing", "A reason is needed for this step.", {
          problems: [{ path: "reason", message: "choose or write a reason" }],
        });
      emit({
        type: `${spec.object}.${event}`,
        ...of,
        data: { ...data, from, to: status, ...(reason === undefined ? {} : { reason }) },
      });
      return status;
    },
    final: spec.states.filter((state) => !actions.some((action) => spec.transitions[action].from.includes(state))),
    dueAt: (state, enteredAt) => {
      const limit = spec.sla?.[state];
      return limit ? enteredAt.add(limit) : null;
    },
  };
}
