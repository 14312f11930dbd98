import { performAccess } from "./perform-access.ts";
import { performAgreements } from "./perform-agreements.ts";
import { performAnnouncements } from "./perform-announcements.ts";
import { performBenefits } from "./perform-benefits.ts";
import { performDrafts } from "./perform-drafts.ts";
import { performGates } from "./perform-gates.ts";
import { performLibrary } from "./perform-library.ts";
import { performOversight } from "./perform-oversight.ts";
import { performRecruiting } from "./perform-recruiting.ts";
import { performRecord } from "./perform-record.ts";
import { performSignIn } from "./perform-sign-in.ts";
import type { Performance } from "./performance.ts";
import type { Errand, Step } from "./plan.ts";
import type { Product } from "./product.ts";
import type { Stage } from "./stage.ts";

/** How errands of today are run. One that nobody is there for, as in a very small channel, does nothing. */
export type Errands<E extends Errand> = Readonly<Record<E, (step: Step) => Promise<void>>>;

/** What people have begun when the reader comes in. */
export function performToday(product: Product, stage: Stage): Performance<"today"> {
  const errands: Errands<Errand> = {
    ...performDrafts(product, stage),
    ...performAnnouncements(product, stage),
    ...performOversight(product, stage),
    ...performBenefits(product, stage),
    ...performAgreements(product, stage),
    ...performAccess(product, stage),
    ...performSignIn(product, stage),
    ...performGates(product, stage),
    ...performLibrary(product, stage),
    ...performRecruiting(product, stage),
    ...performRecord(product, stage),
  };
  return { today: (step) => errands[step.what](step) };
}
