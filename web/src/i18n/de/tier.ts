import type en from "../en/tier.ts";
import type { SameKeys } from "../same-keys.ts";

const words: SameKeys<typeof en> = {
  none: "Keine Stufe",
};
export default words;
