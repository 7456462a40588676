/** The cells that expressions name, and how the same cell is put into a sheet of Calc. */
export const sampleCells: Readonly<
  Record<
    string,
    { readonly text: string; readonly reading: "number" | "date" | "text"; readonly calc: string }
  >
> = {
  amount: { text: "12.5", reading: "number", calc: "12.5" },
  debt: { text: "-7", reading: "number", calc: "-7" },
  name: { text: "Ann Lee", reading: "text", calc: "Ann Lee" },
  code: { text: "00712", reading: "text", calc: '="00712"' },
  since: { text: "2024-03-05", reading: "date", calc: "2024-03-05" },
  until: { text: "2025-01-31", reading: "date", calc: "2025-01-31" },
  nothing: { text: "", reading: "text", calc: "" },
  city: { text: "上海市浦东新区", reading: "text", calc: "上海市浦东新区" },
};

/** What Limpid and LibreOffice Calc agree on. */
export const agreeing: readonly string[] = `
1+2*3
(1+2)*3
-2^2
2^3^2
2^-1
10-4-3
100/10/2
50%
200*10%
1.5e3+1
.5+.5
0.1+0.2
1/3
1/0
0/5
"a"&"b"
1&2
"a"&1/2
1+"2"
"3"*"4"
1+"a"
TRUE+1
1=1
1=2
1<>2
1<2
2<=2
3>=4
"a"<"b"
"a"<"B"
"10"<"9"
1<"a"
1+1=2
0.1+0.2=0.3
1&2="12"
NOT(1=1)
--"5"
+-3
-(-3)
2*-3
5--2
IF(1>2,"yes","no")
IF(TRUE,1,1/0)
IF(FALSE,1/0,2)
IF(1>2,1)
IF(0,"a","b")
IF(3,"a","b")
IF([amount]>10,"big","small")
IF([nothing]="","empty","full")
IF([code]="00712","code","no")
IFS(1>2,"a",2>1,"b")
IFS(FALSE,1,TRUE,2)
IFS(FALSE,1)
IFERROR(1/0,"none")
IFERROR(5,"none")
IFERROR(VALUE("x"),0)
IFERROR(FIND("z","abc"),-1)
SWITCH(2,1,"one",2,"two")
SWITCH(3,1,"one",2,"two","many")
SWITCH(3,1,"one",2,"two")
SWITCH("b","a",1,"b",2)
CHOOSE(2,"a","b","c")
CHOOSE(4,"a","b","c")
CHOOSE(1,5,1/0)
AND(TRUE,TRUE)
AND(TRUE,FALSE)
AND(1,2,3)
AND(1,0)
OR(FALSE,FALSE)
OR(FALSE,1=1)
XOR(TRUE,TRUE)
XOR(TRUE,FALSE,FALSE)
NOT(TRUE)
NOT(0)
TRUE()
FALSE()
ISBLANK([nothing])
ISBLANK([name])
ISNUMBER(5)
ISNUMBER("5")
ISNUMBER([amount])
ISNUMBER([name])
ISTEXT("5")
ISTEXT([name])
ISTEXT(5)
ISERROR(1/0)
ISERROR(1)
LEFT("abcdef",3)
LEFT("abc")
LEFT("abc",9)
LEFT("abc",0)
LEFT("abc",-1)
LEFT([name],3)
LEFT([code],2)
LEFT(12345,2)
LEFT([city],2)
RIGHT("abcdef",3)
RIGHT("abc")
RIGHT("abc",0)
RIGHT([city],2)
MID("abcdef",2,3)
MID("abc",2,99)
MID("abc",9,1)
MID("abc",0,1)
MID([city],4,2)
LEN("abc")
LEN("")
LEN([code])
LEN([city])
LEN(12.5)
TRIM("  a   b  ")
TRIM("ab")
TRIM([name])
CLEAN("a"&CHAR(10)&"b")
UPPER("abc é")
UPPER([name])
LOWER("ABC É")
PROPER("john SMITH")
PROPER("o'brien")
PROPER("3com ltd")
PROPER("mary-jane")
CONCATENATE("a","b",1)
CONCATENATE([name]," / ",[code])
TEXTJOIN(", ",TRUE,"a","","b")
TEXTJOIN(", ",FALSE,"a","","b")
TEXTJOIN("-",TRUE,[name],[nothing],[code])
SUBSTITUTE("a-b-c","-","+")
SUBSTITUTE("a-b-c","-","+",2)
SUBSTITUTE("a-b-c","-","")
SUBSTITUTE("abc","x","y")
SUBSTITUTE("a-b","-","+",5)
SUBSTITUTE("AbAb","A","x")
REPLACE("abcdef",2,3,"XY")
REPLACE("abc",1,0,"x")
REPLACE("abc",9,1,"x")
FIND("b","abc")
FIND("B","abc")
FIND("c","abcabc",4)
FIND("浦",[city])
SEARCH("B","abc")
SEARCH("z","abc")
SEARCH("c","ABCABC",4)
SEARCH("lee",[name])
EXACT("a","a")
EXACT("a","A")
REPT("ab",3)
REPT("ab",0)
CHAR(65)
UNICHAR(20013)
UNICODE("中")
VALUE("12.5")
VALUE("1,234")
VALUE("12%")
VALUE("abc")
VALUE([code])
TEXT(1234.567,"0.00")
TEXT(1234.567,"#,##0.0")
TEXT(1234567,"#,##0")
TEXT(0.256,"0%")
TEXT(0.256,"0.0%")
TEXT(5,"000")
TEXT(-5,"000")
TEXT(-1234.5,"#,##0.00")
TEXT(0,"0.00")
TEXT(0.5,"#.##")
TEXT(12,"0 ""kg""")
TEXT(1.5,"0.0##")
TEXT(1234.5,"$#,##0.00")
TEXT(-3,"0;(0)")
TEXT(3,"0;(0)")
TEXT(0,"0;-0;""none""")
TEXT(DATE(2024,3,5),"yyyy-mm-dd")
TEXT(DATE(2024,3,5),"dd/mm/yy")
TEXT(DATE(2024,3,5),"d mmm yyyy")
TEXT(DATE(2024,3,5),"mmmm d, yyyy")
TEXT(DATE(2024,3,5),"ddd")
TEXT(DATE(2024,3,5),"dddd")
TEXT(DATE(2024,3,5)+TIME(9,5,7),"yyyy-mm-dd hh:mm:ss")
TEXT(TIME(15,30,0),"h:mm AM/PM")
TEXT([since],"yyyymm")
TEXT([amount],"0.000")
ROUND(2.5,0)
ROUND(-2.5,0)
ROUND(1.005,2)
ROUND(2.675,2)
ROUND(1234.5,-2)
ROUND(1250,-2)
ROUND(0.285,2)
ROUND(1.45,1)
ROUND(-1.55,1)
ROUND([amount])
ROUNDUP(2.1,0)
ROUNDUP(-2.1,0)
ROUNDUP(3.14159,3)
ROUNDUP(1234,-2)
ROUNDUP(2,0)
ROUNDDOWN(2.9,0)
ROUNDDOWN(-2.9,0)
ROUNDDOWN(3.14159,3)
ROUNDDOWN(1234,-2)
TRUNC(2.9)
TRUNC(-2.9)
TRUNC(3.14159,2)
INT(2.9)
INT(-2.1)
INT([amount])
MROUND(10,3)
MROUND(1.3,0.2)
MROUND(7,5)
CEILING(2.1,1)
CEILING(2.1,0.5)
CEILING(12,5)
FLOOR(2.9,1)
FLOOR(2.9,0.5)
FLOOR(12,5)
EVEN(1.5)
EVEN(3)
EVEN(-1)
ODD(2)
ODD(-2)
MOD(7,3)
MOD(-7,3)
MOD(7,-3)
MOD(5.5,2)
MOD(7,0)
QUOTIENT(7,2)
QUOTIENT(-7,2)
ABS(-3.5)
ABS([debt])
SIGN(-3)
SIGN(0)
SIGN(9)
SQRT(16)
SQRT(2)
SQRT(-1)
POWER(2,10)
POWER(4,0.5)
POWER(0,-1)
EXP(1)
EXP(0)
LN(10)
LN(0)
LOG(100)
LOG(8,2)
LOG(2,10)
LOG(-1)
LOG10(1000)
PI()
SUM(1,2,3)
SUM([amount],[debt])
SUM([amount],[name])
SUM([amount],[nothing],1)
SUM(0.1,0.2)
PRODUCT(2,3,4)
PRODUCT([amount],2)
AVERAGE(1,2,3,4)
AVERAGE([amount],[nothing])
AVERAGE([name])
MEDIAN(3,1,2)
MEDIAN(1,2,3,4)
MIN(3,1,2)
MIN([amount],[debt])
MIN([amount],[nothing])
MAX(3,1,2)
MAX([amount],[debt],[name])
MAX([name])
COUNT(1,"a",2)
COUNT([amount],[name],[nothing])
COUNTA([amount],[name],[nothing])
COUNTBLANK([nothing])
[amount]*2
[amount]+[debt]
[amount]-[nothing]
[amount]/[debt]
[amount]/[nothing]
[amount]^2
[amount]&" kg"
[name]&"-"&[code]
[name]+1
[amount]>[debt]
[amount]=12.5
[nothing]=0
[nothing]=""
[nothing]&"x"
[name]<>"Bob"
[name]>[city]
[since]>DATE(2024,1,1)
[since]<[until]
[since]=DATE(2024,3,5)
[since]+30
[until]-[since]
[since]-1
DATE(2024,3,5)
DATE(2024,14,1)
DATE(2024,1,0)
DATE(2024,1,-1)
DATE(2024,0,1)
DATE(2023,2,29)
DATE(2024,2,29)
DATE(2000,2,29)+366
YEAR(DATE(2024,3,5))
YEAR([since])
MONTH([since])
DAY([since])
YEAR([name])
HOUR(TIME(15,30,45))
MINUTE(TIME(15,30,45))
SECOND(TIME(15,30,45))
HOUR(0.75)
TIME(6,0,0)
TIME(0,90,0)
TIME(25,0,0)
DATEVALUE("2024-03-05")
DATEVALUE("nothing")
WEEKDAY(DATE(2024,3,3))
WEEKDAY([since])
WEEKDAY([since],2)
WEEKDAY([since],3)
WEEKDAY([since],11)
WEEKDAY([since],17)
ISOWEEKNUM(DATE(2024,1,1))
ISOWEEKNUM(DATE(2021,1,3))
ISOWEEKNUM(DATE(2020,12,31))
ISOWEEKNUM([since])
EDATE([since],1)
EDATE(DATE(2024,1,31),1)
EDATE(DATE(2024,3,31),-1)
EDATE(DATE(2024,2,29),12)
EOMONTH([since],0)
EOMONTH(DATE(2024,1,31),1)
EOMONTH([since],-1)
DAYS([until],[since])
DAYS(DATE(2024,3,1),DATE(2024,2,1))
DATEDIF([since],[until],"d")
DATEDIF([since],[until],"m")
DATEDIF([since],[until],"y")
DATEDIF(DATE(1990,6,15),DATE(2024,6,14),"y")
DATEDIF(DATE(1990,6,15),DATE(2024,6,15),"y")
DATEDIF(DATE(2024,1,31),DATE(2024,2,29),"m")
DATEDIF([since],[until],"ym")
DATEDIF([since],[until],"yd")
DATEDIF([since],[until],"md")
DATEDIF([until],[since],"d")
DATEDIF([since],[until],"x")
NETWORKDAYS(DATE(2024,3,4),DATE(2024,3,8))
NETWORKDAYS(DATE(2024,3,1),DATE(2024,3,31))
NETWORKDAYS(DATE(2024,3,2),DATE(2024,3,3))
NETWORKDAYS(DATE(2024,3,8),DATE(2024,3,4))
NETWORKDAYS([since],[until])
WORKDAY(DATE(2024,3,1),1)
WORKDAY(DATE(2024,3,1),10)
WORKDAY(DATE(2024,3,4),-1)
WORKDAY([since],100)
WORKDAY(DATE(2024,3,2),5)
TODAY()-TODAY()
TODAY()>DATE(2020,1,1)
IF(LEN([code])=5,LEFT([code],3),"short")
IF(AND([amount]>10,[debt]<0),"a","b")
ROUND([amount]*1.13,2)
UPPER(LEFT([name],1))&LOWER(MID([name],2,99))
LEFT([name],FIND(" ",[name])-1)
RIGHT([name],LEN([name])-FIND(" ",[name]))
IFERROR(MID([name],FIND("@",[name]),9),"no mail")
IF(WEEKDAY([since],2)>5,"weekend","workday")
TEXT([since],"yyyy")&"Q"&ROUNDUP(MONTH([since])/3,0)
YEAR([until])-YEAR([since])
`
  .trim()
  .split("\n");

/** An expression, what Limpid gives, what Calc gives, and why they differ. */
export const differing: readonly (readonly [string, string, string, string])[] = [
  ["0^0", "#", "1", "Excel has no number for it"],
  ["(-8)^(1/3)", "#", "-2", "Excel has no number for it"],
  ['"a"="A"', "TRUE", "FALSE", "capitals do not matter to Excel; in Calc that is a setting"],
  [
    'IF([name]="ann lee","same","other")',
    "same",
    "other",
    "capitals do not matter to Excel; in Calc that is a setting",
  ],
  ['"z"<TRUE', "TRUE", "FALSE", "TRUE and FALSE are numbers in Calc; in Excel they come after all texts"],
  ["TRUE>100", "TRUE", "FALSE", "TRUE and FALSE are numbers in Calc; in Excel they come after all texts"],
  ['CONCAT("a","b",TRUE)', "abTRUE", "ab1", "TRUE and FALSE are numbers in Calc"],
  ['FIND("","abc")', "1", "#", "Excel finds nothing at the start"],
];
