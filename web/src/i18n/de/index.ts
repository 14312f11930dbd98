import activity from "./activity.ts";
import benefits from "./benefits.ts";
import common from "./common.ts";
import designer from "./designer.ts";
import explore from "./explore.ts";
import hindsight from "./hindsight.ts";
import imports from "./imports.ts";
import moves from "./moves.ts";
import notices from "./notices.ts";
import oversight from "./oversight.ts";
import overview from "./overview.ts";
import partners from "./partners.ts";
import people from "./people.ts";
import plan from "./plan.ts";
import portal from "./portal.ts";
import program from "./program.ts";
import segments from "./segments.ts";
import session from "./session.ts";
import settings from "./settings.ts";
import shell from "./shell.ts";
import standing from "./standing.ts";
import table from "./table.ts";
import tier from "./tier.ts";
import versions from "./versions.ts";

export default {
  ...common,
  activity,
  benefits,
  designer,
  explore,
  hindsight,
  imports,
  moves,
  notices,
  oversight,
  overview,
  partners,
  people,
  plan,
  portal,
  program,
  segments,
  session,
  settings,
  shell,
  standing,
  table,
  tier,
  versions,
};
