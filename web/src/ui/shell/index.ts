export { SectionLink } from "./section-link.tsx";
export { Shell } from "./shell.tsx";
