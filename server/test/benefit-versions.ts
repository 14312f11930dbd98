import type { StartedApp } from "./harness.ts";
import { certificate, record, sale, smallProgram } from "./small-program.ts";

type Given = {
  /** What Gold is worth as a discount; no discount at all where null. */
  margin?: string | null;
  /** What Gold gets as support. */
  desk?: string;
  more?: string;
  gold?: number;
};

/** A program whose tiers give a discount and support, for versions that change what is given. */
export const withBenefits = ({ margin = "30%", desk = "phone", more = "", gold = 10_000 }: Given = {}): string =>
  `${smallProgram({ gold })}
benefits:
${margin === null ? "" : `  margin: { label: { en: Margin, de: Marge }, discount: { Gold: ${margin}, Silver: 10% } }`}
  desk: { label: Desk, support: { Gold: ${desk}, Silver: mail } }
  ${more}
`;

/** A vendor with this program, and with a partner on each tier. */
export async function publishedWith(app: StartedApp, source = withBenefits()) {
  const vendor = await app.newVendor({ name: "Northwind" });
  const { owner } = vendor;
  const named = (name: string) => vendor.newPartner({ name, reference: name });
  const [golden, silver, member] = [await named("Golden"), await named("Silver"), await named("Member")];
  const { id: programId } = await owner.ok("createProgram", { body: { source } });
  await record(app, owner, [
    sale({ partner: "Golden", on: "2026-03-01", amount: "15000" }),
    certificate("Golden", "ann", "2026-01-01", "2027-01-01"),
    sale({ partner: "Silver", on: "2026-03-01", amount: "1500" }),
  ]);
  return { vendor, owner, programId, golden, silver, member };
}
