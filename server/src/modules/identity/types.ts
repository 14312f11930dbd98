import type { Id } from "@fairway/kernel";

export type Person = { id: Id<"person">; name: string; email: string };

/** A person in one place: on the vendor's side, or on a partner's. */
export type Member = Person & { roles: readonly string[]; addedAt: string; lastSeenAt: string | null };

/** Which people a list or a change is about. */
export type Place = { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null };

/** A demo sign-in, listed on the sign-in page in demo mode only. */
export type DemoSignIn = {
  email: string;
  password: string;
  name: string;
  title: string;
  side: "vendor" | "partner";
  organization: string;
};
