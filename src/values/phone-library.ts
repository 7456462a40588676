import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type Library, phoneReader } from "./phone-number.ts";

/**
 * The library with its full tables, fetched on demand only: they tell mobile from landline, and the small ones take a
 * Chinese mobile number with a digit missing for a number.
 */
export const readPhone = phoneReader(parsePhoneNumberFromString as Library);
