import { lazy, Suspense } from "react";
import { withWords } from "../../i18n/index.ts";

const Policy = lazy(() =>
  withWords("account", async () => ({ default: (await import("./second-factor-policy.tsx")).SecondFactorPolicy })),
);

/** Who of a vendor, or of one of its partners, is asked for a second factor; comes with its own words. */
export function SecondFactor({ vendorId, partnerId }: { vendorId: string; partnerId?: string }) {
  return (
    <Suspense>
      <Policy vendorId={vendorId} {...(partnerId === undefined ? {} : { partnerId })} />
    </Suspense>
  );
}
