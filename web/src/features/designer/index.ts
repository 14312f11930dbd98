export { DesignerPage } from "./designer-page.tsx";
