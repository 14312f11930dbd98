export { ConnectionList } from "./connection-list.tsx";
