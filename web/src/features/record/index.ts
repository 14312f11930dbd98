export { PortalCompanyPage } from "./portal-company-page.tsx";
