import { useListContacts, useListPartnerPeople } from "@fairway/client";
import { useMay, useVendor } from "../session/room.tsx";
import { ErasePerson } from "./erasure.tsx";
import { Exports } from "./exports.tsx";
import classes from "./leaving.module.css";
import { Offboardings } from "./offboardings.tsx";

/** How a partnership ends, how its data leave, and how one of its people is forgotten. */
export function LeavingTab({ partner }: { partner: { id: string; name: string } }) {
  const vendor = useVendor();
  const mayExport = useMay("records.export");
  const mayErase = useMay("records.erase");
  const people = useListPartnerPeople(vendor.id, partner.id, { query: { enabled: mayErase } }).data?.items ?? [];
  const contacts = useListContacts(vendor.id, partner.id, { query: { enabled: mayErase } }).data?.items ?? [];
  const known = [...people, ...contacts].flatMap(({ email }) => email ?? []);
  return (
    <div className={classes.stack}>
      <Offboardings partner={partner} />
      {mayExport ? <Exports partnerId={partner.id} /> : null}
      <ErasePerson known={[...new Set(known)]} />
    </div>
  );
}
