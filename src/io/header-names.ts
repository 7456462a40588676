/** Headings that tables of customers, orders and staff carry, in lower case, letters and digits only. */
const NAMES = new Set(
  `id uid uuid key code no nr number num index sku ref reference name firstname lastname surname fullname givenname
  familyname username user title gender sex age birthday birthdate dateofbirth dob email emailaddress mail phone
  phonenumber mobile mobilephone telephone tel fax address address1 address2 street city town state province region
  country countrycode zip zipcode postcode postalcode district county company companyname organisation organization
  department dept position job jobtitle role manager customer customerid customername client clientid account
  accountid accountname order orderid ordernumber orderdate product productid productname item description desc
  category type kind group segment status stage state plan priority source channel campaign owner notes note comment
  comments remark remarks message subject date time datetime timestamp year month day quarter week createdat updatedat
  created updated modified startdate enddate duedate signupdate lastlogin amount price unitprice cost total subtotal
  sum revenue sales discount tax currency quantity qty count rate score value balance salary income percent invoice
  invoiceno invoicedate stockcode url website link lat latitude lon lng longitude tags language rank
  序号 编号 编码 代码 姓名 名字 名称 客户 客户编号 客户名称 客户姓名 会员号 性别 年龄 生日 出生日期 电话 联系电话 手机 手机号 手机号码 联系方式
  邮箱 电子邮箱 邮件 地址 详细地址 收货地址 省 省份 市 城市 区 区县 地区 国家 邮编 公司 公司名称 单位 部门 职位 职务 岗位 日期 时间 创建时间
  更新时间 注册时间 注册日期 下单时间 订单 订单号 订单编号 订单日期 商品 商品名称 产品 产品名称 规格 型号 单价 价格 数量 金额 总价 总金额 合计
  折扣 税率 币种 状态 类型 类别 分类 等级 级别 套餐 来源 渠道 负责人 联系人 销售 备注 说明 描述 标签 身份证 身份证号 学号 工号 班级 成绩 评分
  编號 編號 姓名 電話 手機 電子郵件 地址 縣市 公司 日期 時間 訂單編號 商品名稱 單價 數量 金額 狀態 備註 氏名 名前 住所 電話番号 郵便番号 性別 年齢 会社名 備考`
    .split(/\s+/)
    .filter((name) => name !== ""),
);

/** Whether a cell is a usual heading ("Customer ID", "e-mail", "手机号 "). */
export function isUsualHeading(cell: string): boolean {
  return NAMES.has(cell.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
}
