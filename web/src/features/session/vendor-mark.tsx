import type { Vendor } from "@fairway/client";
import { defaultBrand, withContrast } from "../../lib/palette.ts";
import classes from "./switcher.module.css";

/** A vendor's logo, or its initial in its colour. */
export function VendorMark({ vendor }: { vendor: Vendor }) {
  const { logoUrl, color } = vendor.branding;
  if (logoUrl) return <img className={classes.logo} src={logoUrl} alt="" />;
  return (
    <span
      className={classes.mark}
      style={{ background: withContrast(color ?? defaultBrand, "#ffffff", 4.6) }}
      aria-hidden
    >
      {vendor.name.slice(0, 1).toUpperCase()}
    </span>
  );
}
