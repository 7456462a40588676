import { describe, expect, it } from "vitest";
import { detectHeader } from "./header.ts";

function found(text: string): { headerRows: number; skipRows: number; doubts: readonly object[] } {
  return detectHeader(
    text.split("\n").map((line) => line.split(",")),
    {},
  );
}

const SURE = { headerRows: 1, skipRows: 0, doubts: [] };

describe("finding the header", () => {
  it("is sure when names stand over values, in English and in Chinese", () => {
    expect(found("id,name,age\n1,Ann,30\n2,Ben,41")).toEqual(SURE);
    expect(found("编号,姓名,电话\n1,张三,13800138000\n2,李四,13900139000")).toEqual(SURE);
    expect(found("alpha,beta\n1.5,2024-01-01\n2.5,2024-01-02")).toEqual(SURE);
    expect(found("Name,City\nAnn,Oslo\nBen,Rome")).toEqual(SURE);
  });

  it("is sure that there is none when the first row is like the others", () => {
    expect(found("1,2.5,3\n4,5.5,6\n7,8.5,9")).toEqual({ headerRows: 0, skipRows: 0, doubts: [] });
    expect(found("Ann,ann@x.org,2024-01-01\nBen,ben@x.org,2024-01-02").headerRows).toBe(0);
    expect(found("a@x.org\nb@y.org\nc@z.org")).toEqual({ headerRows: 0, skipRows: 0, doubts: [] });
  });

  it("takes the first row for the header when the signs are even, and says so", () => {
    const doubt = {
      headerRows: 1,
      skipRows: 0,
      doubts: [{ kind: "header", headerRows: 1, alternatives: [0] }],
    };
    expect(found("red,round\nblue,square\ngreen,oval")).toEqual(doubt);
    expect(found("张三,北京\n李四,上海\n王五,广州")).toEqual(doubt);
    expect(found("")).toEqual(doubt);
    expect(found(",,\n,,")).toEqual(doubt);
  });

  it("knows a file that is only a header", () => {
    expect(found("id,name,email")).toEqual(SURE);
    expect(found("1,Ann,a@x.org").headerRows).toBe(0);
  });

  it("takes years over numbers for names", () => {
    expect(found("Region,2021,2022,2023\nNorth,100,120,90\nSouth,80,85,70")).toEqual(SURE);
  });

  it("finds the header below titles, dates and blank lines, and counts the lines", () => {
    const text = "Customer list\nReport generated 2024-05-01\n\nid,name,age\n1,Ann,30\n2,Ben,41";
    expect(found(text)).toEqual({
      headerRows: 1,
      skipRows: 3,
      doubts: [{ kind: "preamble", lines: 3, alternatives: [0] }],
    });
  });

  it("finds it below titles padded to the width of the table", () => {
    const text =
      "客户名单,,,\n导出日期：2024年5月1日,,,\n,,,\n姓名,电话,城市,金额\n张三,13800138000,北京,100\n李四,13900139000,上海,200";
    expect(found(text)).toEqual({
      headerRows: 1,
      skipRows: 3,
      doubts: [{ kind: "preamble", lines: 3, alternatives: [0] }],
    });
  });

  it("finds it below a title that has a delimiter in it", () => {
    const text =
      "Spectrum of sample 22,measured on Saturday February 11 2017\nwave,share\n4000.0,98.7\n3999.0,98.8";
    expect(found(text)).toMatchObject({ headerRows: 1, skipRows: 1 });
  });

  it("skips blank lines and the line sep= without a doubt", () => {
    expect(found("\n\nid,name\n1,Ann\n2,Ben")).toEqual({ headerRows: 1, skipRows: 2, doubts: [] });
    expect(found("sep=,\nid,name\n1,Ann\n2,Ben")).toEqual({ headerRows: 1, skipRows: 1, doubts: [] });
  });

  it("counts the physical lines of a title with a line end in quotes", () => {
    const rows = [["Two\nlines"], [""], ["id", "name"], ["1", "Ann"], ["2", "Ben"]];
    expect(detectHeader(rows, {})).toMatchObject({ headerRows: 1, skipRows: 3 });
  });

  it("leaves a ragged table where it begins", () => {
    expect(found("id,name,a,b\n1,Ann\n2,Ben,x\n3,Cy,x,y\n4,Di,x,y,z")).toMatchObject({
      skipRows: 0,
      headerRows: 1,
    });
  });

  it("finds a header of several rows, with one row as the other way to read it", () => {
    const doubts = [{ kind: "header", headerRows: 2, alternatives: [1, 0] }];
    const groups =
      "region,2023,,2024,\n,sold,paid,sold,paid\nNorth,1,2.5,3,4.5\nSouth,5,6.5,7,8.5\nWest,9,1.5,2,3.5";
    expect(found(groups)).toEqual({ headerRows: 2, skipRows: 0, doubts });
    const above =
      ",,第一季度,,第二季度,\n编号,姓名,数量,金额,数量,金额\n1,张三,3,100.5,2,80\n2,李四,1,20,5,150\n3,王五,2,60,1,30";
    expect(found(above)).toEqual({ headerRows: 2, skipRows: 0, doubts });
    const units = "tank,level,heat\n,cm,°C\nA,12,20.5\nB,15,21.0\nC,9,19.5";
    expect(found(units)).toEqual({ headerRows: 2, skipRows: 0, doubts });
  });

  it("does not take a row with missing values, or a title, for a second row of the header", () => {
    expect(found("id,name,age,score\n1,Ann,N/A,unknown\n2,Ben,41,3.5\n3,Cy,30,2.5\n4,Di,28,4")).toEqual(SURE);
    expect(found("name,city,plan\nAnn,Oslo,gold\nBen,Rome,basic\nCy,Lima,gold\nDi,Bonn,gold")).toMatchObject({
      headerRows: 1,
    });
    expect(found("name,,\nAnn,Oslo,gold\nBen,Rome,basic\nCy,Lima,gold\nDi,Bonn,gold").headerRows).toBe(1);
    expect(found("Sales,,,\nid,name,age,sum\n1,Ann,30,5\n2,Ben,41,6\n3,Cy,52,7")).toMatchObject({
      headerRows: 1,
      skipRows: 1,
    });
  });

  it("takes what it is asked for", () => {
    const rows = [["Title"], ["id", "name"], ["1", "Ann"], ["2", "Ben"]];
    expect(detectHeader(rows, { headerRows: 0 })).toEqual({
      headerRows: 0,
      skipRows: 1,
      doubts: [{ kind: "preamble", lines: 1, alternatives: [0] }],
    });
    expect(detectHeader(rows, { skipRows: 0 })).toMatchObject({ skipRows: 0 });
  });
});
