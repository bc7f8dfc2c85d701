import { createRoot } from "react-dom/client";
import { openWorkbook, readSetting } from "../excel";
import { LANGUAGES } from "../locales";
import { App } from "./app";

const kept = readSetting("language");
const language = LANGUAGES.find((one) => one === kept) ?? "vi";
const action = new URLSearchParams(window.location.search).get("action");

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no #pane");
createRoot(place).render(<App workbook={openWorkbook} language={language} action={action} />);
