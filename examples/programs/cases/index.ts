import { atlassian } from "./atlassian.ts";
import { aws } from "./aws.ts";
import { dell } from "./dell.ts";
import { google } from "./google.ts";
import { hubspot } from "./hubspot.ts";
import { microsoft } from "./microsoft.ts";
import { northwind } from "./northwind.ts";
import { salesforce } from "./salesforce.ts";
import { small } from "./small.ts";

/** Every document of the gallery, in the order in which it is shown. */
export const examples = [
  ...small,
  ...microsoft,
  ...hubspot,
  ...salesforce,
  ...aws,
  ...atlassian,
  ...google,
  ...dell,
  ...northwind,
];
