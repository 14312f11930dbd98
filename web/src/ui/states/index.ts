export { Loaded, Loading, type Source } from "./loaded.tsx";
export { Empty, Failed, Missing } from "./states.tsx";
