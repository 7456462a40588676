import { email } from "./email.ts";
import { emailAbout } from "./email-about.ts";

export const contacts = [email, emailAbout] as const;
