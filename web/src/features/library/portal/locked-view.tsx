import type { PartnerResource } from "@fairway/client";
import { LockCard } from "../../gates/lock-card.tsx";
import { usePartnerRoom } from "../../portal/use-partner-room.ts";
import classes from "../library.module.css";

/** A resource that is named but not open: what it is, what opens it, and the way to ask. */
export function LockedView({ resource }: { resource: PartnerResource }) {
  const { partnerId } = usePartnerRoom();
  return (
    <div className={classes.stack}>
      {resource.summary ? <p>{resource.summary}</p> : null}
      {resource.lock ? <LockCard lock={resource.lock} partnerId={partnerId} isNamed /> : null}
    </div>
  );
}
