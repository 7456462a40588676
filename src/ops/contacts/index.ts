import { email } from "./email.ts";
import { emailAbout } from "./email-about.ts";
import { numberCheck } from "./number-check.ts";
import { numberTidy } from "./number-tidy.ts";
import { phone } from "./phone.ts";
import { phoneAbout } from "./phone-about.ts";

export const contacts = [email, emailAbout, phone, phoneAbout, numberTidy, numberCheck] as const;
