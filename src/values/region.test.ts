import { describe, expect, it } from "vitest";
import { chinesePlace, provinceOf, stateOf } from "./region.ts";
import { CHINA } from "./region-data.ts";

it.each([
  ["CA", "CA"],
  ["ca", "CA"],
  ["California", "CA"],
  ["CALIFORNIA", "CA"],
  ["Calif.", "CA"],
  ["US-CA", "CA"],
  ["N.Y.", "NY"],
  ["New York", "NY"],
  ["new  york", "NY"],
  ["Washington", "WA"],
  ["Washington, D.C.", "DC"],
  ["District of Columbia", "DC"],
  ["Puerto Rico", "PR"],
  ["N. Carolina", "NC"],
  ["Québec", "QC"],
  ["Quebec", "QC"],
  ["ON", "ON"],
  ["British Columbia", "BC"],
  ["PEI", "PE"],
  ["ZZ", null],
  ["Californa", null],
  ["Bavaria", null],
  ["", null],
])("the state in %j is %s", (text, code) => {
  expect(stateOf(text)?.code ?? null).toBe(code);
});

it.each([
  ["浙江省杭州市西湖区文三路90号", "浙江省|杭州市|西湖区|文三路90号"],
  ["浙江杭州西湖区文三路90号", "浙江省|杭州市|西湖区|文三路90号"],
  ["浙江省 杭州市 西湖区", "浙江省|杭州市|西湖区|"],
  ["杭州西湖区", "浙江省|杭州市|西湖区|"],
  ["杭州市", "浙江省|杭州市||"],
  ["杭州", "浙江省|杭州市||"],
  ["浙江", "浙江省|||"],
  ["中国浙江省杭州市", "浙江省|杭州市||"],
  ["上海市浦东新区世纪大道100号", "上海市|上海市|浦东新区|世纪大道100号"],
  ["上海浦东新区", "上海市|上海市|浦东新区|"],
  ["上海市上海市黄浦区", "上海市|上海市|黄浦区|"],
  ["上海市市辖区黄浦区", "上海市|上海市|黄浦区|"],
  ["北京市朝阳区建国路", "北京市|北京市|朝阳区|建国路"],
  ["北京海淀", "北京市|北京市||海淀"],
  ["重庆市渝中区", "重庆市|重庆市|渝中区|"],
  ["广东省深圳市南山区科技路1号", "广东省|深圳市|南山区|科技路1号"],
  ["深圳南山区", "广东省|深圳市|南山区|"],
  ["广西壮族自治区南宁市青秀区", "广西壮族自治区|南宁市|青秀区|"],
  ["广西南宁", "广西壮族自治区|南宁市||"],
  ["内蒙古呼和浩特市", "内蒙古自治区|呼和浩特市||"],
  ["内蒙古自治区锡林郭勒盟", "内蒙古自治区|锡林郭勒盟||"],
  ["新疆乌鲁木齐市天山区", "新疆维吾尔自治区|乌鲁木齐市|天山区|"],
  ["新疆喀什地区", "新疆维吾尔自治区|喀什地区||"],
  ["云南大理白族自治州", "云南省|大理白族自治州||"],
  ["云南大理", "云南省|大理白族自治州||"],
  ["四川省凉山彝族自治州西昌市", "四川省|凉山彝族自治州|西昌市|"],
  ["江苏省苏州市昆山市", "江苏省|苏州市|昆山市|"],
  ["河北省石家庄市正定县", "河北省|石家庄市|正定县|"],
  ["吉林省吉林市船营区", "吉林省|吉林市|船营区|"],
  ["香港特别行政区", "香港特别行政区|||"],
  ["台湾", "台湾省|||"],
  ["黑龙江省哈尔滨市", "黑龙江省|哈尔滨市||"],
  ["海南省三亚市", "海南省|三亚市||"],
  ["湖南省长沙市岳麓区", "湖南省|长沙市|岳麓区|"],
])("%s stands in %s", (text, found) => {
  const place = chinesePlace(text);
  expect(place && [place.province, place.city, place.district, place.rest].join("|")).toBe(found);
});

it.each(["", "朝阳区", "西湖区文三路", "人民路1号", "东京", "New York", "鼓楼区", "中国", "他在杭州"])(
  "%j begins with no certain place",
  (text) => {
    expect(chinesePlace(text)).toBeNull();
  },
);

describe("every province and city of the table", () => {
  const lines = CHINA.trim()
    .split("\n")
    .map((line) => line.split("|"));
  it("there are 34 provinces", () => {
    expect(lines).toHaveLength(34);
    expect(new Set(lines.flatMap(([, cities]) => cities.split(" ").filter(Boolean))).size).toBeGreaterThan(
      330,
    );
  });
  it.each(lines)("%s is found with its cities", (province, cities) => {
    expect(provinceOf(province)).toBe(province);
    for (const city of cities.split(" ").filter(Boolean)) {
      const place = chinesePlace(province + city);
      expect([city, place?.province, place?.city.startsWith(city)]).toEqual([city, province, true]);
    }
  });
});

it.each([
  ["浙江", "浙江省"],
  ["浙江省", "浙江省"],
  ["广西", "广西壮族自治区"],
  ["北京", "北京市"],
  ["香港", "香港特别行政区"],
  ["杭州", null],
  ["吉林", "吉林省"],
  ["西湖", null],
])("the province in %s is %s", (text, province) => {
  expect(provinceOf(text)).toBe(province);
});
