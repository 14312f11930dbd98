export { MovesPage } from "./moves-page.tsx";
