import { useListPartnerOnboardings, type FullOnboarding, type OnboardingTask } from "@fairway/client";
import { usePartnerRoom } from "../portal/use-partner-room.ts";

const isOpen = ({ status, required }: OnboardingTask): boolean => status === "open" && required;
const isTheirs = ({ owner }: OnboardingTask): boolean => owner.side === "partner";

/** How many required steps the partner's own people have before them. */
export const ownLeft = (running: readonly FullOnboarding[]): number =>
  running.flatMap(({ tasks }) => tasks).filter((task) => isOpen(task) && isTheirs(task)).length;

/** What the vendor does next for the partner. */
export const vendorsNext = ({ tasks }: FullOnboarding): OnboardingTask | undefined =>
  tasks
    .filter((task) => isOpen(task) && !isTheirs(task) && task.dueOn !== null)
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""))[0];

/** The partner's checklists, and those of them that run. */
export function useOwnOnboarding() {
  const { vendor, partnerId } = usePartnerRoom();
  const query = useListPartnerOnboardings(vendor.id, partnerId);
  return { query, running: query.data?.items.filter(({ status }) => status === "running") ?? [] };
}
