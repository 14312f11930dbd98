export { PartnerKeys, VendorKeys } from "./keys-of.tsx";
