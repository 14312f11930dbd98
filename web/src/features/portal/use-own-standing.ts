import { useGetStanding } from "@fairway/client";
import { defined } from "../../lib/search-params.ts";
import { useProgram } from "../programs/use-program.ts";
import { useAsOf } from "../session/use-as-of.ts";
import { useKnown } from "../session/use-known.ts";
import { usePartnerRoom } from "./use-partner-room.ts";

/** The partner's own standing at the date on screen. */
export function useOwnStanding() {
  const { vendor, partnerId } = usePartnerRoom();
  const { asOf } = useAsOf();
  const { known } = useKnown();
  const { query: programs, program } = useProgram();
  const standing = useGetStanding(vendor.id, partnerId, defined({ asOf, known, program: program?.id }), {
    query: { enabled: program !== undefined },
  });
  return { programs, program, standing, asOf };
}
