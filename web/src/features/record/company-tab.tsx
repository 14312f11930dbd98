import { Capabilities } from "./capabilities.tsx";
import { Contacts } from "./contacts.tsx";
import { Files } from "./files.tsx";
import { CompanyProfileSection } from "./profile.tsx";
import classes from "./record.module.css";
import { Territories } from "./territories.tsx";

/** Everything that is kept about a company: how it presents itself, whom one calls, where it sells, what it can do. */
export function CompanyTab({ partnerId }: { partnerId: string }) {
  return (
    <div className={classes.stack}>
      <CompanyProfileSection partnerId={partnerId} />
      <Contacts partnerId={partnerId} />
      <Territories partnerId={partnerId} />
      <Capabilities partnerId={partnerId} />
      <Files partnerId={partnerId} />
    </div>
  );
}
