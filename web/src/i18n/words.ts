import type account from "./en/account.ts";
import type designer from "./en/designer.ts";
import type front from "./en/index.ts";
import type rooms from "./en/rooms.ts";

/** Every text of the app. */
export type Words = typeof front & typeof rooms & { account: typeof account; designer: typeof designer };
