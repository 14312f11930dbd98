export { PartnerPeople } from "./partner-people.tsx";
export { VendorPeople } from "./vendor-people.tsx";
