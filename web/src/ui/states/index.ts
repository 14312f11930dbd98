export { Loaded, Loading, type Source } from "./loaded.tsx";
export { Empty, Failed, Forbidden, Missing } from "./states.tsx";
