export { RecruitingPage } from "./recruiting-page.tsx";
