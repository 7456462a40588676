import "./ui/kit/tokens.css";
import "./ui/kit/base.css";
import { createRoot } from "react-dom/client";
import { usePreferences } from "./app/preferences.ts";
import { begin } from "./app/session.ts";
import { App } from "./ui/App.tsx";
import { installTips } from "./ui/kit/tips.ts";
import { loadWhenIdle } from "./ui/later.tsx";
import { parts } from "./ui/parts.ts";
import { loadFirstWords } from "./ui/words.tsx";

const { language } = usePreferences.getState();
document.documentElement.lang = language;
await loadFirstWords(language);
const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
installTips();
await begin();
await loadWhenIdle(Object.values(parts));
