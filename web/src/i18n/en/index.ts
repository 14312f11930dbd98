import common from "./common.ts";
import forms from "./forms.ts";
import session from "./session.ts";
import shell from "./shell.ts";
import tier from "./tier.ts";

/** What the pages before a room say, and what every page says. */
export default { ...common, forms, session, shell, tier };
