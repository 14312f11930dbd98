import access from "./access.ts";
import activity from "./activity.ts";
import agreements from "./agreements.ts";
import benefits from "./benefits.ts";
import explore from "./explore.ts";
import gates from "./gates.ts";
import hindsight from "./hindsight.ts";
import imports from "./imports.ts";
import leaving from "./leaving.ts";
import library from "./library.ts";
import keys from "./keys.ts";
import moves from "./moves.ts";
import notices from "./notices.ts";
import onboarding from "./onboarding.ts";
import oversight from "./oversight.ts";
import overview from "./overview.ts";
import partners from "./partners.ts";
import people from "./people.ts";
import plan from "./plan.ts";
import portal from "./portal.ts";
import program from "./program.ts";
import record from "./record.ts";
import roles from "./roles.ts";
import recruiting from "./recruiting.ts";
import segments from "./segments.ts";
import settings from "./settings.ts";
import sso from "./sso.ts";
import standing from "./standing.ts";
import table from "./table.ts";
import versions from "./versions.ts";
import whoMay from "./who-may.ts";

/** What the console and the portal say. */
export default {
  access,
  activity,
  agreements,
  benefits,
  explore,
  gates,
  hindsight,
  imports,
  leaving,
  library,
  keys,
  moves,
  notices,
  onboarding,
  oversight,
  overview,
  partners,
  people,
  plan,
  portal,
  program,
  record,
  roles,
  recruiting,
  segments,
  settings,
  sso,
  standing,
  table,
  versions,
  whoMay,
};
