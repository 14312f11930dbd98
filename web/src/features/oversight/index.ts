export { AppealButton } from "./appeal-button.tsx";
export { PartnerOversight } from "./partner-oversight.tsx";
export { PortalAppeals } from "./portal-appeals.tsx";
