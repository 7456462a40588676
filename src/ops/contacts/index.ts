import { chineseAddress } from "./chinese-address.ts";
import { companyTidy, companyToKey } from "./company-tidy.ts";
import { country } from "./country.ts";
import { email } from "./email.ts";
import { emailAbout } from "./email-about.ts";
import { nameParts } from "./name-parts.ts";
import { nameTidy } from "./name-tidy.ts";
import { numberCheck } from "./number-check.ts";
import { numberTidy } from "./number-tidy.ts";
import { phone } from "./phone.ts";
import { phoneAbout } from "./phone-about.ts";
import { postal } from "./postal-code.ts";
import { region } from "./region.ts";
import { urlPart, urlTidy } from "./web.ts";

export const contacts = [
  email,
  emailAbout,
  phone,
  phoneAbout,
  nameTidy,
  nameParts,
  companyTidy,
  companyToKey,
  urlTidy,
  urlPart,
  country,
  region,
  chineseAddress,
  postal,
  numberTidy,
  numberCheck,
] as const;
