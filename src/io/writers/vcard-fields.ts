/** What a column of contacts can hold, as far as a card has a place for it. */
export type CardField =
  | { readonly field: "name" | "first" | "last" | "middle" | "prefix" | "nickname" }
  | { readonly field: "email" | "company" | "department" | "title" | "note" | "birthday" | "url" }
  | { readonly field: "phone"; readonly type: "cell" | "work" | "home" | "fax" | null }
  | { readonly field: "street" | "city" | "region" | "postcode" | "country" };

/** Names of columns, without spaces and signs and in small letters; the first that fits wins. */
const NAMES: readonly (readonly [RegExp, CardField])[] = [
  [
    /^(e?mail|emailaddress|邮箱|电子邮箱|电子邮件|邮件|邮箱地址|邮件地址|工作邮箱|个人邮箱)\d?$/,
    { field: "email" },
  ],
  [/^(work|home|personal|business|other)e?mail(address)?\d?$/, { field: "email" }],
  [/(fax|传真)/, { field: "phone", type: "fax" }],
  [
    /^(mobile|cell|mobilephone|cellphone|mobilenumber|phonemobile|手机|手机号|手机号码|移动电话|联系手机)\d?$/,
    { field: "phone", type: "cell" },
  ],
  [
    /^((work|office|business|company)(phone|tel|telephone|number)|办公电话|公司电话|单位电话|工作电话|座机|固定电话)\d?$/,
    { field: "phone", type: "work" },
  ],
  [/^(home(phone|tel|telephone|number)|家庭电话|住宅电话)\d?$/, { field: "phone", type: "home" }],
  [
    /^(phone|tel|telephone|phonenumber|contactnumber|contactphone|电话|电话号码|联系电话|联系方式)\d?$/,
    { field: "phone", type: null },
  ],
  [/^(firstname|first|givenname|forename|名|名字)$/, { field: "first" }],
  [/^(lastname|last|surname|familyname|姓|姓氏)$/, { field: "last" }],
  [/^(middlename|middle)$/, { field: "middle" }],
  [/^(salutation|prefix|honorific|称谓|称呼)$/, { field: "prefix" }],
  [/^(nickname|昵称)$/, { field: "nickname" }],
  [
    /^(name|fullname|contact|contactname|customer|customername|client|姓名|联系人|客户|客户姓名|联系人姓名|客户名|客户名称)$/,
    { field: "name" },
  ],
  [
    /^(company|companyname|organisation|organization|org|account|accountname|employer|公司|公司名称|单位|单位名称|企业|企业名称|所属公司)$/,
    { field: "company" },
  ],
  [/^(department|dept|部门)$/, { field: "department" }],
  [/^(title|jobtitle|job|position|role|职位|职务|岗位|头衔|职称)$/, { field: "title" }],
  [
    /^(address|street|streetaddress|addressline1|mailingstreet|地址|联系地址|详细地址|通讯地址|街道)$/,
    { field: "street" },
  ],
  [/^(city|town|城市|市)$/, { field: "city" }],
  [/^(state|province|region|county|省|省份|州)$/, { field: "region" }],
  [/^(zip|zipcode|postcode|postalcode|邮编|邮政编码)$/, { field: "postcode" }],
  [/^(country|countryregion|国家|国家地区)$/, { field: "country" }],
  [/^(website|web|url|homepage|网站|网址|主页)$/, { field: "url" }],
  [/^(birthday|birthdate|dateofbirth|dob|生日|出生日期|出生年月)$/, { field: "birthday" }],
  [/^(notes?|comments?|remarks?|description|备注|说明|注释)$/, { field: "note" }],
];

/** The place of a column on a card, told by its English or Chinese name; null when it has none of its own. */
export function cardField(name: string): CardField | null {
  const plain = name.toLowerCase().replace(/[\s_\-./()（）:：*]+/g, "");
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
