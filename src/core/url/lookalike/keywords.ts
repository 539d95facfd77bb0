/** Words that imitations put beside a brand, in the Latin letters of an address. */

/** Speak of money, identity or service: beside a brand they are an imitation. */
const TELLING =
  'pay payment loan credit bank card login safe secure security verify account refund repay finance money cash debt ' +
  'overdue collection collect service customer help support official legal law court update confirm auth bill limit ' +
  'quota wallet fund loans signin admin verification huankuan daikuan jiekuan jieqian huanqian xindai jinrong fenqi ' +
  'xiaodai daihou cuishou yuqi kefu guanwang guanfang zhifu zhuanzhang tuikuan edu tie zhengxin xieshang jianmian ' +
  'qingqian huanqing yinhang xinyong xinyongka shenqing renzheng anquan fuwu zhongxin xiaofei qianbao fakuan tixian ' +
  'jiedong jiesuan zhangdan jifen baitiao yuefu zhanghu yanzheng chaxun banli lijin fawu fayuan susong tiaojie xyk ' +
  'dai jie huan qian kuan';

/** Say nothing by themselves (an app, a region, two letters), but fill up a name made to look official. */
const FILLER =
  'hk zf dk xd jr kf gw jf tf vip app apps web wap www mobile online net com cn org gov china chinese h5 my the go ' +
  'get new top pro plus home site center centre info user member club shop mall store download down link url api ' +
  'img cdn static event activity gift hui quan xiazai zhuce web3 m i e a x';

const TELLING_WORDS: ReadonlySet<string> = new Set(TELLING.split(' '));
const FILLER_WORDS: ReadonlySet<string> = new Set(FILLER.split(' '));

const LONGEST_WORD = 12;

export type Filling = 'telling' | 'filler';

/**
 * Whether `rest` — what stands beside a brand, without hyphens — is made of such words and digits only.
 *
 * @example fillingOf('huankuan88') // 'telling'
 * @example fillingOf('books') // undefined
 */
export function fillingOf(rest: string): Filling | undefined {
  // reach[i]: the best filling of rest.slice(0, i); lengths are those of host labels, so this is at most 63 × 12 steps.
  const reach: (Filling | undefined)[] = ['filler'];
  for (let end = 1; end <= rest.length; end += 1) {
    reach[end] = undefined;
    const code = rest.charCodeAt(end - 1);
    if (code >= 0x30 && code <= 0x39) reach[end] = reach[end - 1];
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && reach[end] !== 'telling'; start += 1) {
      const before = reach[start];
      if (before === undefined) continue;
      const word = rest.slice(start, end);
      if (TELLING_WORDS.has(word)) reach[end] = 'telling';
      else if (FILLER_WORDS.has(word)) reach[end] = before;
    }
  }
  return rest === '' ? undefined : reach[rest.length];
}
