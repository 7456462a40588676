const NAMED_ID =
  /(?:^|[\s_\-.#])(?:id|no|nr|key|code|uuid|guid|ref|sku)\.?$|编号|单号|序号|代码|工号|学号|编码/i;

/** customerId, orderNo: the capital tells them from "paid" and "casino". */
const CAMEL_ID = /[a-z0-9](?:Id|ID|No|NO|Nr|Key|Code)$/;

const NAMED_CODE =
  /(?:^|[\s_\-.])(?:phone|mobile|cell|tel|telephone|fax|zip|zip[\s_-]?code|post[\s_-]?code|postal[\s_-]?code|plz|iban|account|card|ssn|siren|siret|passport)(?:[\s_\-.]*(?:no|nr|num|number))?\.?$|电话|手机|传真|邮编|账号|帐号|卡号|身份证|护照|税号|号码/i;

function namesId(name: string): boolean {
  return NAMED_ID.test(name.trim()) || CAMEL_ID.test(name.trim());
}

/** Whether a column is called something that is no amount, even when its cells are digits: ids, phones, postcodes, cards. */
export function namesCode(name: string): boolean {
  return namesId(name) || NAMED_CODE.test(name.trim());
}

/**
 * Whether the values tell rows apart: nearly all different (repeated rows repeat them), without spaces, and either the
 * column is called an id or the values are built alike (same length, with digits).
 */
export function looksLikeId(
  name: string,
  texts: readonly string[],
  { filled, distinct }: { readonly filled: number; readonly distinct: number },
): boolean {
  if (filled < 3 || distinct < filled * 0.9) return false;
  if (!most(texts, (text) => text.length <= 40 && !/\s/.test(text.trim()) && /\d/.test(text))) return false;
  if (namesId(name)) return true;
  const lengths = new Map<number, number>();
  for (const text of texts) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1);
  const commonest = Math.max(...lengths.values());
  return (
    commonest >= texts.length * 0.95 && texts[0].length >= 4 && most(texts, (text) => !/[.,]/.test(text))
  );
}

function most(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length >= texts.length * 0.95;
}
