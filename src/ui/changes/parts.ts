export { BeforePane } from "./BeforePane.tsx";
export { BesideSheet } from "./BesideSheet.tsx";
export { ChangeStrip } from "./ChangeStrip.tsx";
export { ChangeTools } from "./ChangeTools.tsx";
