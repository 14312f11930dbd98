export { AccessTab } from "./access-tab.tsx";
export { PartnerAccess } from "./partner-access.tsx";
