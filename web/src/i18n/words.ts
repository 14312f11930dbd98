import type account from "./en/account.ts";
import type apply from "./en/apply.ts";
import type designer from "./en/designer.ts";
import type front from "./en/index.ts";
import type refusal from "./en/refusal.ts";
import type rooms from "./en/rooms.ts";

/** Every text of the app. */
export type Words = typeof front &
  typeof rooms & { account: typeof account; apply: typeof apply; designer: typeof designer; refusal: typeof refusal };
