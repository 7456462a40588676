/**
 * What text in each legacy encoding is mostly made of. Characters that names, places, companies and table headings use
 * count as common too, since tables are full of them.
 */

const HAN_SHARED =
  "一是不了在有人我他中上大地到以就出可你生能而子那得下自之年作里用道行所家成方多法去如都同天分好小部其心本前但因只想日者力它把十民第公此已工使情明性知全三又正外高由最重手向文面政美相利什二等或新己制身果加西斯月合回特代内信表化老位次度常先海通教原立提及比解水名真走入几口更打四神何安少才反受目太量再感建做接必件管期市直命山金指克至形社便空司五基非光放即像且王完式色路南品住求程北死交取拉格望共清今切英林江台三丰石高李江何方金江孔白文毛尹易古申京州川河湖安福北天津深重武西沙青昌城都港省市道路街里村区号室座姓名年月日性男女电地址公司客商品分合同城星王玉春秋冬夏平安和康永宏光明志建国文";

export const SIMPLIFIED = `${HAN_SHARED}的这个们来为国说时要会也对于着发后过种事经么学当没动起看定还进主样理她开从实军意无与长机关点业将两间问很并物应战头体见被产话给世任门儿东声员论处各认条平系气题活尔别女变总电数报结总场计资权统保队决治展马科眼书则听却界达强难思象设记告类据边张该规万觉术领确传师观院让识候带导争运刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴钟汪田姜范姚谭廖邹熊陆郝崔邱秦顾侯邵孟龙段雷钱汤黎贺赖龚伟芳娜敏静丽磊洋勇艳杰娟涛超秀霞刚华兰红梅飞鹏辉广圳庆汉杭苏长岛沈阳连厦南肥昆哈尔滨云贵陕甘内蒙宁夏疆藏龄话邮箱户编单订备注态价额支付已未类职部门销售采购库存销货款税票银行账有限责任股份集团贸易科技网络软件项目负联系手级备`;

/** Beyond GB2312, yet many people are called so. */
export const RARE_IN_NAMES = "喆堃玥珺昇邨镕赟翀旸琛頔弢";

export const TRADITIONAL = `${HAN_SHARED}的這個們來為國說時要會也對於著發後過種事經麼學當沒動起看定還進主樣理她開從實軍意無與長機關點業將兩間問很並物應戰頭體見被產話給世任門兒東聲員論處各認條平係氣題活爾別女變總電數報結場計資權統保隊決治展馬科眼書則聽卻界達強難思象設記告類據邊張該規萬覺術領確傳師觀院讓識候帶導爭運臺灣台縣鄉鎮段巷弄號樓陳黃吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂羅蕭潘簡朱鍾彭詹胡施沈余趙盧梁顏柯翁魏孫戴范宋香港九龍新界灣仔高雄基隆義編單訂備註狀態價額聯絡統職銷售採購庫貨稅銀帳限責股份團貿網軟項負級啟歡迎請您點選閱讀網誌文章圖片`;

export const JAPANESE =
  "日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来作性的要用制治度務強気小七成期公野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面告軍文反元重近千考判認画海参売利組知案道信集在件団別物側任引使求所次水半品昨論計死官増係感特情投示変打男私各始島直両朝革価式確村提運終果西減台広必応電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料状工語球営空職証土急止送援供可役構木割費付施切由説転食比難防補車優夫研井何南石足違境番規術護展態備宅害副算視条木佐鈴橋渡辺伊吉井松林清斎坂村郵便番号住所氏性別年齢様商品注文顧客株式有限";

export const KOREAN =
  "이다는에의가하을로고지서한기사도어나시자리있대아인수은를보그주정만부라해일장제과전소상우공동구국스조비들원안러면유성여모신게야마것경내트용방위분문음무계생년선실관말화치세식적진요회오단거물개중간연당바았었니까저미발양영교학행복려김박최강윤임울산광군번호명이름주소성별나전화메일회사고객상품금액날짜코드등록입습없때러된될할합된며";

/** One language as one family of single-byte encodings writes it. Lower case; capitals follow from it. */
export interface Language {
  readonly encodings: readonly string[];
  /** "latin" letters stand among ASCII letters, one or two at a time; other scripts do not mix with ASCII inside a word. */
  readonly script: "latin" | "other";
  /** The letters beyond ASCII that make up most of what is written. */
  readonly frequent: string;
  /** Further letters that the language has. */
  readonly known: string;
}

const WESTERN = ["windows-1252", "macintosh"];
const CENTRAL = ["windows-1250", "iso-8859-2"];
const CYRILLIC = ["windows-1251", "koi8-r", "iso-8859-5"];
const GREEK = ["windows-1253", "iso-8859-7"];

export const LANGUAGES: readonly Language[] = [
  { encodings: WESTERN, script: "latin", frequent: "äöüß", known: "é" },
  { encodings: WESTERN, script: "latin", frequent: "éèàêçâîôûù", known: "ëïœüæÿ" },
  { encodings: WESTERN, script: "latin", frequent: "áéíóúñ", known: "üçºª" },
  { encodings: WESTERN, script: "latin", frequent: "ãáéçíóêâúà", known: "õôüºª" },
  { encodings: WESTERN, script: "latin", frequent: "åäöøæ", known: "éü" },
  { encodings: WESTERN, script: "latin", frequent: "áéíóúöðþæ", known: "ýøõšž" },
  { encodings: WESTERN, script: "latin", frequent: "àèéìòùëïé", known: "îóöü" },
  { encodings: CENTRAL, script: "latin", frequent: "ąęłóśżćńź", known: "" },
  { encodings: CENTRAL, script: "latin", frequent: "áíéěščřžýůú", known: "ťďňóľĺŕôä" },
  { encodings: CENTRAL, script: "latin", frequent: "áéóöőíüűú", known: "" },
  { encodings: CENTRAL, script: "latin", frequent: "ăîşâţ", known: "" },
  { encodings: CENTRAL, script: "latin", frequent: "šžčćđ", known: "" },
  { encodings: ["windows-1254"], script: "latin", frequent: "ışğüçö", known: "âîûi̇" },
  { encodings: CYRILLIC, script: "other", frequent: "оеаинтсрвл", known: "кмдпуяыьгзбчйхжшюцщэфъёіїєґ" },
  { encodings: GREEK, script: "other", frequent: "αοιετσνηυρ", known: "πκμλςάόίέήύώωγδθβφχζξψϊϋΐΰ" },
  { encodings: ["windows-1255"], script: "other", frequent: "יוהלארתבשמ", known: "נםעדקחפכגטצסזןךץףײ" },
  {
    encodings: ["windows-1256"],
    script: "other",
    frequent: "اليمونرتبه",
    known: "عدفسقكحةجشصطخأإىئذضغظثزءآؤپچژگ،؛؟",
  },
  {
    encodings: ["windows-874"],
    script: "other",
    frequent: "านรอกเง่้มย",
    known: "ลวดทสตะปบคหแจพชขใไโัีิูุืึ็์ำณฐซธศษภญผฝถฟฏฎฆฌฮๆฯ",
  },
];
