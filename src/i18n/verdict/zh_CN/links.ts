import type { Technique } from '@/src/core/types';
import type { LinkReasonWords, Lookalike } from '../sentence-keys';

const HOW: Record<Technique, (p: Lookalike) => string> = {
  userinfo: (p) => `“@”前面写的 ${p.official} 只是摆设，真正打开的是 ${p.domain}。`,
  'target-embedding': (p) => `它把官方网址 ${p.official} 嵌进了别人的网址，真正的主人是 ${p.domain}。`,
  homoglyph: (p) => `它用长得像的字母换掉了 ${p.official} 里的字母，眼睛很难分辨。`,
  'character-swap': (p) => `它把 ${p.official} 里相邻的字母对调了位置。`,
  typo: (p) => `它和 ${p.official} 只差一两个字母。`,
  combosquat: (p) => `它把${p.owner}的名字和别的字拼在一起，让人以为是官方的。`,
  'tld-swap': (p) => `它照搬了 ${p.official}，只换掉了结尾。`,
};

export const links: LinkReasonWords = {
  official: ({ host, owner }) => ({
    headline: `链接 ${host} 属于${owner}`,
    text: `${host} 是${owner}的官方网址。`,
    detail: '这只说明链接通向哪里，不说明短信是谁发的，也不说明真有这笔欠款。',
  }),
  officialAmongRisk: ({ host, owner }) => ({
    headline: `夹带了${owner}的真网址`,
    text: `${host} 确实是${owner}的网址，但这不能让整条短信变可信。`,
    detail: '把真网址、真电话和假的放在一起，是常见的骗法。',
  }),
  readAsOfficial: ({ host, owner }) => ({
    headline: `图中网址认出来是 ${host}，${owner}的网址；请先逐字核对`,
    text: `从图片认出来的网址 ${host} 与${owner}的官方网址一样，但认字可能出错。`,
    detail: '差一个字母就是另一家网站。请对照图片，一个字一个字核对。',
  }),
  unconfirmed: ({ host, owner }) => ({
    headline: `${host} 记作${owner}的网址，还没有第二处来源`,
    text: `名录把 ${host} 记作${owner}的网址，但只有一处来源，还不能当作官方网址。`,
    detail: '请从官方 App 进入，不从这个链接进。',
  }),
  shortDomain: ({ host, owner }) => ({
    headline: `${host} 是${owner}自己的短网址`,
    text: `${host} 是${owner}自己的短网址。`,
    detail: '短网址看不出最后打开哪一页，最好从官方 App 进入。',
  }),
  affiliated: ({ host, owner }) => ({
    headline: `${host} 与${owner}同属一家，但不是${owner}的网址`,
    text: `${host} 的主人与${owner}同属一家，但它不是${owner}用来还款的网址。`,
  }),
  historic: ({ host, owner }) => ({
    headline: `${host} 曾经是${owner}的网址，现在归谁不清楚`,
    text: `${host} 曾经是${owner}的网址，现在归谁，名录里没有记录。`,
    detail: '停用的网址可能被别人重新注册，不要在上面填资料。',
  }),
  userContent: ({ host, owner }) => ({
    headline: `${host} 在${owner}的平台上，但任何人都能在那里放网页`,
    text: `${host} 在${owner}的平台上，用户和商家也能在那里放网页，不能算${owner}自己的页面。`,
  }),
  redirect: ({ host, owner }) => ({
    headline: `${host} 是${owner}的网址，但会跳到别处`,
    text: `${host} 是${owner}的网址，但这个链接可能跳转到别的网站。`,
    detail: '跳转之后是谁的网页，从链接上看不出来。',
  }),
  imitation: (p) => ({
    headline: `假冒${p.owner}的网址：${p.host}`,
    text: `${p.host} 假冒${p.owner}的官方网址 ${p.official}。`,
    detail: HOW[p.technique](p),
  }),
  resembles: (p) => ({
    headline: `${p.host} 与${p.owner}的官方网址相似，不在名录中`,
    text: `${p.host} 与${p.owner}的官方网址 ${p.official} 相似，不在名录中。`,
    detail: `${HOW[p.technique](p)}也可能是碰巧相似的另一家网站，先核实。`,
  }),
  mismatch: ({ claimed, name, host, official, owner }) => ({
    headline: owner
      ? `自称${claimed}，链接却是${owner}的`
      : `自称${claimed}，链接 ${host} 却不在${claimed === name ? '它' : name}的官方网址里`,
    text: owner
      ? `短信自称${claimed}，但 ${host} 是${owner}的网址。`
      : `短信自称${claimed}，但 ${host} 不在名录所记的${name}网址里。`,
    ...(official.length > 0 && { detail: `${name}的官方网址是 ${official.join('、')}。要办事就自己打开官方 App。` }),
  }),
  shape: {
    'ip-literal': ({ host }) => ({
      headline: `链接是一串数字地址 ${host}，不是网站名`,
      text: `链接直接写数字地址 ${host}，看不出网站属于谁。`,
      detail: '放款机构不会让客户用数字地址还款。',
    }),
    userinfo: ({ host }) => ({
      headline: `链接里用“@”遮掩了真正的网站 ${host}`,
      text: `链接里有“@”：它前面的内容只是摆设，真正打开的是 ${host}。`,
    }),
    punycode: ({ host }) => ({
      headline: `网址里混有外文字母：${host}`,
      text: `网址 ${host} 里有不是英文的字母，可能看上去和别的网址一样。`,
    }),
    port: ({ host, detail }) => ({
      headline: `链接带有不常见的端口号 ${detail}`,
      text: `${host} 后面带着端口号 ${detail}，正规还款页面很少这样写。`,
    }),
    'app-file': ({ host, detail }) => ({
      headline: '链接会下载安装包，不是打开网页',
      text: `链接会从 ${host} 下载安装包${detail ? ` ${detail}` : ''}。`,
      detail: '正规 App 在手机自带的应用商店里就能找到，不用点链接装。',
    }),
    'app-install': ({ host }) => ({
      headline: '链接要绕过应用商店装软件',
      text: `链接${host ? `（${host}）` : ''}要绕过应用商店装软件。`,
      detail: '骗子用这种办法装假的贷款 App，里面的额度和“到账”都是假的。',
    }),
    'free-host': ({ host, detail }) => ({
      headline: `网页放在谁都能用的免费空间：${host}`,
      text: `${host} 是谁都能申请的免费网页空间（${detail}），看不出是谁做的。`,
    }),
    'rare-suffix': ({ host, detail }) => ({
      headline: `网址结尾 .${detail} 常被拿来做钓鱼网站`,
      text: `${host} 的结尾 .${detail} 便宜易得，常被拿来做钓鱼网站。`,
    }),
    'other-scheme': ({ detail }) => ({
      headline: '这不是网页地址，点开可能运行代码或启动别的程序',
      text: `这个地址（${detail}）不是普通网页。点开它，浏览器可能运行里面的代码、读取文件，或启动别的程序。`,
    }),
    'poses-as-government': ({ host }) => ({
      headline: `${host} 冒用政府网址的 gov，不是政府网站`,
      text: `${host} 里写着 gov，但谁都能注册这样的网址，它不是政府网站。`,
      detail: '政府网站的网址以 .gov.cn 结尾。',
    }),
    'blocked-by-organisation': ({ detail }) => ({
      headline: `您的单位已封禁 ${detail}`,
      text: `您的单位把 ${detail} 列入了封禁名单，不让打开。`,
      detail: '为什么封禁，请问单位的联系人；不要换个办法去打开它。',
    }),
    'redirect-parameter': ({ host, detail }) => ({
      headline: `链接会从 ${host} 跳到别处`,
      text: `链接里藏着另一个网址 ${detail}，打开 ${host} 后会跳过去。`,
    }),
  },
  shortLink: ({ host, service }) => ({
    headline: `短网址 ${host} 看不出通向哪里`,
    text: `${host} 是短网址（${service}），点开之前看不出通向哪里。`,
    detail: '不要点。要还款或核对，就自己打开放款机构的 App。',
  }),
};
