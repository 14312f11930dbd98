import type { OperationSpec } from "@fairway/contract";
import { AppError, type Id, parseId } from "@fairway/kernel";
import type { IncomingHttpHeaders } from "node:http";
import type { Caller } from "../auth/sessions.ts";
import type { Viewing } from "../context.ts";

/** The viewing of a person that is not over; null where there is none. */
export type FindViewing = (id: Id<"viewing">, personId: Id<"person">, now: Temporal.Instant) => Promise<Viewing | null>;

const header = "fairway-viewing";
const parameter = "viewing";

/** The name of a viewing as a call gives it, by header or, where it is a plain link, in its address; and the rest of its query. */
export function takeViewing(headers: IncomingHttpHeaders, query: unknown): { given: unknown; query: unknown } {
  if (typeof query !== "object" || query === null || !(parameter in query)) return { given: headers[header], query };
  const { [parameter]: named, ...rest } = query;
  return { given: headers[header] ?? named, query: rest };
}

/** What such a call may not do. */
export const readOnly = (): AppError =>
  new AppError("forbidden", "viewing.read_only", "You look at the portal as a partner, and change nothing.", {
    remedy: "End the viewing to act as yourself.",
  });

/** @throws AppError `viewing.read_only` for a call in the name of a viewing, of what only writes */
export function refuseViewing(headers: IncomingHttpHeaders): void {
  if (headers[header] !== undefined) throw readOnly();
}

const over = (): AppError =>
  new AppError("forbidden", "viewing.over", "You no longer look at the portal as this partner.", {
    remedy: "Start again from the partner's page.",
  });

function idIn(given: unknown): Id<"viewing"> {
  try {
    return parseId("viewing", String(given));
  } catch {
    throw over();
  }
}

const mayView = ({ memberships }: Caller, { vendorId }: Viewing["place"]): boolean =>
  memberships.some(
    (place) => place.side === "vendor" && place.vendorId === vendorId && place.permissions.has("partners.view_as"),
  );

/**
 * The viewing in whose name a call is made; null without one. It reads that partner's place of that
 * vendor, and who the person is otherwise plays no part.
 * @throws AppError `viewing.read_only` for whatever writes, or concerns the person itself, `viewing.over`
 */
export async function viewingOf(
  op: Pick<OperationSpec, "id" | "method" | "audience">,
  given: unknown,
  caller: Caller | null,
  now: Temporal.Instant,
  find: FindViewing,
): Promise<Viewing | null> {
  if (given === undefined) return null;
  if (op.method !== "GET" || (op.audience === "person" && op.id !== "getMe")) throw readOnly();
  if (!caller) return null;
  const found = await find(idIn(given), caller.person.personId, now);
  if (!found || !mayView(caller, found.place)) throw over();
  return found;
}
