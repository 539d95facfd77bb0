/**
 * Surnames, Simplified: a run of Han characters that begins with one may be a name. The single ones are those of the
 * traditional list that are still borne by people in number; those that are everyday words first of all (于, 和, 时 …) are told from the
 * words by what follows (`name-words.ts`).
 */
const SINGLE = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧计成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀甄曲封储靳段焦巴弓牧隗山谷车侯班仰秋仲伊宫宁仇栾祖武符刘景詹束龙叶幸黎薄印白蒲邰鄂索赖卓蔺屠蒙池乔阴苍双闻莘党翟谭劳逄姬申冉雍璩桑桂牛寿边燕冀浦尚农温别庄晏柴瞿阎连习容向古易慎戈廖庾终衡耿匡国文寇广阙东殴沃蔚隆师巩聂晁勾敖冷辛阚那简饶曾沙养鞠须丰巢关查荆红游竺权逯盖桓肖付闫冼佟麦涂覃植官海言岳帅缑亢况郏商墨年佴谯笪爱阳佘楚归鲜闻仝代亓苟母奉揭随邸闪鹿战兰谌戎英桐幺雒楼'.split(
    '',
  ),
);

const COMPOUND = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 纳兰 叶赫 完颜 爱新 耶律 哥舒 范姜 张简'.split(
    ' ',
  ),
);

/** Characters of the surname that stands at `at`: 2 for a compound one, 1, or 0 for none. */
export function surnameLength(value: string, at: number): 0 | 1 | 2 {
  if (COMPOUND.has(value.slice(at, at + 2))) return 2;
  return SINGLE.has(value.charAt(at)) ? 1 : 0;
}
