export { BenefitsPage } from "./benefits-page.tsx";
