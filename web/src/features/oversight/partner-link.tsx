import { Link } from "@tanstack/react-router";
import { useVendor } from "../session/room.tsx";
import classes from "./oversight.module.css";

/** A partner's name that leads to its page in the console. */
export function PartnerLink({ partner }: { partner: { id: string; name: string } }) {
  const { slug } = useVendor();
  return (
    <Link
      to="/console/$vendor/partners/$partnerId"
      params={{ vendor: slug, partnerId: partner.id }}
      className={classes.name}
    >
      {partner.name}
    </Link>
  );
}
