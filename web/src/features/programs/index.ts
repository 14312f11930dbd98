export { ProgramPage } from "./program-page.tsx";
